package isnad.app.web;

import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.view.Bounds;
import isnad.core.view.IncidentToll;
import isnad.core.view.KindToll;
import isnad.core.view.Policy;
import isnad.core.view.Reckoning;
import isnad.core.view.Standing;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many of one kind, as intervals on one scale from 0: what each voice tells, and below it what
 * the three policies make of that.
 */
public record Intervals(CountOf of, Standing standing, List<Row> rows) {
  /** Of more tellings the extremes are enough; the claims are all told of beside. */
  private static final int MOST = 40;

  public Intervals {
    rows = List.copyOf(rows);
  }

  /** What an interval is of. */
  public enum Kind {
    TOLD,
    REVISED,
    POLICY
  }

  /** An interval, called {@code name}; {@code claim} tells it, empty for policies. */
  public record Row(Kind kind, String name, String claim, Interval interval) {}

  /** All kinds of people that {@code tolls} count; {@code tellings} are the claims. */
  static List<Intervals> of(List<KindToll> tolls, Collection<Telling> tellings, Wording wording) {
    Map<ClaimId, Telling> told = new HashMap<>();
    tellings.forEach(telling -> told.put(telling.id(), telling));
    return tolls.stream().map(kind -> of(kind, told, wording)).toList();
  }

  private static Intervals of(KindToll kind, Map<ClaimId, Telling> told, Wording wording) {
    IncidentToll toll = kind.toll();
    long revised =
        toll.revised().stream().mapToLong(one -> bounds(one).high()).max().orElse(0);
    long most = Math.max(revised, toll.bounds().high());
    List<Row> rows = new ArrayList<>();
    toll.reckonings().stream()
        .sorted(Comparator.comparing(one -> -one.quantity().min()))
        .limit(MOST)
        .forEach(one -> rows.add(row(Kind.TOLD, one, most, told, wording)));
    toll.revised().stream()
        .limit(MOST)
        .forEach(one -> rows.add(row(Kind.REVISED, one, most, told, wording)));
    for (Policy policy : Policy.values()) {
      Interval made = Interval.of(policy, toll.bounds(), most, wording);
      rows.add(new Row(Kind.POLICY, Interval.name(policy), "", made));
    }
    return new Intervals(kind.of(), kind.standing(), rows);
  }

  private static Row row(
      Kind kind, Reckoning one, long most, Map<ClaimId, Telling> told, Wording wording) {
    ClaimId claim = one.account().claim();
    String name = Optional.ofNullable(told.get(claim))
        .map(wording::chain)
        .orElse(one.account().source().outlet());
    return new Row(
        kind,
        name,
        claim.value(),
        Interval.of(wording.quantity(one.quantity()), bounds(one), most, false));
  }

  private static Bounds bounds(Reckoning one) {
    long least = one.quantity().min();
    return new Bounds(
        least, least, one.quantity().max().orElse(least), one.quantity().max().isEmpty());
  }
}
