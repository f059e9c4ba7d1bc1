package isnad.app.change;

import isnad.core.review.Decision;
import java.util.Optional;

/** What is to be decided, with the words that are sealed beside it. */
public record Wanted(Decision decision, Optional<String> words) {
  static Wanted of(Decision decision) {
    return new Wanted(decision, Optional.empty());
  }
}
