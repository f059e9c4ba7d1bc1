package isnad.core.report;

/** The stable name of a kind of problem; every room has one enum of its own codes. */
public interface ProblemCode {
  /** Lower-case words joined by hyphens, never reused for another meaning. */
  String code();
}
