package isnad.core.view;

/** How many, as a policy tells it. */
public sealed interface Amount {
  /** The lowest figure. */
  record Lowest(long number) implements Amount {}

  /** Low, best and high. */
  record Estimate(long low, long best, long high, boolean open) implements Amount {}

  /** Least and most; nobody has graded it, since grades are made by persons alone. */
  record Graded(long min, long max, boolean open) implements Amount {
    public static final String NOT_GRADED = "not graded";
  }
}
