package isnad.core.incident;

import isnad.core.incident.SharedLink.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graph from an incident to its reader: origins, the voices that are them, those who relay,
 * outlets, texts. Each is one node and bears one chain, so chains that share nobody can be counted.
 */
final class Chains {
  private static final int INCIDENT = 0;
  private static final int READER = 1;

  /** The nodes behind the first two, and the number of each. */
  private final Map<SharedLink, Integer> numbers = new LinkedHashMap<>();

  private final Map<String, String> names = new HashMap<>();
  private final List<int[]> arcs = new ArrayList<>();
  private final int count;
  private final List<SharedLink> commonLinks;

  Chains(List<Testimony> testimonies, List<Origin> origins) {
    for (Testimony one : testimonies) {
      one.chain().forEach(this::learn);
    }
    for (Origin origin : origins) {
      int from = number(Place.ORIGIN, origin.key(), origin.name());
      arcs.add(new int[] {INCIDENT, from});
      origin.keys().forEach(key -> arcs.add(new int[] {from, voice(key)}));
    }
    testimonies.forEach(this::draw);
    NodeFlow flow = new NodeFlow(numbers.size() + 2);
    arcs.forEach(arc -> flow.arc(arc[0], arc[1]));
    count = flow.paths();
    List<SharedLink> nodes = List.copyOf(numbers.keySet());
    commonLinks = flow.cut().stream().map(node -> nodes.get(node - 2)).toList();
  }

  int count() {
    return count;
  }

  /** Whoever and whatever must fall silent for all chains to break, nearest to the incident. */
  List<SharedLink> commonLinks() {
    return commonLinks;
  }

  private void learn(Teller teller) {
    names.merge(teller.key(), teller.name(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    teller.together().forEach(this::learn);
  }

  private void draw(Testimony one) {
    int text = number(Place.TEXT, one.text(), one.text());
    arcs.add(new int[] {text, READER});
    int to = voice(one.outlet());
    arcs.add(new int[] {to, text});
    for (Teller teller : one.chain()) {
      int from = voice(teller.key());
      for (Teller other : Voices.breath(teller)) {
        arcs.add(new int[] {voice(other.key()), to});
      }
      to = from;
    }
  }

  private int voice(String key) {
    return number(Place.VOICE, key, Optional.ofNullable(names.get(key)).orElse(key));
  }

  private int number(Place place, String key, String name) {
    return numbers.computeIfAbsent(new SharedLink(place, key, name), some -> numbers.size() + 2);
  }
}
