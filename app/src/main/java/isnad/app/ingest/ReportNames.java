package isnad.app.ingest;

import isnad.core.report.ReportId;
import java.util.HashMap;
import java.util.Map;

/** The ids given in one run, so that no two reports share one. Not for several threads. */
final class ReportNames {
  /** How often each id was asked for. */
  private final Map<String, Integer> given = new HashMap<>();

  /** Whether {@code name} can be an id and is not given yet. */
  boolean isFree(String name) {
    return !given.containsKey(name);
  }

  /**
   * An id as near to {@code wanted} as can be: itself, or with {@code #2}, {@code #3} behind it.
   */
  ReportId give(String wanted) {
    String name = fitting(wanted, "");
    int times = given.merge(name, 1, Integer::sum);
    if (times == 1) {
      return new ReportId(name);
    }
    String free = fitting(name, "#" + times);
    while (!isFree(free)) {
      free = fitting(name, "#" + ++times);
    }
    given.put(name, times);
    given.put(free, 1);
    return new ReportId(free);
  }

  /** Cut where too long, the last letters being those that tell files apart. */
  private static String fitting(String wanted, String suffix) {
    String name = wanted.isBlank() ? "report" : wanted;
    int room = ReportId.LONGEST - suffix.length();
    return (name.length() > room ? name.substring(name.length() - room) : name) + suffix;
  }
}
