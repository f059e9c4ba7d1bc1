package isnad.app.document;

import isnad.core.report.Problem;

/** What became of a document's bytes. */
public sealed interface Parsed {
  /** They could be taken apart. */
  record Document(Contents contents) implements Parsed {}

  /** They are none of a document of that kind, or of one that is not to be read. */
  record Unusable(Problem problem) implements Parsed {}

  /** Nothing, and why. */
  static Parsed not(DocumentProblem code, String what) {
    return new Unusable(Problem.of(code, what));
  }
}
