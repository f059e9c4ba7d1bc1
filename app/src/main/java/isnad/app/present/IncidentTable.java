package isnad.app.present;

import java.util.List;
import java.util.Locale;

/** Incidents as a table for a terminal, one line each. */
public record IncidentTable(int columns, boolean colours) {
  private static final int NARROWEST = 80;
  private static final int WIDEST = 220;
  private static final String GAP = "  ";

  /** Which fields of a row are shown, and how wide; 0 shares what is left. */
  private static final int[][] SHOWN = {
    {0, 18}, {1, 10}, {3, 12}, {4, 0}, {6, 0}, {7, 0}, {8, 7}, {10, 7}, {12, 7}, {13, 6}, {14, 6}
  };

  public IncidentTable {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  public String head() {
    List<String> names =
        IncidentRow.NAMES.stream().map(name -> name.toUpperCase(Locale.ROOT)).toList();
    return Paint.DIM.on(line(names), colours) + "\n";
  }

  public String of(IncidentRow row) {
    return line(row.fields()) + "\n";
  }

  private String line(List<String> fields) {
    int fixed = 0;
    int open = 0;
    for (int[] column : SHOWN) {
      fixed += column[1] + GAP.length();
      open += column[1] == 0 ? 1 : 0;
    }
    int share = Math.max(6, (columns - fixed) / open);
    StringBuilder line = new StringBuilder();
    for (int[] column : SHOWN) {
      int width = column[1] == 0 ? share : column[1];
      line.append(line.isEmpty() ? "" : GAP).append(Cells.cell(fields.get(column[0]), width));
    }
    return line.toString().stripTrailing();
  }
}
