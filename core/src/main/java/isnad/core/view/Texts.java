package isnad.core.view;

import isnad.core.incident.IncidentId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts that tell of each country, period by period; copies are one text in each period. Made
 * once for all series, of which there are many.
 */
final class Texts {
  private final Periods periods;
  private final SteadyOutlets outlets;
  private final Map<String, List<Text>> byCountry = new HashMap<>();
  private final Map<IncidentId, List<Copy>> byIncident = new HashMap<>();
  private final Map<CountryFrom, int[]> counts = new HashMap<>();

  /** A text in one country and period, and who published it. */
  private static final class Text {
    private final String country;
    private final int period;
    private final List<String> outlets = new ArrayList<>(1);

    Text(String country, int period) {
      this.country = country;
      this.period = period;
    }
  }

  /** That an outlet published a text. */
  private record Copy(Text text, String outlet) {}

  private record CountryFrom(String country, int start) {}

  private record Key(String country, int period, String text) {}

  /** Of {@code reports}; which of the incidents {@code asked} they tell is kept. */
  Texts(List<Reported> reports, Set<IncidentId> asked, Periods periods, SteadyOutlets outlets) {
    this.periods = periods;
    this.outlets = outlets;
    Map<Key, Text> texts = new HashMap<>();
    for (Reported report : reports) {
      int period = periods.of(report.day());
      if (period >= 0 && period < periods.starts().size()) {
        for (String country : report.countries()) {
          Text text = texts.computeIfAbsent(new Key(country, period, report.text()), key -> {
            Text fresh = new Text(country, period);
            byCountry.computeIfAbsent(country, some -> new ArrayList<>()).add(fresh);
            return fresh;
          });
          if (!text.outlets.contains(report.outlet())) {
            text.outlets.add(report.outlet());
          }
          for (IncidentId told : report.tells()) {
            if (asked.contains(told)) {
              byIncident
                  .computeIfAbsent(told, some -> new ArrayList<>(1))
                  .add(new Copy(text, report.outlet()));
            }
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
   * How many texts of outlets that were there from {@code start} on tell of {@code country} in each
   * period, less those that tell any of {@code own}.
   */
  int[] others(String country, int start, Collection<Happened> own) {
    int[] others = all(country, start).clone();
    Set<String> steady = steady(start);
    Set<Text> telling = new HashSet<>();
    for (Happened one : own) {
      for (Copy copy : byIncident.getOrDefault(one.id(), List.of())) {
        if (copy.text.country.equals(country)
            && steady.contains(copy.outlet)
            && telling.add(copy.text)) {
          others[copy.text.period]--;
        }
      }
    }
    return others;
  }

  private int[] all(String country, int start) {
    return counts.computeIfAbsent(new CountryFrom(country, start), asked -> {
      Set<String> steady = steady(start);
      int[] all = new int[periods.starts().size()];
      for (Text text : byCountry.getOrDefault(country, List.of())) {
        if (text.outlets.stream().anyMatch(steady::contains)) {
          all[text.period]++;
        }
      }
      return all;
    });
  }
}
