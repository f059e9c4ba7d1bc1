package isnad.core.incident;

import isnad.core.pack.VoiceSort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fewest who may stand behind voices without a name, of which none can be a named one.
 *
 * <p>Whoever it is has a row of {@link MayBe#HIDDEN} and a country. Voices without a country fit
 * any. Country by country, the first sort that nobody has yet is given to each row in turn that has
 * it, and of all ways to the same state only the shortest is kept. A state is the sorts still open
 * in the country and those still open without one; there are as many as sets of sorts, however many
 * voices and countries there are.
 */
final class Hidden {
  /** Somebody unknown: a row of the table, and a country or nothing. */
  record Somebody(int row, String country) implements Comparable<Somebody> {
    boolean mayBe(Teller unnamed) {
      return MayBe.HIDDEN.get(row).containsAll(unnamed.sorts())
          && (unnamed.countries().isEmpty() || unnamed.countries().contains(country));
    }

    @Override
    public int compareTo(Somebody other) {
      int order = country.compareTo(other.country);
      return order != 0 ? order : Integer.compare(row, other.row);
    }
  }

  private record State(Set<VoiceSort> here, Set<VoiceSort> anywhere) {
    State less(Set<VoiceSort> row) {
      return new State(without(here, row), without(anywhere, row));
    }
  }

  private Hidden() {}

  /** The fewest who may be all of {@code unnamed}; the same for the same voices in any order. */
  static List<Somebody> fewest(Collection<Teller> unnamed) {
    Map<String, Set<VoiceSort>> byCountry = new TreeMap<>();
    Set<VoiceSort> anywhere = EnumSet.noneOf(VoiceSort.class);
    for (Teller teller : unnamed) {
      if (teller.countries().isEmpty()) {
        anywhere.addAll(teller.sorts());
      } else {
        // A voice that may be of several countries is taken for one of the first.
        String country = teller.countries().stream().sorted().findFirst().orElse("");
        byCountry
            .computeIfAbsent(country, some -> EnumSet.noneOf(VoiceSort.class))
            .addAll(teller.sorts());
      }
    }
    Map<Set<VoiceSort>, List<Somebody>> ways = Map.of(anywhere, List.of());
    for (Map.Entry<String, Set<VoiceSort>> country : byCountry.entrySet()) {
      ways = settle(ways, country.getKey(), country.getValue());
    }
    List<Somebody> best = null;
    for (Map.Entry<Set<VoiceSort>, List<Somebody>> way : ways.entrySet()) {
      Map<Set<VoiceSort>, List<Somebody>> rest =
          settle(Map.of(Set.of(), way.getValue()), "", way.getKey());
      for (List<Somebody> whole : rest.values()) {
        best = best == null ? whole : better(best, whole);
      }
    }
    return best == null ? List.of() : best;
  }

  /** The best ways to settle the sorts of one country, by what they leave open without country. */
  private static Map<Set<VoiceSort>, List<Somebody>> settle(
      Map<Set<VoiceSort>, List<Somebody>> before, String country, Set<VoiceSort> sorts) {
    Map<State, List<Somebody>> open = new HashMap<>();
    Map<Set<VoiceSort>, List<Somebody>> settled = new HashMap<>();
    before.forEach((anywhere, way) -> open.put(new State(sorts, anywhere), way));
    Map<State, List<Somebody>> now = open;
    while (!now.isEmpty()) {
      Map<State, List<Somebody>> next = new HashMap<>();
      for (Map.Entry<State, List<Somebody>> entry : now.entrySet()) {
        State state = entry.getKey();
        if (state.here().isEmpty()) {
          settled.merge(state.anywhere(), entry.getValue(), Hidden::better);
        } else {
          step(state, entry.getValue(), country, next);
        }
      }
      now = next;
    }
    return settled;
  }

  private static void step(
      State state, List<Somebody> way, String country, Map<State, List<Somebody>> next) {
    VoiceSort first = EnumSet.copyOf(state.here()).iterator().next();
    for (int row = 0; row < MayBe.HIDDEN.size(); row++) {
      Set<VoiceSort> sorts = MayBe.HIDDEN.get(row);
      if (sorts.contains(first)) {
        List<Somebody> longer = new ArrayList<>(way);
        longer.add(new Somebody(row, country));
        longer.sort(null);
        next.merge(state.less(sorts), longer, Hidden::better);
      }
    }
  }

  /** The shorter way, and of two as long the one that comes first in the table. */
  private static List<Somebody> better(List<Somebody> one, List<Somebody> other) {
    if (one.size() != other.size()) {
      return one.size() < other.size() ? one : other;
    }
    for (int i = 0; i < one.size(); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order < 0 ? one : other;
      }
    }
    return one;
  }

  private static Set<VoiceSort> without(Set<VoiceSort> sorts, Set<VoiceSort> row) {
    Set<VoiceSort> rest = EnumSet.noneOf(VoiceSort.class);
    for (VoiceSort sort : sorts) {
      if (!row.contains(sort)) {
        rest.add(sort);
      }
    }
    return rest;
  }
}
