package isnad.app.web;

import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.view.Bounds;
import isnad.core.view.IncidentToll;
import isnad.core.view.KindToll;
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
import java.util.OptionalLong;

/**
 * How many of one kind, as intervals on one scale from 0: what each voice tells, and below it what
 * the three policies make of that.
 */
public record Intervals(CountOf of, Standing standing, List<Row> rows) {
  /** How long the scale is drawn. */
  private static final int LENGTH = 300;

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

  /**
   * An interval with the number {@code shown}; {@code claim} tells it, empty for policies. An
   * {@code open} one may go on beyond its end.
   */
  public record Row(
      Kind kind,
      String name,
      String shown,
      String claim,
      long start,
      long width,
      OptionalLong best,
      boolean open) {}

  /** The scale of one kind. */
  private record Scale(long most) {
    long at(long number) {
      return Math.round((double) number / most * LENGTH);
    }

    Row row(Kind kind, String name, String shown, String claim, Bounds bounds, boolean best) {
      return new Row(
          kind,
          name,
          shown,
          claim,
          at(bounds.low()),
          Math.max(4, at(bounds.high()) - at(bounds.low())),
          best ? OptionalLong.of(at(bounds.best())) : OptionalLong.empty(),
          bounds.open());
    }
  }

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
    Scale scale = new Scale(Math.max(1, Math.max(revised, toll.bounds().high())));
    List<Row> rows = new ArrayList<>();
    toll.reckonings().stream()
        .sorted(Comparator.comparing(one -> -one.quantity().min()))
        .limit(MOST)
        .forEach(one -> rows.add(row(Kind.TOLD, one, scale, told, wording)));
    toll.revised().stream()
        .limit(MOST)
        .forEach(one -> rows.add(row(Kind.REVISED, one, scale, told, wording)));
    Bounds bounds = toll.bounds();
    Bounds lowest = new Bounds(bounds.low(), bounds.low(), bounds.low(), false);
    rows.add(scale.row(Kind.POLICY, "ACLED", wording.number(bounds.low()), "", lowest, true));
    rows.add(scale.row(
        Kind.POLICY,
        "UCDP",
        wording.number(bounds.low())
            + " / "
            + wording.number(bounds.best())
            + " / "
            + wording.number(bounds.high()),
        "",
        bounds,
        true));
    rows.add(scale.row(Kind.POLICY, "Airwars", wording.bounds(bounds), "", bounds, false));
    return new Intervals(kind.of(), kind.standing(), rows);
  }

  private static Row row(
      Kind kind, Reckoning one, Scale scale, Map<ClaimId, Telling> told, Wording wording) {
    ClaimId claim = one.account().claim();
    String name = Optional.ofNullable(told.get(claim))
        .map(wording::chain)
        .orElse(one.account().source().outlet());
    return scale.row(
        kind, name, wording.quantity(one.quantity()), claim.value(), bounds(one), false);
  }

  private static Bounds bounds(Reckoning one) {
    long least = one.quantity().min();
    return new Bounds(
        least, least, one.quantity().max().orElse(least), one.quantity().max().isEmpty());
  }
}
