package isnad.app.document;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** Why a document's bytes give no text: see docs/problems.md. */
public enum DocumentProblem implements ProblemCode {
  /** Pictures, archives, programs: no text. */
  BINARY_FILE,
  /** Bytes that are nearly one encoding, but broken or mixed. */
  BROKEN_ENCODING,
  /** No encoding that is known gives a text. */
  UNKNOWN_ENCODING,
  /** What says that it is a PDF, an office document or a mail, and is damaged or cut short. */
  BROKEN_DOCUMENT,
  /** It opens only with a password. */
  LOCKED_DOCUMENT,
  /** Pages that are pictures, without a text. */
  NO_TEXT_LAYER,
  /** More pages, tags or unpacked bytes than a report has. */
  TOO_MUCH_INSIDE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
