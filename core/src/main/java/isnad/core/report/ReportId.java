package isnad.core.report;

/**
 * The name of a report: what its reader or its source called it; at most {@value #LONGEST} units.
 */
public record ReportId(String value) {
  public static final int LONGEST = 500;

  public ReportId {
    if (value.isBlank() || value.length() > LONGEST) {
      throw new IllegalArgumentException("a report id has 1 to " + LONGEST + " units");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
