package isnad.app.fetch;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** Why nothing was fetched from an address: see docs/problems.md. */
public enum FetchProblem implements ProblemCode {
  /** No address of the web, or one that lies in a private network or on this machine. */
  ADDRESS_REFUSED(false),
  /** The server's robots.txt does not allow it. */
  ROBOTS_REFUSED(false),
  /** There is no such host, or no connection to it, or it broke off. */
  FETCH_FAILED(true),
  /** The server did not answer, or not to the end, in time. */
  FETCH_STALLED(true),
  /** The server has too much to do, or is asked too often. */
  HOST_BUSY(true),
  /** The server says that there is nothing, or that it is not allowed. */
  FETCH_STATUS(false),
  /** It led on and on, or nowhere. */
  REDIRECT_LOOP(false),
  /** What came is longer than a report may be, also once it is unpacked. */
  FETCH_TOO_LARGE(false),
  /** What came is neither a page nor a document. */
  NO_PAGE(false);

  private final boolean passing;

  FetchProblem(boolean passing) {
    this.passing = passing;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it may be otherwise in a while. */
  public boolean isPassing() {
    return passing;
  }
}
