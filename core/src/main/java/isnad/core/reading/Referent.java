package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.pack.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a stretch of tokens, {@code first} to before {@code end}, speaks of:
 * the registry's actor where it is known, and what a pronoun that refers to it must agree with.
 * {@code skip} folded characters of the first token are clitics before the mention. {@code thing}:
 * its noun names nobody who can act; {@code known}: the lexicon has it.
 */
record Referent(
    int first,
    int end,
    @Nullable Actor actor,
    boolean plural,
    boolean feminine,
    boolean human,
    boolean thing,
    boolean known,
    int skip) {

  /** Whether the words name a person, a group or an actor of the registry. */
  boolean isSomebody() {
    return human || actor != null;
  }

  /** Whether one of {@code others} is the same. */
  boolean isAmong(List<Referent> others) {
    for (int i = 0; i < others.size(); i++) {
      if (same(others.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands in the sentence of {@code parse}. */
  boolean isIn(Parse parse) {
    return first >= parse.sentence().first() && end <= parse.sentence().end();
  }

  private static boolean isSame(@Nullable Actor one, @Nullable Actor other) {
    return one != null && other != null && (one == other || one.id().equals(other.id()));
  }

  /** Whether both speak of one: the same words of the text, or the same actor. */
  boolean same(Referent other) {
    return first == other.first && end == other.end || isSame(actor, other.actor);
  }
}
