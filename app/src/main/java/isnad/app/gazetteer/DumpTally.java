package isnad.app.gazetteer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of the rows of a dump: how many there were, how many were refused and why. */
public final class DumpTally {
  /** The most examples of a reason that are kept. */
  private static final int SHOWN = 3;

  private final Map<DumpProblem, Refusals> refused = new EnumMap<>(DumpProblem.class);
  private long rows;

  /** The rows refused for one reason: how many, and the first of them. */
  public record Refusals(long count, List<Example> first) {
    public Refusals {
      first = List.copyOf(first);
    }
  }

  /** A refused row: its line in the dump, and what was wrong or what it names. */
  public record Example(long line, String what) {}

  void row() {
    rows++;
  }

  void refuse(DumpProblem problem, long line, String what) {
    Refusals before = refused.getOrDefault(problem, new Refusals(0, List.of()));
    List<Example> first = before.first();
    if (first.size() < SHOWN) {
      first = new ArrayList<>(first);
      first.add(new Example(line, what));
    }
    refused.put(problem, new Refusals(before.count() + 1, first));
  }

  public long rows() {
    return rows;
  }

  /** The refusals by reason, in the order of the reasons. */
  public Map<DumpProblem, Refusals> refused() {
    return new EnumMap<>(refused);
  }

  /** How many rows are broken. */
  public long faults() {
    return refused.entrySet().stream()
        .filter(entry -> entry.getKey().isFault())
        .mapToLong(entry -> entry.getValue().count())
        .sum();
  }
}
