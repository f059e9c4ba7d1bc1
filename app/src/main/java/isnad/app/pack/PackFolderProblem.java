package isnad.app.pack;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a folder of packs before its files are read: see docs/problems.md. */
public enum PackFolderProblem implements ProblemCode {
  /** There is no such folder, or it cannot be listed. */
  PACKS_NOT_FOUND,
  /** A file of the folder cannot be read. */
  PACK_FILE_UNREADABLE,
  /** A file of the folder is not UTF-8. */
  PACK_FILE_ENCODING,
  /** A file, or the folder, is larger than packs may be. */
  PACK_TOO_LARGE;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
