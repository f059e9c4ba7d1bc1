package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The rate ratio against what is known of it in closed form. */
class RateRatioTest {
  private static final double NEAR = 1e-9;

  private static RateRatio of(int inWindow, int before, int othersInWindow, int othersBefore) {
    return RateRatio.of(new RateRatio.Table(inWindow, before, othersInWindow, othersBefore), 1);
  }

  @Test
  void theIncompleteBetaIsTheBinomialTail() {
    for (int n : new int[] {1, 4, 30, 400}) {
      for (int k = 1; k <= n; k += Math.max(1, n / 7)) {
        for (double x : new double[] {0.001, 0.2, 0.5, 0.97}) {
          double tail = 0;
          for (int i = k; i <= n; i++) {
            tail += new BigDecimal(choose(n, i))
                .multiply(BigDecimal.valueOf(x).pow(i))
                .multiply(BigDecimal.valueOf(1).subtract(BigDecimal.valueOf(x)).pow(n - i))
                .doubleValue();
          }
          assertThat(IncompleteBeta.of(k, n - k + 1).at(x)).isCloseTo(tail, within(1e-10));
        }
      }
    }
    assertThat(IncompleteBeta.of(0.5, 0.5).at(0.25)).isCloseTo(1.0 / 3, within(NEAR));
  }

  /** Agresti's table of the lady who tasted tea: 3 of 4 told rightly have a p of 17/70. */
  @Test
  void withCountsAsTheyArePIsThatOfFishersTest() {
    assertThat(of(3, 1, 1, 3).p()).isCloseTo(17.0 / 70, within(NEAR));
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      int a = random.nextInt(30);
      int b = random.nextInt(60);
      int c = 1 + random.nextInt(40);
      int d = 1 + random.nextInt(200);
      assertThat(of(a, b, c, d).p())
          .as("%d %d %d %d", a, b, c, d)
          .isCloseTo(fisher(a, b, c, d), within(1e-8));
    }
  }

  private static double fisher(int a, int b, int c, int d) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = a; i <= Math.min(a + b, a + c); i++) {
      sum = sum.add(choose(a + b, i).multiply(choose(c + d, a + c - i)));
    }
    return new BigDecimal(sum)
        .divide(new BigDecimal(choose(a + b + c + d, a + c)), MathContext.DECIMAL64)
        .doubleValue();
  }

  private static BigInteger choose(int n, int k) {
    if (k < 0 || k > n) {
      return BigInteger.ZERO;
    }
    BigInteger product = BigInteger.ONE;
    for (int i = 1; i <= k; i++) {
      product = product.multiply(BigInteger.valueOf(n - k + i)).divide(BigInteger.valueOf(i));
    }
    return product;
  }

  @Test
  void theIntervalHoldsTheRatioAndNarrowsWithCounts() {
    RateRatio few = of(6, 20, 50, 600);
    RateRatio many = of(60, 200, 500, 6000);
    assertThat(few.ratio()).hasValue(6.0 / 50 / (20.0 / 600));
    assertThat(few.low()).isLessThan(3.6).isGreaterThan(1);
    assertThat(few.high().orElseThrow()).isGreaterThan(3.6).isLessThan(12);
    assertThat(many.low()).isGreaterThan(few.low());
    assertThat(many.high().orElseThrow()).isLessThan(few.high().orElseThrow());
    // A lower bound of 1 is a p of a half of what the interval leaves out.
    assertThat(of(9, 20, 50, 600).low() > 1).isEqualTo(of(9, 20, 50, 600).p() < 0.025);
  }

  @Test
  void whatIsUnboundedIsEmptyAndNothingInTheWindowIsNoRise() {
    RateRatio fresh = of(4, 0, 20, 200);
    assertThat(fresh.ratio()).isEmpty();
    assertThat(fresh.high()).isEmpty();
    assertThat(fresh.low()).isGreaterThan(1);
    RateRatio none = of(0, 7, 20, 200);
    assertThat(none.p()).isEqualTo(1);
    assertThat(none.low()).isZero();
    assertThat(none.high().orElseThrow()).isGreaterThan(1);
  }

  @Test
  void moreDispersionLeavesMoreRoom() {
    RateRatio.Table table = new RateRatio.Table(12, 40, 50, 600);
    RateRatio plain = RateRatio.of(table, 1);
    RateRatio spread = RateRatio.of(table, 2.5);
    assertThat(spread.ratio()).isEqualTo(plain.ratio());
    assertThat(spread.p()).isGreaterThan(plain.p());
    assertThat(spread.low()).isLessThan(plain.low());
    assertThat(spread.high().orElseThrow()).isGreaterThan(plain.high().orElseThrow());
  }

  @Test
  void adjustedAsBenjaminiAndHochbergDo() {
    assertThat(Trends.adjusted(new double[] {0.01, 0.04, 0.03, 0.005}))
        .containsExactly(new double[] {0.02, 0.04, 0.04, 0.02}, within(NEAR));
    assertThat(Trends.adjusted(new double[0])).isEmpty();
  }
}
