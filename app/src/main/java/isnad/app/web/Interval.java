package isnad.app.web;

import isnad.core.view.Bounds;
import isnad.core.view.Policy;
import java.util.OptionalLong;

/**
 * A number between its bounds, drawn on a scale from 0 with the exact number {@code shown} beside
 * it. An {@code open} one may go on beyond its end; {@code best} is where the best figure stands.
 */
public record Interval(String shown, long start, long width, OptionalLong best, boolean open) {
  private static final int LENGTH = 300;

  /** As narrow as can be seen. */
  private static final int NARROWEST = 4;

  /** On a scale that ends at {@code most}. */
  static Interval of(String shown, Bounds bounds, long most, boolean best) {
    long start = at(bounds.low(), most);
    return new Interval(
        shown,
        start,
        Math.max(NARROWEST, at(bounds.high(), most) - start),
        best ? OptionalLong.of(at(bounds.best(), most)) : OptionalLong.empty(),
        bounds.open());
  }

  /** What {@code policy} makes of {@code bounds}. */
  static Interval of(Policy policy, Bounds bounds, long most, Wording wording) {
    long low = bounds.low();
    return switch (policy) {
      case ACLED -> of(wording.number(low), new Bounds(low, low, low, false), most, true);
      case UCDP -> of(wording.bestOf(bounds), bounds, most, true);
      case AIRWARS -> of(wording.bounds(bounds), bounds, most, false);
    };
  }

  /** What a policy is called. */
  static String name(Policy policy) {
    return switch (policy) {
      case ACLED -> "ACLED";
      case UCDP -> "UCDP";
      case AIRWARS -> "Airwars";
    };
  }

  private static long at(long number, long most) {
    return Math.round((double) number / Math.max(1, most) * LENGTH);
  }
}
