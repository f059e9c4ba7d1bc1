package isnad.core.view;

/**
 * The least and the most that is told, and the figure between that the most independent voices
 * give; {@code open} where "at least" is said, so that it may be more than the most.
 */
public record Bounds(long low, long best, long high, boolean open) {
  public Bounds {
    if (low < 0 || best < low || high < best) {
      throw new IllegalArgumentException("no bounds: " + low + ", " + best + ", " + high);
    }
  }
}
