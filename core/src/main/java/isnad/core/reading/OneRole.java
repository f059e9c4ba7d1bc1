package isnad.core.reading;

import isnad.core.event.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whoever has come into both sides of an event by different ways, though nobody does a deed to
 * himself: he is the one whom it is done to, but for victories, blasts and finds that their own
 * words call his.
 */
final class OneRole {
  /** Types whose own words name their doer, and often nobody whom they are done to. */
  private static final Set<String> OWN = Set.of("defeat", "bombing", "seizure");

  private OneRole() {}

  static void keep(List<SentenceReader.Read> reads) {
    for (SentenceReader.Read read : reads) {
      for (Predicate predicate : read.predicates()) {
        if (predicate.has(Role.AGENT) && predicate.has(Role.TARGET)) {
          part(predicate);
        }
      }
    }
  }

  private static void part(Predicate predicate) {
    List<Referent> both = new ArrayList<>(0);
    for (Referent doer : predicate.get(Role.AGENT)) {
      for (Referent done : predicate.get(Role.TARGET)) {
        if (doer.first() == done.first() && doer.end() == done.end()) {
          both.add(doer);
        }
      }
    }
    if (!both.isEmpty()) {
      boolean doer = (!predicate.verb || OWN.contains(predicate.type.name()))
          && predicate.step(Role.AGENT) == Step.BESIDE
          && predicate.step(Role.TARGET) != Step.BESIDE;
      predicate.drop(doer ? Role.TARGET : Role.AGENT, both);
    }
  }
}
