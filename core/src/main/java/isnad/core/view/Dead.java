package isnad.core.view;

import isnad.core.incident.Corroboration;
import isnad.core.incident.IncidentId;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A person who is said by name to have been killed: what the reports say of the person beside the
 * name, on whose word, in which incidents, and who denies the death. {@code grounds} say why what
 * several claims tell is taken for one person. Nothing is found true in it.
 */
public record Dead(
    String name,
    Optional<String> id,
    List<Detail> spellings,
    List<Detail> ages,
    List<Detail> sexes,
    List<Detail> roles,
    List<IncidentId> incidents,
    List<Telling> told,
    List<Telling> denied,
    Corroboration corroboration,
    Set<SamePerson.Ground> grounds) {
  public Dead {
    spellings = List.copyOf(spellings);
    ages = List.copyOf(ages);
    sexes = List.copyOf(sexes);
    roles = List.copyOf(roles);
    incidents = List.copyOf(incidents);
    told = List.copyOf(told);
    denied = List.copyOf(denied);
    grounds = Set.copyOf(grounds);
  }

  /** The person of {@code deaths}, of which there is at least one. */
  static Dead of(List<Death> deaths, Set<SamePerson.Ground> grounds, Described described) {
    List<Death> sorted = deaths.stream()
        .sorted(Comparator.comparing(Death::telling, Telling.ORDER)
            .thenComparing(death -> death.mention().text().span().start()))
        .toList();
    String name = sorted.stream()
        .map(death -> death.mention().name())
        .min(Comparator.comparing((String one) -> -one.length())
            .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
    return new Dead(
        name,
        sorted.getFirst().mention().id(),
        details(sorted, death -> Optional.of(spelling(death))),
        details(sorted, described::age),
        details(sorted, described::sex),
        details(sorted, described::role),
        List.copyOf(
            new TreeSet<>(sorted.stream().map(death -> death.incident().id()).toList())),
        tellings(sorted, false),
        tellings(sorted, true),
        Corroboration.of(
            sorted.stream().map(death -> death.telling().testimony()).toList()),
        grounds);
  }

  private static Detail spelling(Death death) {
    Quote words = death.mention().text();
    return new Detail(death.mention().name(), words, death.telling());
  }

  private static List<Detail> details(List<Death> deaths, Function<Death, Optional<Detail>> read) {
    List<Detail> details = new ArrayList<>();
    deaths.forEach(death -> read.apply(death).ifPresent(details::add));
    return details;
  }

  private static List<Telling> tellings(List<Death> deaths, boolean denied) {
    return deaths.stream()
        .map(Death::telling)
        .filter(telling -> telling.isDenial() == denied)
        .distinct()
        .toList();
  }
}
