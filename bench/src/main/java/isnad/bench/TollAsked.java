package isnad.bench;

import isnad.core.view.TollQuery;
import isnad.core.view.TrendQuery;
import java.time.LocalDate;
import java.util.Optional;

/** What sums and trends are asked for, with one thing more than usual. */
final class TollAsked {
  private TollAsked() {}

  static TollQuery month(TollQuery query, Optional<LocalDate> to) {
    return new TollQuery(
        query.by(),
        query.of(),
        query.party(),
        query.doer(),
        query.place(),
        to.map(day -> day.minusDays(30)),
        to,
        query.include(),
        query.listing());
  }

  static TollQuery place(TollQuery query, Optional<String> place) {
    return who(query, Optional.empty(), Optional.empty(), place);
  }

  static TollQuery party(TollQuery query, Optional<String> party) {
    return who(query, party, Optional.empty(), Optional.empty());
  }

  static TollQuery doer(TollQuery query, Optional<String> doer) {
    return who(query, Optional.empty(), doer, Optional.empty());
  }

  private static TollQuery who(
      TollQuery query, Optional<String> party, Optional<String> doer, Optional<String> place) {
    return new TollQuery(
        query.by(),
        query.of(),
        party,
        doer,
        place,
        query.from(),
        query.to(),
        query.include(),
        query.listing());
  }

  static TrendQuery trend(Optional<String> actor, Optional<String> place, TrendQuery usual) {
    return new TrendQuery(
        actor, place, usual.kind(), usual.period(), usual.window(), usual.past(), usual.until());
  }
}
