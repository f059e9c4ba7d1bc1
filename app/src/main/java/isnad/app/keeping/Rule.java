package isnad.app.keeping;

import isnad.core.review.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How many days words are kept behind the day on which they came in: those of one outlet, or of all
 * that have no rule of their own; who said so, and why.
 */
public record Rule(Optional<String> outlet, int days, Signature signature) {
  /** The most days that are counted: a hundred years. */
  public static final int MOST_DAYS = 36_500;

  private static final int LONGEST = 200;

  public Rule {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("words are kept for 1 to " + MOST_DAYS + " days");
    }
    if (outlet.isPresent() && !isName(outlet.get())) {
      throw new IllegalArgumentException("an outlet has a name of 1 to " + LONGEST + " units");
    }
  }

  private static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** What came in before is not kept any longer at {@code now}. */
  Instant until(Instant now) {
    return now.minus(Duration.ofDays(days));
  }

  /** What it is about, for people. */
  public String shown() {
    return outlet.orElse("all outlets") + ": " + days + " days";
  }
}
