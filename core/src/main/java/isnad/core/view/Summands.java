package isnad.core.view;

import isnad.core.event.CountOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All incidents that count people, and kind by kind what happened in them: put side by side once,
 * for all that is asked of them.
 */
public final class Summands {
  private final List<Counted> all;
  private final Map<CountOf, Kind> happened = new EnumMap<>(CountOf.class);

  /**
   * The incidents with people of one kind, what each adds, and the last days on which they may have
   * been.
   */
  record Kind(List<Counted> incidents, List<Part> parts, long[] days) {
    /** Where no day is known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    static final Kind NONE = new Kind(List.of(), List.of(), new long[0]);

    private static Kind of(List<Counted> incidents, List<Part> parts) {
      long[] days = incidents.stream()
          .mapToLong(one -> one.day().map(LocalDate::toEpochDay).orElse(UNKNOWN))
          .toArray();
      return new Kind(incidents, parts, days);
    }
  }

  public Summands(List<Counted> all) {
    this.all = List.copyOf(all);
    Map<CountOf, List<Counted>> incidents = new EnumMap<>(CountOf.class);
    Map<CountOf, List<Part>> parts = new EnumMap<>(CountOf.class);
    for (Counted one : all) {
      for (Part part : one.parts()) {
        if (part.standing() == Standing.HAPPENED) {
          incidents.computeIfAbsent(part.of(), of -> new ArrayList<>()).add(one);
          parts.computeIfAbsent(part.of(), of -> new ArrayList<>()).add(part);
        }
      }
    }
    incidents.forEach((of, some) ->
        happened.put(of, Kind.of(some, parts.getOrDefault(of, List.of()))));
  }

  /** All of them. */
  public List<Counted> all() {
    return all;
  }

  /** Those with people of one kind, of whom it is said that it happened. */
  Kind happened(CountOf of) {
    return happened.getOrDefault(of, Kind.NONE);
  }
}
