package isnad.app.present;

import isnad.core.incident.ReportIncident;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report is about, and on how many voices at least that stands, as a row of fields. */
public record ReportRow(ReportIncident about, Optional<Integer> independent) {
  private static final List<String> NAMES = List.of("id", "incident", "copies", "independent");
  private static final int[] WIDTHS = {36, 18, 36, 11};

  private List<String> fields() {
    return List.of(
        about.report(),
        about.incident().map(incident -> incident.id().toString()).orElse(""),
        about.copies().orElse(""),
        independent.map(String::valueOf).orElse(""));
  }

  private static Stream<List<String>> withNames(List<ReportRow> rows) {
    return Stream.concat(Stream.of(NAMES), rows.stream().map(ReportRow::fields));
  }

  /** The rows as comma-separated values below their names. */
  public static List<String> csv(List<ReportRow> rows) {
    return withNames(rows).map(CommaSeparated::row).toList();
  }

  /** The rows for a terminal, below their names. */
  public static String table(List<ReportRow> rows) {
    StringBuilder out = new StringBuilder();
    withNames(rows).forEach(fields -> {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < WIDTHS.length; i++) {
        line.append(i == 0 ? "" : "  ").append(Cells.cell(fields.get(i), WIDTHS[i]));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    });
    return out.toString();
  }
}
