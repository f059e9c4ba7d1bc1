package isnad.core.view;

import isnad.core.report.Quote;
import isnad.core.review.Decided;
import java.util.List;
import java.util.Optional;

/**
 * A decision beside what it is about. {@code state} says whether it holds, {@code undone} what
 * undid it; {@code read} is the value that the reader gave where it was corrected, {@code words}
 * those that it was taken from, or all that the claim says; {@code seconded} who else decided the
 * same.
 */
public record Reviewed(
    Decided decided,
    State state,
    Optional<Decided> undone,
    Optional<String> read,
    Optional<Quote> words,
    List<String> seconded) {
  public Reviewed {
    seconded = List.copyOf(seconded);
  }

  /** Whether it answers something that others could answer otherwise. */
  public boolean isAnswer() {
    return !decided.rulings().isEmpty();
  }

  /** What became of a decision. */
  public enum State {
    HOLDS,
    /** A later decision answers otherwise. */
    OVERRULED,
    UNDONE
  }
}
