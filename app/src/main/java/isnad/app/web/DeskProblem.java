package isnad.app.web;

import isnad.core.report.Problem;
import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a request to the desk: see docs/problems.md. */
enum DeskProblem implements ProblemCode {
  /** No page has the address. */
  UNKNOWN_PAGE,
  /** A part of it is missing or makes no sense. */
  BAD_REQUEST,
  /** More is uploaded than is taken at a time. */
  LARGE_UPLOAD,
  /** It comes under another host's name, or from a page of another's. */
  FOREIGN_REQUEST,
  /** A form comes without the token that the desk's own pages have. */
  FORM_WITHOUT_TOKEN,
  /** Whoever asks has no right to it. */
  NOT_ALLOWED,
  /** A client or an account asks too often. */
  TOO_MANY_REQUESTS,
  /** What was asked for has to wait until something else is done. */
  DESK_BUSY,
  /** Work behind a page broke off: a disk error, say. */
  WORK_BROKEN,
  /** The desk itself has a fault. */
  INTERNAL_FAULT;

  Problem of(String what) {
    return Problem.of(this, what);
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
