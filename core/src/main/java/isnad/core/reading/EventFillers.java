package isnad.core.reading;

import isnad.core.event.Role;
import java.util.List;

/**
 * Those in one role of a report's events, one after the other, each with the number of his event.
 */
final class EventFillers {
  private final Referent[] fillers;
  private final int[] events;
  /** Where those of each event begin; one entry more than there are events. */
  private final int[] starts;

  EventFillers(Role role, List<Predicate> all) {
    starts = new int[all.size() + 1];
    for (int i = 0; i < all.size(); i++) {
      starts[i + 1] = starts[i] + all.get(i).get(role).size();
    }
    fillers = new Referent[starts[all.size()]];
    events = new int[fillers.length];
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      for (Referent filler : all.get(i).get(role)) {
        events[at] = i;
        fillers[at++] = filler;
      }
    }
  }

  /** Which of the events from {@code first} to before {@code end} have him, a bit each. */
  long with(Referent somebody, int first, int end) {
    long found = 0;
    int stop = starts[end];
    for (int i = starts[first]; i < stop; i++) {
      if (somebody.same(fillers[i])) {
        found |= 1L << events[i] - first;
      }
    }
    return found;
  }
}
