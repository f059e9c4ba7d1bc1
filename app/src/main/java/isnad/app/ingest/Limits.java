package isnad.app.ingest;

import isnad.core.report.Report;

/**
 * How much is taken of anything: a file and a line in bytes, folders in depth, and the longest text
 * in UTF-16 units.
 */
public record Limits(int fileBytes, int lineBytes, int depth, int units) {
  /**
   * What the command line works with: every text a report may have fits in 16 MB of any encoding.
   */
  public static final Limits USUAL = new Limits(16 << 20, 16 << 20, 32, Report.LONGEST_TEXT);

  public Limits {
    if (fileBytes < 1 || lineBytes < 1 || depth < 1 || units < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
    if (units > Report.LONGEST_TEXT) {
      throw new IllegalArgumentException("a report's text has a limit of its own");
    }
  }
}
