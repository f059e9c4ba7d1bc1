package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Source;
import isnad.core.incident.Testimony;
import isnad.core.report.Published;
import isnad.core.view.Profile.Contradicted;
import isnad.core.view.Profile.Denied;
import isnad.core.view.Profile.Publishing;
import isnad.core.view.Profile.Ways;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes the profile of one source out of the incidents that it has a part in. */
public final class Profiling {
  private final SourceRow source;
  private final String key;
  private final Assembled assembled;
  private final UnaryOperator<String> names;

  private Profiling(SourceRow source, Assembled assembled, UnaryOperator<String> names) {
    this.source = source;
    this.key = source.key();
    this.assembled = assembled;
    this.names = names;
  }

  /** The incidents of which {@code source} tells anything, or is told to say anything. */
  public static List<Incident> incidents(SourceRow source, Assembled assembled) {
    return assembled.incidents().stream()
        .filter(incident -> incident.accounts().stream()
            .map(assembled::testimony)
            .anyMatch(testimony -> Capacity.of(source.key(), testimony).isPresent()))
        .toList();
  }

  /**
   * The profile of {@code source}; {@code tellings} opens its incidents into their claims, and
   * {@code all} knows the names of outlets.
   */
  public static Profile of(
      SourceRow source,
      Sources all,
      Assembled assembled,
      Function<Incident, List<Telling>> tellings,
      Kin kin,
      Slants slants) {
    return new Profiling(source, assembled, all.names())
        .profile(incidents(source, assembled), tellings, kin, slants);
  }

  private Profile profile(
      List<Incident> incidents,
      Function<Incident, List<Telling>> tellings,
      Kin kin,
      Slants slants) {
    ExchangeTally from = new ExchangeTally();
    ExchangeTally to = new ExchangeTally();
    List<Denied> denied = new ArrayList<>();
    List<Revision> revised = new ArrayList<>();
    List<Contradicted> contradicted = new ArrayList<>();
    List<Telling> spoken = new ArrayList<>();
    for (Incident incident : incidents) {
      List<Telling> told = tellings.apply(incident);
      for (Telling telling : told) {
        exchange(telling, from, to);
        if (isSpoken(telling)) {
          spoken.add(telling);
        }
      }
      Differences differences = Differences.among(told, kin);
      differences.denials().forEach(denial -> denied.addAll(denied(denial)));
      differences.revisions().stream().filter(this::isOwn).forEach(revised::add);
      differences.contradictions().forEach(one -> contradicted.addAll(contradicted(one)));
    }
    return new Profile(
        source,
        source.isOutlet() ? Optional.of(publishing()) : Optional.empty(),
        from.all(),
        to.all(),
        ways(incidents),
        denied,
        revised,
        contradicted,
        Slant.of(loaded(slants.of(spoken))));
  }

  private Optional<Capacity> capacity(Telling telling) {
    return Capacity.of(key, telling.testimony());
  }

  private boolean isAs(Capacity wanted, Telling telling) {
    return capacity(telling).filter(as -> as == wanted).isPresent();
  }

  private boolean isPublished(Telling telling) {
    return telling.testimony().outlet().equals(key);
  }

  /** Whether its words may be those of the source: it published them, or is the one who says so. */
  private boolean isSpoken(Telling telling) {
    return isPublished(telling) || isAs(Capacity.ORIGIN, telling);
  }

  /** What an outlet writes, and what a voice is told to say; not how others call the voice. */
  private List<LoadedUse> loaded(List<LoadedUse> uses) {
    return uses.stream().filter(use -> isPublished(use.telling()) || !use.own()).toList();
  }

  private void exchange(Telling telling, ExchangeTally from, ExchangeTally to) {
    Testimony testimony = telling.testimony();
    Capacity.from(key, testimony)
        .ifPresent(teller -> from.add(teller.key(), teller.name(), telling.report()));
    Capacity.to(key, testimony)
        .ifPresent(teller -> to.add(teller.key(), teller.name(), telling.report()));
    if (Capacity.isNext(key, testimony)) {
      to.add(testimony.outlet(), names.apply(testimony.outlet()), telling.report());
    }
  }

  private List<Denied> denied(Denial denial) {
    return denial.denied().stream()
        .flatMap(told -> capacity(told)
            .map(as -> new Denied(
                told, denial.denies(), as, Order.of(denial.denies().published(), told.published())))
            .stream())
        .toList();
  }

  private boolean isOwn(Revision revision) {
    return revision.before().stream().anyMatch(answer -> isAs(Capacity.ORIGIN, answer.telling()));
  }

  private List<Contradicted> contradicted(Contradiction contradiction) {
    List<Contradicted> found = new ArrayList<>();
    for (Contradiction.Side side : contradiction.sides()) {
      List<Answer> own = side.answers().stream()
          .filter(answer -> capacity(answer.telling()).isPresent())
          .toList();
      List<Answer> others = contradiction.sides().stream()
          .filter(other -> other != side)
          .flatMap(other -> other.answers().stream())
          .toList();
      if (!own.isEmpty()) {
        boolean origin = own.stream().anyMatch(answer -> isAs(Capacity.ORIGIN, answer.telling()));
        Capacity as = origin ? Capacity.ORIGIN : Capacity.RELAY;
        found.add(new Contradicted(contradiction.subject(), own, others, as));
      }
    }
    return found;
  }

  private Ways ways(List<Incident> incidents) {
    int origin = 0;
    int relay = 0;
    int told = 0;
    int common = 0;
    for (Incident incident : incidents) {
      Corroboration corroboration = assembled.corroboration(incident);
      boolean isOrigin = corroboration.told().origins().stream()
          .anyMatch(one -> one.keys().contains(key) || one.key().equals(key));
      boolean isRelay = incident.accounts().stream()
          .map(assembled::testimony)
          .anyMatch(
              one -> Capacity.of(key, one).filter(as -> as == Capacity.RELAY).isPresent());
      origin += isOrigin ? 1 : 0;
      relay += isRelay ? 1 : 0;
      long texts = incident.accounts().stream()
          .map(account -> account.source().report())
          .map(report -> assembled.copies(report).orElse(report))
          .distinct()
          .count();
      if (texts > 1) {
        told++;
        common += corroboration.told().commonLinks().stream()
                .anyMatch(link -> link.key().equals(key))
            ? 1
            : 0;
      }
    }
    return new Ways(incidents.size(), origin, relay, told, common);
  }

  private Publishing publishing() {
    List<Source> reports = assembled.sources().stream()
        .filter(report -> report.outlet().equals(key))
        .toList();
    List<Published> dated = reports.stream()
        .map(Source::published)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Published::date))
        .toList();
    List<Account> accounts = assembled.incidents().stream()
        .flatMap(incident -> incident.accounts().stream())
        .filter(account -> account.source().outlet().equals(key))
        .toList();
    long own = accounts.stream()
        .filter(account -> assembled.testimony(account).chain().isEmpty())
        .count();
    return new Publishing(
        reports.size(),
        dated.stream().findFirst(),
        dated.isEmpty() ? Optional.empty() : Optional.of(dated.getLast()),
        accounts.size(),
        (int) own,
        new CopyOrder(assembled, names).of(key));
  }
}
