package isnad.core.view;

/**
 * The regularised incomplete beta function: the chance that a share, distributed as Beta(a, b), is
 * at most x. By its continued fraction (NIST Digital Library of Mathematical Functions, 8.17.22),
 * evaluated as Lentz does; the logarithm of the gamma function by Stirling's series (5.11.1).
 */
record IncompleteBeta(double a, double b, double logBeta) {
  private static final double TINY = 1e-300;
  private static final double ENOUGH = 1e-15;
  private static final int MOST_STEPS = 10_000;

  /** From here on five terms of Stirling's series give all digits of a double. */
  private static final double LARGE = 12;

  /** The distribution of a share, for {@code a} and {@code b} above 0. */
  static IncompleteBeta of(double a, double b) {
    if (!(a > 0 && b > 0)) {
      throw new IllegalArgumentException("no such share: " + a + ", " + b);
    }
    return new IncompleteBeta(a, b, logGamma(a) + logGamma(b) - logGamma(a + b));
  }

  /** The chance that the share is at most {@code x}. */
  double at(double x) {
    if (x <= 0) {
      return 0;
    }
    if (x >= 1) {
      return 1;
    }
    double front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
    return x < (a + 1) / (a + b + 2)
        ? front * fraction(x, a, b) / a
        : 1 - front * fraction(1 - x, b, a) / b;
  }

  private static double fraction(double x, double a, double b) {
    double c = 1;
    double d = 1 / apartFromZero(1 - (a + b) * x / (a + 1));
    double product = d;
    for (int m = 1; m <= MOST_STEPS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / apartFromZero(1 + even * d);
      c = apartFromZero(1 + even / c);
      product *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / apartFromZero(1 + odd * d);
      c = apartFromZero(1 + odd / c);
      product *= d * c;
      if (Math.abs(d * c - 1) < ENOUGH) {
        break;
      }
    }
    return product;
  }

  private static double apartFromZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }

  private static double logGamma(double x) {
    double shifted = x;
    double below = 0;
    while (shifted < LARGE) {
      below += Math.log(shifted);
      shifted++;
    }
    double one = 1 / shifted;
    double square = one * one;
    double series = one
        * (1.0 / 12
            - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))));
    return (shifted - 0.5) * Math.log(shifted)
        - shifted
        + 0.5 * Math.log(2 * Math.PI)
        + series
        - below;
  }
}
