package isnad.core.pack;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a pack; every problem of this room names file and line. */
public enum PackProblem implements ProblemCode {
  /** A line that belongs to no entry, or whose key is not known there. */
  PACK_LINE,
  /** A word that cannot be inflected as it is given. */
  PACK_WORD,
  /** A class, role, type, kind or other name that does not exist. */
  PACK_NAME,
  /** A name that is given twice. */
  PACK_DUPLICATE,
  /** A frame that cannot be read or lacks something. */
  PACK_FRAME,
  /** A frame without an example. */
  PACK_EXAMPLE_MISSING,
  /** An example that does not hold. */
  PACK_EXAMPLE_FAILS,
  /** An actor that cannot be read. */
  PACK_ACTOR,
  /** A place that cannot be read. */
  PACK_PLACE,
  /** A file that is larger than a pack file may be, or of no known kind. */
  PACK_FILE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A problem of this code at a line of a pack file. */
  public Problem at(String path, int line, String what) {
    return Problem.of(this, path + ":" + line + ": " + what);
  }
}
