package isnad.core.review;

import java.util.regex.Pattern;

/**
 * The name of a decision: {@code d-} and digits made of what it says, so that it can be undone, and
 * is the same in any ledger that was told the same.
 */
public record DecisionId(String value) implements Comparable<DecisionId> {
  /** How many hex digits of the digest there are. */
  public static final int DIGITS = 16;

  private static final Pattern SHAPE = Pattern.compile("d-[0-9a-f]{" + DIGITS + "}");

  public DecisionId {
    if (!isOne(value)) {
      throw new IllegalArgumentException("not a decision's id: " + value);
    }
  }

  /** Whether {@code text} is written as such a name. */
  public static boolean isOne(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(DecisionId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
