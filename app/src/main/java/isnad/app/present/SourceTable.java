package isnad.app.present;

import isnad.core.view.GradedSource;
import isnad.core.view.SourceRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Outlets and voices, a line each. */
public record SourceTable(int columns, boolean colours) {
  private static final int NARROWEST = 112;
  private static final int WIDEST = 180;

  /** What the fields are. */
  private static final List<String> NAMES = List.of(
      "source",
      "name",
      "kind",
      "reports",
      "claims",
      "as-origin",
      "as-relay",
      "incidents",
      "graded-by-people");

  private static final int KIND = 18;
  private static final int NUMBER = 9;
  private static final int GRADES = 16;

  public SourceTable {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  /** The rows as comma-separated values below their names. */
  public static List<String> csv(List<GradedSource> rows) {
    return Stream.concat(Stream.of(NAMES), rows.stream().map(SourceTable::fields))
        .map(CommaSeparated::row)
        .toList();
  }

  public String of(List<GradedSource> rows) {
    List<String> names =
        NAMES.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    StringBuilder table = new StringBuilder(Paint.DIM.on(line(names), colours)).append('\n');
    rows.forEach(row -> table.append(line(fields(row))).append('\n'));
    return table.toString();
  }

  private static List<String> fields(GradedSource source) {
    SourceRow row = source.row();
    return List.of(
        row.key(),
        row.name(),
        row.kind().map(kind -> kind.key()).orElse(""),
        String.valueOf(row.reports()),
        String.valueOf(row.claims()),
        String.valueOf(row.origin()),
        String.valueOf(row.relay()),
        String.valueOf(row.incidents()),
        source.grades().stream()
            .map(one -> one.given().grade().name() + " (" + one.decided().by() + ")")
            .collect(Collectors.joining(", ")));
  }

  private String line(List<String> fields) {
    int names = (columns - KIND - 5 * NUMBER - GRADES - 8 * 2) / 2;
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < fields.size(); i++) {
      int width = i < 2 ? names : i == 2 ? KIND : i == fields.size() - 1 ? GRADES : NUMBER;
      line.append(i == 0 ? "" : "  ").append(Cells.cell(fields.get(i), width));
    }
    return line.toString().stripTrailing();
  }
}
