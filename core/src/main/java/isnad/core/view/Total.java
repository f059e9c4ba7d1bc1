package isnad.core.view;

import isnad.core.claim.ClaimId;
import isnad.core.event.CountOf;
import isnad.core.incident.Account;
import isnad.core.incident.Party;
import isnad.core.incident.Side;
import isnad.core.incident.Sides;
import isnad.core.incident.Summed;
import isnad.core.mention.Quantity;
import isnad.core.report.Published;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number that sums up a span of time, as far as it is chosen and compared: the {@code at}-th that
 * {@code claim} of {@code report} gives. {@code doers} are the keys of those whom the claim accuses
 * and the registry knows.
 */
public record Total(
    ClaimId claim,
    String report,
    int at,
    CountOf of,
    Standing standing,
    Side side,
    Quantity quantity,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Where> place,
    List<String> doers) {
  /** Kind by kind, the largest first. */
  static final Comparator<Total> LARGEST_FIRST = Comparator.comparing((Total one) -> one.of())
      .thenComparing(one -> -one.quantity.min())
      .thenComparing(one -> one.claim.value())
      .thenComparing(Total::report)
      .thenComparing(Total::at);

  public Total {
    doers = List.copyOf(doers);
  }

  static Total of(Account account, int at, Sides sides) {
    Figure figure = Figure.of(account).get(at);
    return new Total(
        account.claim(),
        account.source().report(),
        at,
        figure.count().of(),
        figure.standing(),
        figure.side(),
        figure.quantity(),
        account.summed().flatMap(Summed::from),
        account
            .summed()
            .flatMap(Summed::to)
            .or(() -> account.source().published().map(Published::date)),
        account.place().map(Where::of),
        account.doers().stream()
            .filter(Party::known)
            .map(party -> sides.of(party).key())
            .distinct()
            .sorted()
            .toList());
  }
}
