package isnad.app.gazetteer;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** Why a dump of places, or a row of one, is not taken: see docs/problems.md. */
public enum DumpProblem implements ProblemCode {
  /** The file is not there or cannot be read, or reading it broke off. */
  DUMP_UNREADABLE(true),
  /** The file has more bytes, unpacked, than a dump may have. */
  DUMP_TOO_LARGE(true),
  /** Not one row was taken. */
  DUMP_WITHOUT_PLACES(true),
  /** The pack's file is there already and was made by somebody else. */
  PACK_NOT_OURS(true),
  /** The row has more bytes than a row may have. */
  ROW_TOO_LONG(true),
  /** The row is not UTF-8. */
  ROW_ENCODING(true),
  /** The row has not the columns of GeoNames. */
  ROW_COLUMNS(true),
  /** A number of the row is none, or lies outside what it may be. */
  ROW_NUMBER(true),
  /** What the row names is of no kind that is taken. */
  ROW_OTHER_FEATURE(false),
  /** The row has no name in the Arabic script. */
  ROW_NO_ARABIC_NAME(false),
  /** None of the names in the Arabic script is one that Arabic reports could have. */
  ROW_NO_USABLE_NAME(false),
  /** An earlier row, or another pack, has the row's id. */
  ROW_DUPLICATE(false),
  /** The packs have a place of the name near by. */
  ROW_KNOWN_PLACE(false),
  /** There are more places than a pack may have, and this one weighs less than those taken. */
  ROW_OVER_LIMIT(false);

  private final boolean fault;

  DumpProblem(boolean fault) {
    this.fault = fault;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the dump is broken there, rather than holding what is not wanted. */
  public boolean isFault() {
    return fault;
  }
}
