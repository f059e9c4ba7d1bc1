package isnad.app.ingest;

import isnad.core.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run has done so far. Kept by the thread that writes. */
public final class Tally {
  private final Map<String, Integer> problems = new TreeMap<>();
  private long read;
  private long unread;
  private long claims;

  /** Counts one report. */
  public void add(boolean wasRead, int claimsOfIt, List<Problem> problemsOfIt) {
    if (wasRead) {
      read++;
    } else {
      unread++;
    }
    claims += claimsOfIt;
    for (Problem problem : problemsOfIt) {
      problems.merge(problem.code().code(), 1, Integer::sum);
    }
  }

  public long reports() {
    return read + unread;
  }

  public long claims() {
    return claims;
  }

  /** How many reports were read. */
  public long read() {
    return read;
  }

  /** How many were not. */
  public long unread() {
    return unread;
  }

  /** How often each code of a problem was told. */
  public Map<String, Integer> problems() {
    return Map.copyOf(problems);
  }

  /** One line for people. */
  public String summary(double seconds, int passedOver) {
    return summary(counted(claims, "claim"), seconds, passedOver);
  }

  /** The same of a run that found {@code what}. */
  public String summary(String what, double seconds, int passedOver) {
    StringBuilder line = new StringBuilder();
    line.append(counted(read, "report")).append(" read, ").append(what);
    if (unread > 0) {
      line.append(", ").append(unread).append(" not read");
    }
    if (!problems.isEmpty()) {
      String each = problems.entrySet().stream()
          .map(entry -> entry.getKey() + " " + entry.getValue())
          .collect(Collectors.joining(", "));
      line.append("; problems: ").append(each);
    }
    if (passedOver > 0) {
      line.append("; ").append(counted(passedOver, "file")).append(" of other kinds passed over");
    }
    long tenths = Math.round(seconds * 10);
    return line.append("; " + tenths / 10 + "." + tenths % 10 + " s").toString();
  }

  public static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
