package isnad.core.view;

import java.util.Collection;

/**
 * How much more the counts of periods vary than chance alone would have it: Pearson's chi-square
 * over its degrees of freedom, never less than 1. The few periods of one series tell it badly; so
 * each is drawn towards that of all series together, as one of {@link #PRIOR} degrees of freedom
 * (after Smyth, Linear models and empirical Bayes methods, SAGMB 3, 2004).
 */
record Dispersion(double square, int freedom) {
  /** What all series together count for beside one. */
  private static final double PRIOR = 8;

  /** Of what is told in each period of the past, and of what else is told in it. */
  static Dispersion of(int[] told, int[] others) {
    double all = 0;
    double allOthers = 0;
    for (int i = 0; i < told.length; i++) {
      all += told[i];
      allOthers += others[i];
    }
    double square = 0;
    int periods = 0;
    for (int i = 0; i < told.length; i++) {
      double sum = told[i] + others[i];
      if (sum > 0 && all > 0 && allOthers > 0) {
        double expected = sum * all / (all + allOthers);
        double apart = told[i] - expected;
        square += apart * apart * (1 / expected + 1 / (sum - expected));
        periods++;
      }
    }
    return new Dispersion(square, Math.max(0, periods - 1));
  }

  /** Of all series together. */
  static double pooled(Collection<Dispersion> all) {
    double square = 0;
    double freedom = 0;
    for (Dispersion one : all) {
      square += one.square;
      freedom += one.freedom;
    }
    return freedom == 0 ? 1 : Math.max(1, square / freedom);
  }

  double among(double pooled) {
    return Math.max(1, (square + PRIOR * pooled) / (freedom + PRIOR));
  }
}
