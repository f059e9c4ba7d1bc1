package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import org.jspecify.annotations.Nullable;

/** Whom the phrases of one sentence speak of. */
final class PhraseReferents {
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
