package isnad.core.report;

import java.util.Optional;

/**
 * Something that could not be done, said so that a person can act on it: what, and where in the
 * text if anywhere.
 */
public record Problem(ProblemCode code, String what, Optional<Quote> where) {
  public Problem {
    if (what.isBlank()) {
      throw new IllegalArgumentException("a problem says what is wrong");
    }
  }

  public static Problem of(ProblemCode code, String what) {
    return new Problem(code, what, Optional.empty());
  }
}
