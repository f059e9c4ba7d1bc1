package isnad.core.view;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

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

  /** How often the bounds of a bound are halved before they are drawn to each other. */
  private static final int HALVINGS = 4;

  /** The most steps to a bound. */
  private static final int MOST_STEPS = 40;

  /** A step so small, of what a bound is looked for in, changes nothing. */
  private static final double ENOUGH = 1e-5;

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
        Shares.of(table.inWindow, table.before + 1, table.othersInWindow + 1, table.othersBefore);
    return new RateRatio(ratio, least.quantile(TAIL), highest(table), least.atMost(1));
  }

  private static OptionalDouble highest(Table table) {
    if (table.before == 0) {
      return OptionalDouble.empty();
    }
    Shares most =
        Shares.of(table.inWindow + 1, table.before, table.othersInWindow, table.othersBefore + 1);
    return OptionalDouble.of(most.quantile(1 - TAIL));
  }

  /**
   * Two shares, Beta(a, b) and Beta(c, d), and how their odds lie to one another. The second's
   * density is worked out once, at so many of its {@code logOdds} that equal steps between them
   * lose next to nothing: there it is smooth and falls off on both sides.
   */
  private record Shares(
      double a,
      double b,
      double c,
      double d,
      IncompleteBeta first,
      double[] logOdds,
      double[] density,
      double whole) {

    static Shares of(double a, double b, double c, double d) {
      double mode = Math.log(c / d);
      double step = Math.min(Math.sqrt(1 / c + 1 / d), 1.5 * Math.sqrt(1 / a + 1 / b)) / STEPS;
      double highest = logDensity(mode, c, d);
      DoubleStream.Builder logOdds = DoubleStream.builder().add(mode);
      DoubleStream.Builder density = DoubleStream.builder().add(1);
      double whole = 1;
      for (int side = -1; side <= 1; side += 2) {
        double at = mode + side * step;
        double log = logDensity(at, c, d);
        while (log > highest - NOTHING) {
          double here = Math.exp(log - highest);
          logOdds.add(at);
          density.add(here);
          whole += here;
          at += side * step;
          log = logDensity(at, c, d);
        }
      }
      return new Shares(
          a,
          b,
          c,
          d,
          IncompleteBeta.of(a, b),
          logOdds.build().toArray(),
          density.build().toArray(),
          whole);
    }

    /** The chance that the odds of the first are at most {@code times} those of the second. */
    double atMost(double times) {
      double sum = 0;
      for (int i = 0; i < density.length; i++) {
        double odds = times * Math.exp(logOdds[i]);
        double share = Double.isInfinite(odds) ? 1 : odds / (1 + odds);
        sum += density[i] * first.at(share);
      }
      return Math.clamp(sum / whole, 0, 1);
    }

    private static double logDensity(double logOdds, double c, double d) {
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
      double belowLow = -chance;
      double aboveHigh = 1 - chance;
      double at = middleOdds;
      int side = 0;
      // First halved until the chance runs nearly straight between the bounds, and then drawn to
      // where a straight line says; a bound that stays twice is weighed half as much (Illinois).
      for (int i = 0; i < MOST_STEPS; i++) {
        double next = i < HALVINGS
            ? (low + high) / 2
            : low + (high - low) * belowLow / (belowLow - aboveHigh);
        if (i > HALVINGS && Math.abs(next - at) < reach * ENOUGH) {
          return Math.exp(next);
        }
        at = next;
        double off = atMost(Math.exp(at)) - chance;
        if (off < 0) {
          low = at;
          belowLow = off;
          aboveHigh = side < 0 ? aboveHigh / 2 : aboveHigh;
          side = -1;
        } else {
          high = at;
          aboveHigh = off;
          belowLow = side > 0 ? belowLow / 2 : belowLow;
          side = 1;
        }
      }
      return Math.exp(at);
    }
  }
}
