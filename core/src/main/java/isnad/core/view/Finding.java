package isnad.core.view;

import java.util.Locale;

/**
 * What can be said of a trend: that it rises, that no rise is shown, or that too little is known.
 */
public sealed interface Finding {
  /** Those found together are wrong in at most so many of 100 on the mean. */
  double LEVEL = 0.05;

  /** The name in output. */
  String key();

  /**
   * The rate ratio; {@code adjusted} is its p after all that were tested with it (Benjamini and
   * Hochberg), {@code dispersion} how much more counts vary than chance alone would have it.
   */
  record Tested(RateRatio ratio, double adjusted, double dispersion) {}

  /** More is told than its own past and other reporting lead to expect. */
  record Rise(Tested tested) implements Finding {
    @Override
    public String key() {
      return "rise";
    }
  }

  /** Nothing that chance could not do as well; not a finding that all is as it was. */
  record NotShown(Tested tested) implements Finding {
    @Override
    public String key() {
      return "not-shown";
    }
  }

  /** Nothing was tested. */
  record TooLittle(Lack lack) implements Finding {
    @Override
    public String key() {
      return "too-little";
    }
  }

  /** What is missing. */
  enum Lack {
    /** Hardly any incident is known from before the window: there is no past to compare with. */
    NO_PAST,
    /** It is known of for too few periods. */
    SHORT_PAST,
    /** No outlet was there through the past and in the window. */
    NO_STEADY_OUTLET,
    /** The steady outlets tell too little else of the country. */
    FEW_REPORTS;

    /** The name in output. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
