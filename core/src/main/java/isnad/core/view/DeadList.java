package isnad.core.view;

import isnad.core.incident.Incident;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** All persons who are said by name to have been killed. The order of reports changes nothing. */
public record DeadList(List<Dead> persons) {
  public DeadList {
    persons = List.copyOf(persons);
  }

  /** Those of {@code incidents}, whose claims {@code tellings} gives; by name. */
  public static DeadList of(
      List<Incident> incidents, Function<Incident, List<Telling>> tellings, BesideName beside) {
    Map<String, List<Death>> byName = new TreeMap<>();
    for (Incident incident : incidents) {
      for (Death death : Death.among(incident, tellings.apply(incident))) {
        String first = death.person().known()
            ? death.person().key()
            : death.person().words().getFirst();
        byName.computeIfAbsent(first, name -> new ArrayList<>()).add(death);
      }
    }
    SamePerson same = new SamePerson(beside);
    return new DeadList(byName.values().stream()
        .flatMap(deaths -> persons(deaths, same, beside).stream())
        .filter(dead -> !dead.told().isEmpty() || !dead.denied().isEmpty())
        .sorted(Comparator.comparing(Dead::name)
            .thenComparing(dead -> dead.incidents().getFirst()))
        .toList());
  }

  private static final class Person {
    final List<Death> deaths = new ArrayList<>();
    final Set<SamePerson.Ground> grounds = EnumSet.noneOf(SamePerson.Ground.class);
  }

  /** Who is one with some of a person's deaths, and is against none of them, is that person. */
  private static List<Dead> persons(List<Death> deaths, SamePerson same, BesideName beside) {
    List<Person> persons = new ArrayList<>();
    List<Death> sorted = deaths.stream()
        .sorted(Comparator.comparing((Death death) -> -death.person().words().size())
            .thenComparing(Death::telling, Telling.ORDER))
        .toList();
    for (Death death : sorted) {
      Person found = null;
      for (Person person : persons) {
        List<SamePerson.Ground> grounds = person.deaths.stream()
            .map(other -> same.of(death, other))
            .flatMap(Optional::stream)
            .toList();
        boolean differs = person.deaths.stream().anyMatch(other -> same.differ(death, other));
        if (!grounds.isEmpty() && !differs) {
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
        .map(person -> Dead.of(person.deaths, person.grounds, beside))
        .toList();
  }
}
