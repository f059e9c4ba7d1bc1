package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import org.jspecify.annotations.Nullable;

/** Whom the phrases of one sentence speak of. */
final class PhraseReferents {
  private static final long MEMBERS = WordClass.FIGHTER.bit() | WordClass.FORCE.bit();

  private final Parse parse;
  private final Referents referents;
  private final @Nullable Referent[] noted;

  PhraseReferents(Parse parse, Referents referents) {
    this.parse = parse;
    this.referents = referents;
    this.noted = referents.phrases(parse);
  }

  /** What the words of a phrase name, whether or not its pronoun refers back. */
  Referent byWords(int chunk) {
    Referent known = noted[chunk];
    return known == null ? byWords(parse.chunk(chunk)) : known;
  }

  Referent byWords(Chunk chunk) {
    return referents.of(parse, Referents.start(parse, chunk), chunk.end());
  }

  /**
   * What a phrase in {@code slot} means that is no pronoun: a number alone is of those counted
   * before it in the sentence (قتل أربعة جنود وأصيب ستة), and what members of a body do that body
   * does (عناصرها).
   */
  Referent meant(int index, Slot slot) {
    Chunk chunk = parse.chunk(index);
    Word head = parse.word(chunk.head());
    boolean number = head.tag() == Tag.NUMBER && chunk.end() - Referents.start(parse, chunk) == 1;
    Referent other = null;
    if (number) {
      other = countedBefore(index);
    } else if (slot == Slot.AGENT
        && head.isAny(MEMBERS)
        && head.pronoun() != null
        && chunk.end() == chunk.head() + 1) {
      other = body(head.pronoun(), chunk.first());
    }
    return other == null ? byWords(chunk) : other;
  }

  private @Nullable Referent countedBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Chunk before = parse.chunk(i);
      Word counted = before.quantity() == null ? null : parse.headWord(before);
      if (counted != null && counted.tag() == Tag.NOUN && counted.isAny(Referents.PEOPLE)) {
        return byWords(before);
      }
    }
    return null;
  }

  private @Nullable Referent body(Pronoun pronoun, int token) {
    Referent subject = referents.subject(pronoun, token);
    Referent body = isBody(subject) ? subject : referents.resolve(pronoun, token);
    return isBody(body) ? body : null;
  }

  private static boolean isBody(@Nullable Referent referent) {
    return referent != null
        && referent.actor() != null
        && referent.actor().kind() != ActorKind.PERSON;
  }

  /** Whom a phrase means: what its pronoun refers back to, else what its words name. */
  Referent of(int chunk) {
    return of(parse.chunk(chunk));
  }

  Referent of(Chunk chunk) {
    if (chunk.pronoun() != null) {
      Referent subject = opens(chunk) ? referents.subject(chunk.pronoun(), chunk.first()) : null;
      Referent referent =
          subject != null ? subject : referents.resolve(chunk.pronoun(), chunk.first());
      if (referent != null) {
        return referent;
      }
    }
    return byWords(chunk);
  }

  /** إنه, لكنها: a pronoun that is the subject of the clause that it opens. */
  private boolean opens(Chunk chunk) {
    Tag tag = parse.word(chunk.first()).tag();
    return tag == Tag.COMPLEMENTISER || tag == Tag.CONJUNCTION || tag == Tag.SUBORDINATOR;
  }
}
