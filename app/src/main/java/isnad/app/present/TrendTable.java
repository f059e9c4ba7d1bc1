package isnad.app.present;

import java.util.List;

/** Trends for a terminal: a line each, and below a rise the incidents of its window. */
public record TrendTable(int columns, boolean colours) {
  private static final int NARROWEST = 90;
  private static final int WIDEST = 160;
  private static final int COUNT = 7;
  private static final int FOUND = 44;
  private static final int IDS = 4;
  private static final String GAP = "  ";

  public TrendTable {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  public String of(List<TrendRow> rows) {
    String head = line("ALLEGED DOER", "PLACE", "WINDOW", "BEFORE", "TIMES AS OFTEN (95 IN 100)");
    StringBuilder table = new StringBuilder(Paint.DIM.on(head, colours)).append('\n');
    rows.forEach(row -> table.append(of(row)));
    return table.toString();
  }

  private String of(TrendRow row) {
    StringBuilder text = new StringBuilder(line(
            row.trend().actor().name(),
            row.trend().place().name(),
            String.valueOf(row.trend().inWindow().size()),
            String.valueOf(row.trend().before().size()),
            row.words()))
        .append('\n');
    if (row.trend().finding().key().equals("rise")) {
      List<String> ids = row.ids();
      for (int i = 0; i < ids.size(); i += IDS) {
        text.append(GAP)
            .append(String.join(" ", ids.subList(i, Math.min(ids.size(), i + IDS))))
            .append('\n');
      }
    }
    return text.toString();
  }

  private String line(String doer, String place, String window, String before, String found) {
    int names = (columns - FOUND - 2 * COUNT - 4 * GAP.length()) / 2;
    return String.join(
        GAP,
        Cells.cell(doer, names),
        Cells.cell(place, names),
        Cells.cell(window, COUNT),
        Cells.cell(before, COUNT),
        found);
  }
}
