package isnad.core.review;

/**
 * Who decided, and why, in that person's own words. {@code again} tells a decision from earlier
 * ones that say the very same: their number.
 */
public record Signature(String by, String why, int again) {
  /** The longest name of a reviewer, in UTF-16 units. */
  public static final int LONGEST_NAME = 200;

  /** The longest reason, in UTF-16 units. */
  public static final int LONGEST_REASON = 2_000;

  public Signature {
    if (by.isBlank() || why.isBlank()) {
      throw new IllegalArgumentException("a decision says who made it, and why");
    }
    if (by.length() > LONGEST_NAME || why.length() > LONGEST_REASON) {
      throw new IllegalArgumentException(
          "a name has at most " + LONGEST_NAME + " units, a reason " + LONGEST_REASON);
    }
    if (again < 0) {
      throw new IllegalArgumentException("no number of earlier decisions: " + again);
    }
  }

  /** The signature of a decision made for the first time. */
  public static Signature of(String by, String why) {
    return new Signature(by, why, 0);
  }

  /** The same under a decision that was made {@code times} before. */
  public Signature again(int times) {
    return new Signature(by, why, times);
  }
}
