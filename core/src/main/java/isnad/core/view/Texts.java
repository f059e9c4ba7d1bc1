package isnad.core.view;

import isnad.core.incident.IncidentId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts that tell of each country, period by period; copies are one text in each period. Made
 * once for all series, of which there are many; they may ask it at once.
 */
final class Texts {
  private final Periods periods;
  private final SteadyOutlets outlets;
  private final Map<String, List<Text>> byCountry = new HashMap<>();
  private final Map<IncidentId, List<Copy>> byIncident = new HashMap<>();
  private final Map<String, int[][]> counts = new ConcurrentHashMap<>();

  /** A text in one country and period, and from which periods on any outlet of it was there. */
  private static final class Text {
    private final String country;
    private final int period;
    private final BitSet starts = new BitSet();

    Text(String country, int period) {
      this.country = country;
      this.period = period;
    }
  }

  /** That an outlet published a text, which was there from these periods on. */
  private record Copy(Text text, BitSet starts) {}

  private record Key(String country, int period, String text) {}

  Texts(List<Reported> reports, Periods periods) {
    this.periods = periods;
    this.outlets = new SteadyOutlets(reports, periods);
    Map<Key, Text> texts = new HashMap<>();
    Map<String, BitSet> starts = new HashMap<>();
    for (Reported report : reports) {
      int period = periods.of(report.day());
      if (period >= 0 && period < periods.starts().size()) {
        BitSet there = starts.computeIfAbsent(report.outlet(), outlets::starts);
        for (String country : report.countries()) {
          Text text = texts.computeIfAbsent(new Key(country, period, report.text()), key -> {
            Text fresh = new Text(country, period);
            byCountry.computeIfAbsent(country, some -> new ArrayList<>()).add(fresh);
            return fresh;
          });
          text.starts.or(there);
          for (IncidentId told : report.tells()) {
            byIncident.computeIfAbsent(told, some -> new ArrayList<>(1)).add(new Copy(text, there));
          }
        }
      }
    }
  }

  Periods periods() {
    return periods;
  }

  /** The outlets that were there from the period {@code start} on. */
  Set<String> steady(int start) {
    return outlets.from(start);
  }

  /**
   * How many texts of outlets that were there from each period on tell of {@code country} in each
   * period.
   */
  int[] all(String country, int start) {
    return all(country)[start];
  }

  /** By period, those of them that tell any of {@code own}. */
  int[] telling(String country, int start, Collection<Happened> own) {
    int[] telling = new int[periods.starts().size()];
    Set<Text> counted = new HashSet<>();
    for (Happened one : own) {
      for (Copy copy : byIncident.getOrDefault(one.id(), List.of())) {
        if (copy.starts.get(start) && copy.text.country.equals(country) && counted.add(copy.text)) {
          telling[copy.text.period]++;
        }
      }
    }
    return telling;
  }

  /** By the period from which on outlets were there, and by the period of the texts. */
  private int[][] all(String country) {
    return counts.computeIfAbsent(country, asked -> {
      int[][] all = new int[periods.past()][periods.starts().size()];
      for (Text text : byCountry.getOrDefault(asked, List.of())) {
        text.starts.stream().forEach(start -> all[start][text.period]++);
      }
      return all;
    });
  }
}
