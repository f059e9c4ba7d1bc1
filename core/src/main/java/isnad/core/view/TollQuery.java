package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.incident.Party;
import isnad.core.incident.Side;
import isnad.core.mention.PlaceMention;
import java.time.LocalDate;
import java.util.Collection;
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
    Set<Standing> include,
    Listing listing) {
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

  /**
   * How many incidents of each sum are listed, the largest first, and how many statements of each
   * kind; whether all that are listed are opened into who tells them.
   */
  public record Listing(int incidents, int statements, boolean opened) {
    /** Enough to see what a sum is made of. */
    public static final Listing USUAL = new Listing(10, 10, false);

    /** All there are. */
    public static final Listing ALL = new Listing(Integer.MAX_VALUE, Integer.MAX_VALUE, true);

    public Listing {
      if (incidents < 0 || statements < 0) {
        throw new IllegalArgumentException("less than none: " + incidents + ", " + statements);
      }
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
        Set.of(),
        Listing.USUAL);
  }

  /** The same, a row for each {@code what}. */
  public TollQuery by(By what) {
    return new TollQuery(what, of, party, doer, place, from, to, include, listing);
  }

  /** The same, also with what only stands so. */
  public TollQuery including(Set<Standing> also) {
    return new TollQuery(by, of, party, doer, place, from, to, also, listing);
  }

  /** The same, with so much of it listed. */
  public TollQuery listing(Listing so) {
    return new TollQuery(by, of, party, doer, place, from, to, include, so);
  }

  boolean takes(CountOf kind, Standing standing) {
    return of.contains(kind) && (standing == Standing.HAPPENED || include.contains(standing));
  }

  /** Whether the people of {@code side} are asked for. */
  boolean isOf(Side side) {
    return party.isEmpty() || Party.isCalled(side.key(), side.name(), party.get());
  }

  boolean takes(Figure figure) {
    return takes(figure.count().of(), figure.standing()) && isOf(figure.side());
  }

  boolean takes(Counted counted) {
    return isWithin(counted.day())
        && isAt(counted.within())
        && (doer.isEmpty()
            || counted.doers().stream()
                .anyMatch(one -> Party.isCalled(one.key(), one.name(), doer.get())));
  }

  /** Whether the span of a statement and that of the query have a day in common. */
  boolean takes(Total total) {
    boolean late = to.isPresent() && total.from().filter(to.get()::isBefore).isPresent();
    boolean early = from.isPresent() && total.to().filter(from.get()::isAfter).isPresent();
    return !late
        && !early
        && takes(total.of(), total.standing())
        && isOf(total.side())
        && isAt(total.place().stream().flatMap(Where::names).toList());
  }

  /** Whether {@code names} of places have that which is asked for, or its name and country. */
  private boolean isAt(Collection<String> names) {
    return place.isEmpty()
        || PlaceMention.names(place.get()).stream()
            .allMatch(wanted -> names.stream().anyMatch(wanted::equalsIgnoreCase));
  }

  private boolean isWithin(Optional<LocalDate> day) {
    return (from.isEmpty() || day.filter(one -> !one.isBefore(from.get())).isPresent())
        && (to.isEmpty() || day.filter(one -> !one.isAfter(to.get())).isPresent());
  }
}
