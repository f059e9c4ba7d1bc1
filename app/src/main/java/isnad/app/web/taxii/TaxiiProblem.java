package isnad.app.web.taxii;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a request of TAXII: see docs/problems.md. */
public enum TaxiiProblem implements ProblemCode {
  /** Nobody who is known, or no longer. */
  TAXII_UNKNOWN_PARTNER(401),
  /** The collection cannot be read, or not be written. */
  TAXII_NOT_ALLOWED(403),
  /** No such address, collection, object or status. */
  TAXII_NOT_FOUND(404),
  /** A filter, a limit or a place in a list makes no sense. */
  TAXII_BAD_REQUEST(400),
  /** The address is not asked by that method. */
  TAXII_BAD_METHOD(405),
  /** No media type that can be given is accepted. */
  TAXII_NOT_ACCEPTABLE(406),
  /** More is sent than is taken. */
  TAXII_TOO_LARGE(413),
  /** What is sent is of another media type. */
  TAXII_BAD_TYPE(415),
  /** What is sent is no envelope of objects. */
  TAXII_UNPROCESSABLE(422),
  /** Too many requests, or too many with a wrong name or token. */
  TAXII_TOO_MANY(429),
  /** A fault of Isnad's own, or of its store. */
  TAXII_FAULT(500);

  private final int status;

  TaxiiProblem(int status) {
    this.status = status;
  }

  /** The status of HTTP that it is told with. */
  int status() {
    return status;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
