package isnad.app.search;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with words that are looked up, and with the index: see docs/problems.md. */
public enum SearchProblem implements ProblemCode {
  /** Nothing that can be looked up: no words, or only such as stand everywhere. */
  QUERY_EMPTY,
  /** A quotation mark opens a phrase that nothing closes. */
  QUERY_UNCLOSED,
  /** Only words that must not be there. */
  QUERY_ONLY_WITHOUT,
  /** More units or words than are looked up. */
  QUERY_TOO_LONG,
  /** The index was damaged, or another ledger's, and was made anew. */
  INDEX_MADE_ANEW,
  /** The index cannot be written; one was made in memory. */
  INDEX_NOT_WRITTEN,
  /** Another process is writing the index; the answer is of an earlier state. */
  INDEX_BUSY,
  /** Something was erased from the ledger whose words stay in the files of the index. */
  INDEX_KEEPS_ERASED;

  Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
