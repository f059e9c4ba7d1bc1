package isnad.app.change;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with what is shared: see docs/problems.md. */
public enum ShareProblem implements ProblemCode {
  /** Nobody said how far what goes out may be passed on, or in no words of TLP 2.0. */
  UNMARKED_SHARE,
  /** The organisation that shares has no name, or too long a one. */
  UNNAMED_SENDER,
  /** What came in is no bundle, breaks off, or is beyond the limits. */
  BROKEN_BUNDLE,
  /** An object is not as STIX or the extension wants it. */
  BROKEN_OBJECT,
  /** It is not told who made an object, or that one is not in the bundle. */
  UNKNOWN_SENDER,
  /** The report that a claim is of did not come with it. */
  CLAIM_WITHOUT_REPORT,
  /** The id of a claim is not that which its text, trigger and type make. */
  CLAIM_MISNAMED,
  /** A report is there already that was read here or is kept by another. */
  REPORT_THERE,
  /** A decision is about something that its organisation does not keep here. */
  DECISION_ELSEWHERE,
  /** A question was answered otherwise here: what is decided here holds. */
  DECISION_DISPUTED,
  /** Hidden words stand in a report where they cannot be covered: nothing of it is shared. */
  REPORT_WITHHELD,
  /** A ledger that others may read would have to lie beside one on a server. */
  SHARE_NEEDS_FILE,
  /** There is more to something than who decides about it may read. */
  PARTLY_HIDDEN,
  /** A partner makes no sense, or there is none of that key. */
  BAD_PARTNER,
  /** Others are to be answered without a certificate. */
  SHARE_IN_THE_CLEAR,
  /** What a server of TAXII answered makes no sense. */
  BAD_ANSWER;

  /** About the object of that name. */
  public Problem of(Object object, String what) {
    return Problem.of(this, object + ": " + what);
  }

  public Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
