package isnad.core.view;

import isnad.core.claim.ClaimId;
import isnad.core.event.EventType;
import isnad.core.event.Family;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * News made by chance alone: in each month outlets print texts about a country, some of which tell
 * what groups did there. All numbers come from one seed.
 */
final class InventedNews {
  static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);
  static final int MONTHS = 13;

  private static final EventType ATTACK = new EventType(
      "attack", Family.VIOLENCE, "an attack", Optional.empty(), false, Set.of(), Map.of());

  private final Random random;
  private final List<Happened> happened = new ArrayList<>();
  private final List<Reported> reported = new ArrayList<>();
  private int number;

  InventedNews(long seed) {
    random = new Random(seed);
  }

  /** {@code mean} texts about other things, give or take, by {@code outlet} in a month. */
  InventedNews others(String outlet, String country, int month, double mean) {
    for (int i = poisson(mean); i > 0; i--) {
      text(outlet, country, day(month), Set.of());
    }
    return this;
  }

  /**
   * {@code mean} incidents of {@code group}, give or take, in bundles of {@code bundle} on the
   * mean, each told by some of {@code outlets}.
   */
  InventedNews incidents(
      String group, Region region, int month, double mean, double bundle, List<String> outlets) {
    for (int bundles = poisson(mean / bundle); bundles > 0; bundles--) {
      for (int i = 1 + poisson(bundle - 1); i > 0; i--) {
        LocalDate day = day(month);
        Set<String> tellers = new HashSet<>();
        outlets.stream().filter(outlet -> random.nextBoolean()).forEach(tellers::add);
        if (tellers.isEmpty()) {
          tellers.add(outlets.get(random.nextInt(outlets.size())));
        }
        incident(group, region, day, tellers);
      }
    }
    return this;
  }

  InventedNews incident(String group, Region region, LocalDate day, Collection<String> tellers) {
    IncidentId id = new IncidentId(new ClaimId("c-%016x".formatted(number++)));
    happened.add(new Happened(
        id,
        day,
        day,
        ATTACK,
        List.of(new Side(group, group, true)),
        Optional.of(region),
        Set.copyOf(tellers),
        false));
    tellers.forEach(outlet -> text(outlet, region.country(), day, Set.of(id)));
    return this;
  }

  private void text(String outlet, String country, LocalDate day, Set<IncidentId> tells) {
    reported.add(new Reported("t" + number++, outlet, day, Set.of(country), tells));
  }

  /** Some day of a month, which are counted from 0, the last being the window. */
  LocalDate day(int month) {
    return UNTIL.plusDays(1).minusMonths(MONTHS - month).plusDays(random.nextInt(28));
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  Trends trends() {
    return trends(TrendQuery.usual());
  }

  Trends trends(TrendQuery query) {
    return Trends.of(happened, reported, until(query));
  }

  /** The usual trends of the same rows in another order. */
  Trends shuffled() {
    List<Happened> some = new ArrayList<>(happened);
    List<Reported> others = new ArrayList<>(reported);
    Collections.shuffle(some, random);
    Collections.shuffle(others, random);
    return Trends.of(some, others, until(TrendQuery.usual()));
  }

  private static TrendQuery until(TrendQuery query) {
    return new TrendQuery(
        query.actor(),
        query.place(),
        query.kind(),
        query.period(),
        query.window(),
        query.past(),
        Optional.of(UNTIL));
  }
}
