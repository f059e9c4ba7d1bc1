package isnad.core.view;

import java.util.Locale;

/** After whose manner of counting a toll is given: docs/tolls.md. */
public enum Policy {
  /** The lowest figure that anybody gives. */
  ACLED,
  /** The lowest, the best told and the highest. */
  UCDP,
  /** The lowest and the highest, with a grade that only a person gives. */
  AIRWARS;

  /** What is told of the same bounds. */
  public Amount of(Bounds bounds) {
    return switch (this) {
      case ACLED -> new Amount.Lowest(bounds.low());
      case UCDP -> new Amount.Estimate(bounds.low(), bounds.best(), bounds.high(), bounds.open());
      case AIRWARS -> new Amount.Graded(bounds.low(), bounds.high(), bounds.open());
    };
  }

  /** The name in options and output. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
