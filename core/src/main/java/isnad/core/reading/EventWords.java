package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.grammar.Parse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of one sentence that tell its events, found by where they stand. Sees the list of
 * predicates as it is at the time of asking.
 */
final class EventWords {
  private final Parse parse;
  private final List<Predicate> predicates;

  EventWords(Parse parse, List<Predicate> predicates) {
    this.parse = parse;
    this.predicates = predicates;
  }

  /** Whether the head of a phrase tells an event. */
  boolean isHead(int chunk) {
    for (Predicate other : predicates) {
      if (other.chunk == chunk && other.token == parse.chunk(chunk).head()) {
        return true;
      }
    }
    return false;
  }

  /** جرح آخر: behind a noun that counts people, another is one of them. */
  boolean isCountedNoun(int token) {
    for (Predicate predicate : predicates) {
      if (predicate.token == token) {
        return predicate.type.participants().isPresent();
      }
    }
    return false;
  }

  /** The event that a noun in {@code chunk} tells, or null. */
  @Nullable
  Predicate nounIn(int chunk) {
    for (Predicate predicate : predicates) {
      if (predicate.chunk == chunk && !predicate.verb) {
        return predicate;
      }
    }
    return null;
  }

  /** The event that a word in {@code chunk} tells, or null. */
  @Nullable
  Predicate in(int chunk) {
    for (Predicate predicate : predicates) {
      if (predicate.chunk == chunk) {
        return predicate;
      }
    }
    return null;
  }

  /** Whether somebody is accused, tried or held before {@code chunk}: what follows is a charge. */
  boolean isChargeBefore(int chunk) {
    for (Predicate predicate : predicates) {
      Family family = predicate.type.family();
      if (predicate.chunk < chunk && (family == Family.STATEMENT || family == Family.SECURITY)) {
        return true;
      }
    }
    return false;
  }

  /** The last event of violence told before {@code chunk}, or null. */
  @Nullable
  Predicate lastDeedBefore(int chunk) {
    Predicate last = null;
    for (Predicate predicate : predicates) {
      if (predicate.chunk < chunk && predicate.type.family() == Family.VIOLENCE) {
        last = predicate;
      }
    }
    return last;
  }
}
