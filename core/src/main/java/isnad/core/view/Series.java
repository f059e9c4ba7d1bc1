package isnad.core.view;

import isnad.core.incident.Side;
import isnad.core.view.Finding.Lack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The incidents of one doer in one region over time, as the outlets tell them that were there all
 * the time, beside how much else these tell of the country.
 */
final class Series {
  /** Incidents known from before the window, without which there is no past. */
  private static final int LEAST_BEFORE = 3;

  /** Periods of the past in which anything is told. */
  private static final int LEAST_PERIODS = 6;

  /** Other texts in the past. */
  private static final int LEAST_TEXTS = 12;

  /** Other texts in the window. */
  private static final int LEAST_TEXTS_IN_WINDOW = 3;

  private final Side actor;
  private final Region place;
  private final Periods periods;
  private final List<Happened> inWindow = new ArrayList<>();
  private final List<Happened> before = new ArrayList<>();
  private final int start;
  private final Set<String> steady;
  private final int[] told;
  private final int[] others;
  private int known;
  private int elsewhere;

  /** {@code others} tell nothing of the doer in the country, whatever the region. */
  Series(Side actor, Region place, List<Happened> all, Others others, Texts texts) {
    this.actor = actor;
    this.place = place;
    this.periods = texts.periods();
    this.start = start(all);
    this.steady = texts.steady(start);
    this.told = new int[periods.starts().size()];
    for (Happened one : all) {
      int period = periods.of(one.to());
      known += period < periods.past() ? 1 : 0;
      if (period >= start && period < told.length) {
        take(one, period);
      }
    }
    this.others = others.from(start);
  }

  Side actor() {
    return actor;
  }

  Region place() {
    return place;
  }

  /**
   * The period in which its past begins. Who was first told of within the past was not there, or
   * not known, before: those periods are not its past.
   */
  private int start(List<Happened> all) {
    int first = all.stream().mapToInt(one -> periods.of(one.to())).min().orElse(0);
    return Math.clamp(first, 0, periods.past() - 1);
  }

  private void take(Happened one, int period) {
    if (!Collections.disjoint(one.outlets(), steady)) {
      told[period]++;
      (periods.isWindow(period) ? inWindow : before).add(one);
    } else if (periods.isWindow(period)) {
      elsewhere++;
    }
  }

  /** What is missing for a comparison. Nothing here looks at how much is told in the window. */
  Optional<Lack> lack() {
    if (known < LEAST_BEFORE) {
      return Optional.of(Lack.NO_PAST);
    }
    if (periods.past() - start < LEAST_PERIODS) {
      return Optional.of(Lack.SHORT_PAST);
    }
    if (steady.isEmpty()) {
      return Optional.of(Lack.NO_STEADY_OUTLET);
    }
    if (othersBefore() < LEAST_TEXTS
        || othersInWindow() < LEAST_TEXTS_IN_WINDOW
        || periodsBefore() < LEAST_PERIODS) {
      return Optional.of(Lack.FEW_REPORTS);
    }
    return Optional.empty();
  }

  Dispersion dispersion() {
    int[] past = Arrays.copyOfRange(told, start, periods.past());
    return Dispersion.of(past, Arrays.copyOfRange(others, start, periods.past()));
  }

  RateRatio ratio(double dispersion) {
    return RateRatio.of(
        new RateRatio.Table(inWindow.size(), before.size(), othersInWindow(), othersBefore()),
        dispersion);
  }

  Trend as(Finding finding) {
    return new Trend(
        actor,
        place,
        inWindow,
        before,
        new Trend.Coverage(
            steady.size(),
            othersInWindow(),
            othersBefore(),
            periods.starts().get(start),
            periodsBefore(),
            elsewhere),
        finding);
  }

  private int othersBefore() {
    return sum(start, periods.past());
  }

  private int othersInWindow() {
    return sum(periods.past(), others.length);
  }

  private int sum(int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += others[i];
    }
    return sum;
  }

  private int periodsBefore() {
    int count = 0;
    for (int i = start; i < periods.past(); i++) {
      count += told[i] + others[i] > 0 ? 1 : 0;
    }
    return count;
  }
}
