package isnad.core.view;

import isnad.core.incident.Assembled;
import isnad.core.incident.Corroboration;
import isnad.core.incident.Incident;
import isnad.core.incident.Outline;
import isnad.core.incident.SharedWords;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is told of one incident, laid out. */
public record Sheet(
    Incident incident,
    Outline outline,
    Corroboration corroboration,
    List<Telling> tellings,
    List<Held> held,
    List<KindToll> tolls,
    Differences differences,
    List<Copied> copies) {
  /** How many pairs of copies are compared, and how many stretches are given of each. */
  private static final int PAIRS = 50;

  private static final int STRETCHES = 3;

  public Sheet {
    tellings = List.copyOf(tellings);
    held = List.copyOf(held);
    tolls = List.copyOf(tolls);
    copies = List.copyOf(copies);
  }

  /** Two reports of an incident that are near-copies, and the words that they share. */
  public record Copied(String one, String other, List<SharedWords.Stretch> shared) {
    public Copied {
      shared = List.copyOf(shared);
    }
  }

  /** Of {@code incident}, whose claims are {@code tellings}; {@code reports} are by their ids. */
  public static Sheet of(
      Assembled assembled,
      Incident incident,
      List<Telling> tellings,
      Map<String, Report> reports,
      Kin kin) {
    return new Sheet(
        incident,
        Outline.of(incident),
        assembled.corroboration(incident),
        tellings,
        Held.sideBySide(tellings),
        KindToll.of(incident, assembled),
        Differences.among(tellings, kin),
        copies(assembled, incident, reports));
  }

  private static List<Copied> copies(
      Assembled assembled, Incident incident, Map<String, Report> reports) {
    List<String> told = incident.accounts().stream()
        .map(account -> account.source().report())
        .distinct()
        .sorted()
        .toList();
    List<Copied> copies = new ArrayList<>();
    for (List<String> group : assembled.copies()) {
      List<Report> here = group.stream()
          .filter(told::contains)
          .flatMap(id -> Optional.ofNullable(reports.get(id)).stream())
          .toList();
      for (int i = 1; i < here.size() && copies.size() < PAIRS; i++) {
        Report one = here.getFirst();
        Report other = here.get(i);
        copies.add(new Copied(
            one.id().value(), other.id().value(), SharedWords.of(one, other, STRETCHES)));
      }
    }
    return copies;
  }
}
