package isnad.app.present;

import isnad.core.incident.IncidentId;
import isnad.core.view.Dead;
import isnad.core.view.Detail;
import isnad.core.view.SamePerson;
import isnad.core.view.Telling;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person who is said by name to have been killed, as the fields of a row. */
public record DeadRow(List<String> fields) {
  public static final List<String> NAMES = List.of(
      "name",
      "id",
      "age",
      "sex",
      "role",
      "status",
      "origins",
      "denied",
      "incidents",
      "said by",
      "denied by",
      "one person by",
      "claims");

  /** Which fields a table shows, and how wide; 0 shares what is left. */
  private static final int[][] SHOWN = {
    {0, 0}, {2, 9}, {3, 6}, {4, 0}, {6, 7}, {7, 6}, {8, 18}, {9, 0}
  };

  private static final int WIDEST = 160;
  private static final int NARROWEST = 80;

  public DeadRow {
    fields = List.copyOf(fields);
  }

  public static DeadRow of(Dead dead) {
    return new DeadRow(List.of(
        dead.name(),
        dead.id().orElse(""),
        values(dead.ages()),
        values(dead.sexes()),
        values(dead.roles()),
        "claimed",
        String.valueOf(dead.corroboration().told().atLeast()),
        String.valueOf(dead.corroboration().denied().atLeast()),
        joined(dead.incidents().stream().map(IncidentId::toString)),
        joined(dead.told().stream().map(ValueWords::chain)),
        joined(dead.denied().stream().map(ValueWords::chain)),
        joined(dead.grounds().stream().map(SamePerson.Ground::key).sorted()),
        joined(Stream.concat(dead.told().stream(), dead.denied().stream())
            .map(Telling::id)
            .map(id -> id.value()))));
  }

  private static String values(List<Detail> details) {
    return joined(details.stream().map(Detail::value));
  }

  private static String joined(Stream<String> values) {
    return values.distinct().collect(Collectors.joining("; "));
  }

  /** The lines of a table. */
  public static String table(List<DeadRow> rows, int columns) {
    StringBuilder out = new StringBuilder(
        line(NAMES.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList(), columns));
    rows.forEach(row -> out.append(line(row.fields, columns)));
    return out.toString();
  }

  private static String line(List<String> fields, int columns) {
    int fixed = 0;
    int open = 0;
    for (int[] column : SHOWN) {
      fixed += column[1] + 2;
      open += column[1] == 0 ? 1 : 0;
    }
    int share = (Math.clamp(columns, NARROWEST, WIDEST) - fixed) / open;
    StringBuilder line = new StringBuilder();
    for (int[] column : SHOWN) {
      int width = column[1] == 0 ? Math.max(6, share) : column[1];
      line.append(line.isEmpty() ? "" : "  ").append(Cells.cell(fields.get(column[0]), width));
    }
    return line.toString().stripTrailing() + "\n";
  }
}
