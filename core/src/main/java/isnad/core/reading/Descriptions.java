package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which person named before a description without a name means: the one who was named with the same
 * noun (القيادي فلان ... القيادي), or, behind a word for who was killed, the one named last. Grows
 * with the sentences of one report.
 */
final class Descriptions {
  /** How far back a description refers, in tokens. */
  private static final int FAR = 160;

  /** Words for one who was killed. */
  private static final Set<String> KILLED = Set.of("مقتول", "قتيل", "ضحيه");

  private final List<Named> named = new ArrayList<>();
  private final Map<Referent, Referent> meant = new IdentityHashMap<>();
  /** Whom the phrase noted last means, where that is a person named. */
  private @Nullable Referent last;

  /** A person who is called by a name, and the noun before it; null where the name stands alone. */
  private record Named(Referent person, @Nullable String noun) {}

  /** Notes the phrase at {@code index}, which speaks of {@code referent}. */
  void note(Parse parse, int index, Referent referent) {
    if (isPredicate(parse, index) && last != null) {
      meant.put(referent, last);
      return;
    }
    last = null;
    person(parse, parse.chunk(index), referent);
  }

  private void person(Parse parse, Chunk chunk, Referent referent) {
    if (referent.actor() != null || referent.plural() || referent.thing()) {
      return;
    }
    Word first = parse.word(referent.first());
    String noun = first.lexeme() == null ? null : first.lexeme().key();
    boolean described = noun != null && first.article() && first.isAny(Referents.PEOPLE);
    if (UnknownName.in(parse, referent.first(), referent.end()) != null) {
      if (described || noun == null) {
        named.add(new Named(referent, noun));
        last = referent;
      }
      return;
    }
    boolean definite = first.article() && chunk.end() - referent.first() <= 2;
    Referent person = definite && noun != null ? person(noun, referent.first()) : null;
    if (person != null) {
      meant.put(referent, person);
      last = person;
    }
  }

  private @Nullable Referent person(String noun, int token) {
    for (Named before : named.reversed()) {
      if (token - before.person().end() > FAR) {
        return null;
      }
      if (KILLED.contains(noun) || noun.equals(before.noun())) {
        return before.person();
      }
    }
    return null;
  }

  /** Whom {@code referent} means: the one named before, or itself. */
  Referent meant(Referent referent) {
    Referent person = meant.get(referent);
    return person == null ? referent : person;
  }

  /** هو مدني, أن القتيل مدني: whether an indefinite phrase only says what the one before it is. */
  private static boolean isPredicate(Parse parse, int index) {
    Chunk chunk = parse.chunk(index);
    if (index == 0 || !chunk.isBare() || chunk.joined() || isDefinite(parse, chunk)) {
      return false;
    }
    Chunk before = parse.chunk(index - 1);
    if (!before.is(Chunk.Kind.PHRASE) || !before.isBare()) {
      return false;
    }
    if (before.pronoun() != null) {
      return parse.word(before.first()).tag() == Tag.PRONOUN;
    }
    return index > 1
        && parse.chunk(index - 2).is(Chunk.Kind.COMPLEMENTISER)
        && isDefinite(parse, before);
  }

  private static boolean isDefinite(Parse parse, Chunk phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      Word word = parse.word(i);
      if (word.isDefinite() || word.lexeme() == null || word.isName()) {
        return true;
      }
    }
    return false;
  }
}
