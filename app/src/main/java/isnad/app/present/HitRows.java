package isnad.app.present;

import isnad.core.report.Published;
import isnad.core.report.Quote;
import isnad.core.view.Hit;
import isnad.core.view.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Hits of a search as comma-separated values: a row for each passage and for each claim. */
public final class HitRows {
  private static final List<String> NAMES = List.of(
      "report",
      "version",
      "outlet",
      "published",
      "score",
      "kind",
      "claim",
      "incident",
      "type",
      "start",
      "end",
      "quote");

  private HitRows() {}

  /** The rows, the first being the names of the fields. */
  public static List<String> of(List<Hit> hits) {
    List<String> rows = new ArrayList<>(List.of(CommaSeparated.row(NAMES)));
    for (Hit hit : hits) {
      for (Passage passage : hit.passages()) {
        rows.add(row(hit, hit.score(), List.of("passage", "", "", ""), passage.quote()));
      }
      for (Hit.Claimed claim : hit.claims()) {
        List<String> about =
            List.of("claim", claim.claim().value(), claim.incident().toString(), claim.type());
        rows.add(row(hit, claim.score(), about, claim.says()));
      }
    }
    return rows;
  }

  private static String row(Hit hit, double score, List<String> about, Quote quote) {
    List<String> fields = new ArrayList<>(List.of(
        hit.report().id().value(),
        String.valueOf(hit.version()),
        hit.report().outlet().orElse(""),
        hit.report().published().map(Published::toString).orElse(""),
        String.format(Locale.ROOT, "%.3f", score)));
    fields.addAll(about);
    fields.add(String.valueOf(quote.span().start()));
    fields.add(String.valueOf(quote.span().end()));
    fields.add(quote.words());
    return CommaSeparated.row(fields);
  }
}
