package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Party;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a toll is asked for: which kinds of counts, of whom, by what, where and when, and what is
 * counted apart beside what happened.
 */
public record TollQuery(
    By by,
    Set<CountOf> of,
    Optional<String> party,
    Optional<String> doer,
    Optional<String> place,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<Standing> include) {
  /** The counts of people, which can be added up. */
  public static final Set<CountOf> PEOPLE = Set.of(
      CountOf.KILLED,
      CountOf.WOUNDED,
      CountOf.CAPTURED,
      CountOf.ARRESTED,
      CountOf.RELEASED,
      CountOf.ESCAPED,
      CountOf.ABDUCTED,
      CountOf.DISPLACED);

  /** What has a row of its own. */
  public enum By {
    ALL,
    PARTY,
    PLACE,
    PERIOD,
    VICTIMS;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TollQuery {
    of = Set.copyOf(of);
    include = Set.copyOf(include);
  }

  /** All that was killed or wounded. */
  public static TollQuery usual() {
    return new TollQuery(
        By.ALL,
        Set.of(CountOf.KILLED, CountOf.WOUNDED),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of());
  }

  /** The same, a row for each {@code what}. */
  public TollQuery by(By what) {
    return new TollQuery(what, of, party, doer, place, from, to, include);
  }

  /** The same, also with what only stands so. */
  public TollQuery including(Set<Standing> also) {
    return new TollQuery(by, of, party, doer, place, from, to, also);
  }

  boolean takes(Figure figure) {
    return of.contains(figure.count().of())
        && (figure.standing() == Standing.HAPPENED || include.contains(figure.standing()))
        && (party.isEmpty()
            || Party.isCalled(figure.side().key(), figure.side().name(), party.get()));
  }

  boolean takes(Incident incident, Optional<LocalDate> day) {
    return isWithin(day)
        && (place.isEmpty() || incident.accounts().stream().anyMatch(this::isThere))
        && (doer.isEmpty()
            || incident.accounts().stream()
                .map(Account::doers)
                .flatMap(List::stream)
                .anyMatch(party -> party.isCalled(doer.get())));
  }

  boolean isThere(Account account) {
    return place.isEmpty()
        || account.place().filter(one -> one.isWithin(place.get())).isPresent();
  }

  private boolean isWithin(Optional<LocalDate> day) {
    return (from.isEmpty() || day.filter(one -> !one.isBefore(from.get())).isPresent())
        && (to.isEmpty() || day.filter(one -> !one.isAfter(to.get())).isPresent());
  }
}
