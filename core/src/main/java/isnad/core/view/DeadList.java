package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** All persons who are said by name to have been killed. The order of reports changes nothing. */
public record DeadList(List<Dead> persons) {
  public DeadList {
    persons = List.copyOf(persons);
  }

  /** In which order persons stand: by name, those of one name by their first incident. */
  public static final Comparator<Dead> ORDER =
      Comparator.comparing(Dead::name).thenComparing(dead -> dead.incidents().getFirst());

  /** Those of {@code incidents}, whose claims {@code tellings} gives; by name. */
  public static DeadList of(
      List<Incident> incidents, Function<Incident, List<Telling>> tellings, BesideName beside) {
    return of(incidents, tellings, beside, key -> true);
  }

  /** The same of those persons alone whose {@link #key} is {@code wanted}. */
  public static DeadList of(
      List<Incident> incidents,
      Function<Incident, List<Telling>> tellings,
      BesideName beside,
      Predicate<String> wanted) {
    Map<String, List<Death>> byKey = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Death death : Death.among(incident, tellings.apply(incident))) {
        String key = key(incident, death.person());
        if (wanted.test(key)) {
          byKey.computeIfAbsent(key, name -> new ArrayList<>()).add(death);
        }
      }
    }
    // Those of one key have nothing to do with those of another.
    return new DeadList(byKey.values().parallelStream()
        .flatMap(deaths -> persons(deaths, new Described(beside)).stream())
        .filter(dead -> !dead.told().isEmpty() || !dead.denied().isEmpty())
        .sorted(ORDER)
        .toList());
  }

  /** Whether {@code account} may tell or deny the death of somebody by name. */
  public static boolean mayTell(Account account) {
    return Death.isTold(account) && account.others().stream().anyMatch(Party::person);
  }

  /** The same of a person whose {@link #key} is {@code wanted}. */
  public static boolean mayTell(Incident incident, Account account, Predicate<String> wanted) {
    return Death.isTold(account)
        && account.others().stream()
            .anyMatch(party -> party.person() && wanted.test(key(incident, party)));
  }

  /**
   * Under what the deaths stand that may be one person's: whoever the packs know by the id, a name
   * of several words by its first two, and one of a single word in its incident alone. By no ground
   * are two of different keys one.
   */
  public static String key(Incident incident, Party person) {
    List<String> words = person.words();
    if (person.known()) {
      return "id " + person.key();
    }
    return words.size() > 1
        ? "name " + words.get(0) + ' ' + words.get(1)
        : "word " + person.key() + ' ' + incident.id();
  }

  private static final class Person {
    final List<Death> deaths = new ArrayList<>();
    final Set<SamePerson.Ground> grounds = EnumSet.noneOf(SamePerson.Ground.class);
  }

  /** Who is one with some of a person's deaths, and is against none of them, is that person. */
  private static List<Dead> persons(List<Death> deaths, Described described) {
    SamePerson same = new SamePerson(described);
    List<Person> persons = new ArrayList<>();
    List<Death> sorted = deaths.stream()
        .sorted(Comparator.comparing((Death death) -> -death.person().words().size())
            .thenComparing(Death::telling, Telling.ORDER))
        .toList();
    for (Death death : sorted) {
      Person found = null;
      for (Person person : persons) {
        if (person.deaths.stream().anyMatch(other -> same.differ(death, other))) {
          continue;
        }
        List<SamePerson.Ground> grounds = person.deaths.stream()
            .map(other -> same.of(death, other))
            .flatMap(Optional::stream)
            .toList();
        if (!grounds.isEmpty()) {
          found = person;
          person.grounds.addAll(grounds);
          break;
        }
      }
      if (found == null) {
        found = new Person();
        persons.add(found);
      }
      found.deaths.add(death);
    }
    return persons.stream()
        .map(person -> Dead.of(person.deaths, person.grounds, described))
        .toList();
  }
}
