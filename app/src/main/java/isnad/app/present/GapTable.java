package isnad.app.present;

import isnad.core.reading.Gap;
import isnad.core.reading.GapCount;
import isnad.core.reading.GapKind;
import java.util.List;

/** Gaps as a table for a terminal, a block for each kind, one line a gap. */
public record GapTable(int columns, boolean colours) implements GapListing {
  private static final int NARROWEST = 72;
  private static final int WIDEST = 200;
  private static final int NUMBER = 7;
  private static final int REASON = 13;
  private static final String GAP = "  ";

  public GapTable {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  @Override
  public String of(List<GapCount> counts) {
    StringBuilder out = new StringBuilder();
    for (GapKind kind : GapKind.values()) {
      List<GapCount> ofKind =
          counts.stream().filter(count -> count.first().kind() == kind).toList();
      if (!ofKind.isEmpty()) {
        out.append(out.isEmpty() ? "" : "\n");
        out.append(Paint.BOLD.on(kind.key(), colours)).append('\n');
        String names = row("COUNT", "REPORTS", "REASON", "WORDS", "REPORT", "EXAMPLE");
        out.append(Paint.DIM.on(names, colours)).append('\n');
        ofKind.forEach(count -> out.append(row(count)).append('\n'));
      }
    }
    return out.toString();
  }

  private String row(GapCount count) {
    Gap gap = count.first();
    return row(
        right(count.times(), NUMBER),
        right(count.reports(), NUMBER),
        gap.reason().key(),
        gap.words(),
        gap.at().report().value() + ":" + gap.at().span().start(),
        gap.context().words());
  }

  private static String right(long number, int columns) {
    String digits = Long.toString(number);
    return " ".repeat(Math.max(0, columns - digits.length())) + digits;
  }

  private String row(
      String times, String reports, String reason, String words, String report, String example) {
    int room = columns - 2 * NUMBER - REASON - 5 * GAP.length();
    int word = room / 4;
    int name = room / 5;
    String row = String.join(
        GAP,
        times + " ".repeat(Math.max(0, NUMBER - times.length())),
        reports + " ".repeat(Math.max(0, NUMBER - reports.length())),
        Cells.cell(reason, REASON),
        Cells.cell(words, word),
        Cells.cell(report, name),
        Cells.cell(example, room - word - name));
    return row.stripTrailing();
  }
}
