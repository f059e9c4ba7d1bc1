package isnad.core.view;

import java.util.OptionalDouble;

/**
 * How many times as often something is told in a window as before, set against how often other
 * things are told: the odds ratio of a table of two by two. {@code low} and {@code high} bound it
 * with 95 in 100; {@code ratio} and {@code high} are empty where nothing bounds them. {@code p} is
 * the chance of as many or more in the window if the odds had stayed the same.
 *
 * <p>With counts as they are {@code p} is that of Fisher's exact test, in the form that Altham gave
 * it (Exact Bayesian analysis of a 2 x 2 contingency table, JRSS B 31, 1969): the chance that one
 * of two shares is the larger, each a beta distribution with its counts, and the one more that
 * makes the test exact on the side of no change. This form also takes counts divided by a
 * dispersion, which need not be whole.
 */
public record RateRatio(OptionalDouble ratio, double low, OptionalDouble high, double p) {
  /** What each bound leaves out. */
  private static final double TAIL = 0.025;

  /** A density so far below the highest, as a logarithm, adds nothing. */
  private static final double NOTHING = 30;

  /** Steps of the sum over shares in one standard deviation, of the narrower share at most. */
  private static final double STEPS = 3;

  /** How often the bounds of a bound are halved. */
  private static final int HALVINGS = 16;

  /** How many standard deviations a bound is looked for in. */
  private static final double REACH = 10;

  /** How often something and other things are told in the window and before. */
  record Table(double inWindow, double before, double othersInWindow, double othersBefore) {
    Table {
      if (!(inWindow >= 0 && before >= 0 && othersInWindow > 0 && othersBefore > 0)) {
        throw new IllegalArgumentException("nothing else to compare with");
      }
    }

    Table dividedBy(double dispersion) {
      return new Table(
          inWindow / dispersion,
          before / dispersion,
          othersInWindow / dispersion,
          othersBefore / dispersion);
    }
  }

  /** Of {@code counts} that vary {@code dispersion} times as much as chance alone would have it. */
  static RateRatio of(Table counts, double dispersion) {
    Table table = counts.dividedBy(dispersion);
    OptionalDouble ratio = table.before > 0
        ? OptionalDouble.of(
            table.inWindow / table.othersInWindow / (table.before / table.othersBefore))
        : OptionalDouble.empty();
    if (table.inWindow == 0) {
      return new RateRatio(ratio, 0, highest(table), 1);
    }
    Shares least =
        new Shares(table.inWindow, table.before + 1, table.othersInWindow + 1, table.othersBefore);
    return new RateRatio(ratio, least.quantile(TAIL), highest(table), least.atMost(1));
  }

  private static OptionalDouble highest(Table table) {
    if (table.before == 0) {
      return OptionalDouble.empty();
    }
    Shares most =
        new Shares(table.inWindow + 1, table.before, table.othersInWindow, table.othersBefore + 1);
    return OptionalDouble.of(most.quantile(1 - TAIL));
  }

  /** Two shares, Beta(a, b) and Beta(c, d), and how their odds lie to one another. */
  private record Shares(double a, double b, double c, double d, IncompleteBeta first) {
    Shares(double a, double b, double c, double d) {
      this(a, b, c, d, IncompleteBeta.of(a, b));
    }

    /**
     * The chance that the odds of the first are at most {@code times} those of the second: the sum
     * over the logarithm of the second's odds, in which its density is smooth and falls off on both
     * sides, so that equal steps lose next to nothing.
     */
    double atMost(double times) {
      double mode = Math.log(c / d);
      double step = Math.min(Math.sqrt(1 / c + 1 / d), 1.5 * Math.sqrt(1 / a + 1 / b)) / STEPS;
      double highest = logDensity(mode);
      double sum = term(mode, highest, times);
      double whole = 1;
      for (int side = -1; side <= 1; side += 2) {
        double at = mode + side * step;
        while (logDensity(at) > highest - NOTHING) {
          sum += term(at, highest, times);
          whole += Math.exp(logDensity(at) - highest);
          at += side * step;
        }
      }
      return Math.clamp(sum / whole, 0, 1);
    }

    private double term(double logOdds, double highest, double times) {
      double odds = times * Math.exp(logOdds);
      double share = Double.isInfinite(odds) ? 1 : odds / (1 + odds);
      return Math.exp(logDensity(logOdds) - highest) * first.at(share);
    }

    private double logDensity(double logOdds) {
      double logRest =
          logOdds > 0 ? -logOdds - Math.log1p(Math.exp(-logOdds)) : -Math.log1p(Math.exp(logOdds));
      return c * (logOdds + logRest) + d * logRest;
    }

    /** How many times the odds are with a chance of {@code chance} at most. */
    double quantile(double chance) {
      double middleOdds = Math.log(a / b) - Math.log(c / d);
      double reach = REACH * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
      double low = middleOdds - reach;
      double high = middleOdds + reach;
      for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        if (atMost(Math.exp(middle)) < chance) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return Math.exp((low + high) / 2);
    }
  }
}
