package isnad.app.change;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can keep a draft out of a person's own packs: see docs/problems.md. */
public enum DraftProblem implements ProblemCode {
  /** The desk was started without a folder of them. */
  NO_PACKS_OF_OWN,
  /** The file cannot be written, or something else lies there. */
  PACK_NOT_WRITTEN;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
