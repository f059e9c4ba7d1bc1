package isnad.app.present;

import isnad.core.naming.NamedMention;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of reports as a table for a terminal: a head line a report, then a line for each name,
 * with how often it stands there.
 */
public record MentionTable(int columns) {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 200;
  private static final int KIND = 12;
  private static final int COUNT = 5;
  private static final String GAP = "  ";

  public MentionTable {
    columns = Math.clamp(columns, NARROWEST, WIDEST);
  }

  /** A name of a report as the table tells it, its places in the text left out. */
  private record Row(String kind, String quote, String name) {}

  /** One report, with what is to be said of it. */
  public String of(ReportId id, List<NamedMention> mentions, List<Problem> problems) {
    StringBuilder out = new StringBuilder();
    String names = mentions.size() + (mentions.size() == 1 ? " mention" : " mentions");
    out.append(Cells.isolated(Cells.cut(Cells.plain(id.value()), columns / 2)))
        .append(GAP)
        .append(names)
        .append('\n');
    counts(mentions).forEach((row, count) -> out.append(line(row, count)).append('\n'));
    for (Problem problem : problems) {
      String what = Cells.isolated(Cells.cut(Cells.plain(problem.what()), columns));
      out.append(GAP).append(problem.code().code()).append(": ").append(what).append('\n');
    }
    return out.append('\n').toString();
  }

  /** The names by kind, then in the order in which they are first met. */
  private static Map<Row, Integer> counts(List<NamedMention> mentions) {
    List<NamedMention> sorted = new ArrayList<>(mentions);
    sorted.sort((a, b) -> a.kind().compareTo(b.kind()));
    Map<Row, Integer> counts = new LinkedHashMap<>();
    for (NamedMention mention : sorted) {
      Row row =
          new Row(mention.kind().key(), mention.text().words(), mention.name().orElse(""));
      counts.merge(row, 1, Integer::sum);
    }
    return counts;
  }

  private String line(Row row, int count) {
    int wide = (columns - KIND - COUNT - 3 * GAP.length()) / 2;
    return String.join(
            GAP,
            Cells.cell(row.kind(), KIND),
            Cells.cell(Integer.toString(count), COUNT),
            Cells.cell(row.quote(), wide),
            Cells.cell(row.name(), wide))
        .stripTrailing();
  }
}
