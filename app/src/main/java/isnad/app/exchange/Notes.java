package isnad.app.exchange;

import isnad.app.ingest.Tally;
import isnad.core.incident.Figures;
import isnad.core.view.Bounds;
import isnad.core.view.Differences;
import isnad.core.view.KindToll;
import isnad.core.view.Standing;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** In English prose, what columns have no room for: on whose word, how disputed, in which words. */
record Notes(Carried incident, Parties parties) {
  /** How many claims are given in their own words. */
  private static final int QUOTED = 3;

  String text() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Told by " + figures(incident.sheet().corroboration().told()) + ": "
        + origins(incident.sheet().corroboration().told()));
    Figures denied = incident.sheet().corroboration().denied();
    if (denied.atMost() > 0) {
      sentences.add("Denied by " + figures(denied) + ": " + origins(denied));
    }
    if (!parties.doers().isEmpty()) {
      sentences.add("Who did it is alleged, not established");
    }
    if (!parties.unnamed().isEmpty()) {
      sentences.add("Also named: " + String.join("; ", parties.unnamed()));
    }
    incident.sheet().tolls().forEach(kind -> sentences.add(toll(kind)));
    Differences differences = incident.sheet().differences();
    if (!differences.contradictions().isEmpty() || !differences.revisions().isEmpty()) {
      sentences.add("Told differently: "
          + Tally.counted(differences.contradictions().size(), "contradiction") + ", "
          + Tally.counted(differences.revisions().size(), "revision"));
    }
    incident.sheet().tellings().stream()
        .sorted(
            Comparator.comparing(Telling::report).thenComparing(one -> one.id().value()))
        .map(one -> incident.outlet(one) + ": «" + one.claim().says().words().strip() + "»")
        .distinct()
        .limit(QUOTED)
        .forEach(sentences::add);
    sentences.add("Isnad " + incident.id());
    return String.join(". ", sentences) + ".";
  }

  /** Who told it first, in a line. */
  String origins(Figures figures) {
    return String.join("; ", incident.origins(figures));
  }

  private static String figures(Figures figures) {
    String origins = figures.atLeast() == figures.atMost()
        ? Tally.counted(figures.atLeast(), "independent origin")
        : figures.atLeast() + " to " + figures.atMost() + " independent origins";
    return origins + " in " + Tally.counted(figures.chains(), "chain");
  }

  private static String toll(KindToll kind) {
    Bounds bounds = kind.toll().bounds();
    return kind.of().key()
        + (kind.standing() == Standing.HAPPENED ? "" : " (" + kind.standing().key() + ")")
        + ": low " + bounds.low() + ", best " + bounds.best() + ", high " + bounds.high()
        + (bounds.open() ? " or more" : "");
  }
}
