package isnad.core.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one report is about: the incident of its lead, and the group of near-copies it belongs to,
 * named by the least of its reports. The lead's incident is that of the first event in headline and
 * first sentence of which other reports tell too, else of the first event there; a report without
 * an event there is about none.
 */
public record ReportIncident(String report, Optional<Incident> incident, Optional<String> copies) {

  /** What each of {@code sources} is about, in their order. */
  public static List<ReportIncident> of(
      List<Source> sources, List<Incident> incidents, List<List<String>> copies) {
    Map<String, String> groups = new HashMap<>();
    copies.forEach(group -> group.forEach(report -> groups.put(report, group.get(0))));
    Map<String, TreeMap<Integer, Incident>> leads = new HashMap<>();
    for (Incident incident : incidents) {
      for (Account account : incident.accounts()) {
        if (account.isLead()) {
          leads
              .computeIfAbsent(account.source().report(), report -> new TreeMap<>())
              .put(account.at(), incident);
        }
      }
    }
    List<ReportIncident> reports = new ArrayList<>();
    for (Source source : sources) {
      String report = source.report();
      List<Incident> told =
          List.copyOf(leads.getOrDefault(report, new TreeMap<>()).values());
      reports.add(new ReportIncident(report, lead(told), Optional.ofNullable(groups.get(report))));
    }
    return reports;
  }

  private static Optional<Incident> lead(List<Incident> told) {
    return told.stream()
        .filter(incident -> incident.reports() > 1)
        .findFirst()
        .or(() -> told.stream().findFirst());
  }
}
