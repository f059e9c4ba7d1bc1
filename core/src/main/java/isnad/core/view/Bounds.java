package isnad.core.view;

/**
 * The least and the most that is told, and the figure between that the most independent voices
 * give; {@code open} where "at least" is said, so that it may be more than the most.
 */
public record Bounds(long low, long best, long high, boolean open) {
  public static final Bounds NONE = new Bounds(0, 0, 0, false);

  public Bounds {
    if (low < 0 || best < low || high < best) {
      throw new IllegalArgumentException("no bounds: " + low + ", " + best + ", " + high);
    }
  }

  Bounds plus(Bounds other) {
    return new Bounds(low + other.low, best + other.best, high + other.high, open || other.open);
  }
}
