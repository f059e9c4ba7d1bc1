package isnad.app.present;

import isnad.core.view.IncidentToll;
import isnad.core.view.Statement;
import isnad.core.view.TollRow;
import isnad.core.view.Tolls;
import java.util.List;
import java.util.stream.Collectors;

/** Tolls for a terminal; {@code open} lists below each sum the incidents and claims it is of. */
public record TollTable(TollRows rows, int columns, boolean colours, boolean open) {
  private static final int OF = 10;
  private static final int STANDING = 10;
  private static final int INCIDENTS = 9;
  private static final int GROUP = 30;

  public String of(Tolls tolls) {
    StringBuilder table = new StringBuilder();
    List<TollRow> victims =
        tolls.rows().stream().filter(row -> !row.allegedDoer()).toList();
    table.append(head("WHO WAS COUNTED"));
    victims.forEach(row -> table.append(row(row)));
    List<TollRow> doers = tolls.rows().stream().filter(TollRow::allegedDoer).toList();
    if (!doers.isEmpty()) {
      table.append('\n').append(head("ALLEGED DOER"));
      doers.forEach(row -> table.append(row(row)));
    }
    if (!tolls.statements().isEmpty() || tolls.more() > 0) {
      table
          .append('\n')
          .append(Paint.DIM.on("CUMULATIVE STATEMENTS, IN NO SUM", colours))
          .append('\n');
      tolls.statements().forEach(statement -> table.append(statement(statement)));
      if (tolls.more() > 0) {
        table
            .append("And ")
            .append(tolls.more())
            .append(" smaller statements; --top lists more.\n");
      }
      table.append("A ledger knows only what it was given.\n");
    }
    return table.toString();
  }

  private String head(String group) {
    return Paint.DIM.on(line(group, "OF", "STANDING", "INCIDENTS", "HOW MANY"), colours) + "\n";
  }

  private String row(TollRow row) {
    String line = line(
        row.name(),
        row.of().key(),
        row.standing().key(),
        String.valueOf(row.counted()),
        rows.words(row));
    StringBuilder text = new StringBuilder(line).append('\n');
    if (!row.saidBy().isEmpty()) {
      text.append("  said by ").append(words(row.saidBy())).append('\n');
    }
    if (open) {
      row.incidents().stream()
          .map(rows::opened)
          .flatMap(List::stream)
          .forEach(one -> text.append("  ").append(visible(one)).append('\n'));
    }
    return text.toString();
  }

  private static String words(List<String> names) {
    return names.stream().map(Cells::plain).map(Cells::isolated).collect(Collectors.joining("; "));
  }

  private String statement(Statement statement) {
    List<String> fields = rows.of(statement);
    StringBuilder text = new StringBuilder()
        .append(fields.get(4))
        .append(' ')
        .append(fields.get(2))
        .append("  ")
        .append(visible(fields.get(1)))
        .append("  ")
        .append(span(fields.get(11), fields.get(12)))
        .append(visible(fields.get(13)))
        .append('\n')
        .append("  said by ")
        .append(visible(fields.get(10)))
        .append("  ")
        .append(fields.get(15))
        .append('\n')
        .append("  ")
        .append(visible(rows.words(statement)))
        .append('\n')
        .append("  ")
        .append(fields.get(14))
        .append('\n');
    if (open) {
      for (IncidentToll one : statement.check().incidents()) {
        rows.opened(one)
            .forEach(line -> text.append("    ").append(visible(line)).append('\n'));
      }
    }
    return text.toString();
  }

  private static String span(String from, String to) {
    return (from.isEmpty() ? "" : "since " + from + "  ") + (to.isEmpty() ? "" : "to " + to + "  ");
  }

  /** A line whose indents stay. */
  private static String visible(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return " ".repeat(indent) + Cells.isolated(Cells.plain(line));
  }

  private static String line(
      String group, String of, String standing, String incidents, String number) {
    return Cells.cell(group, GROUP) + "  " + Cells.cell(of, OF) + "  "
        + Cells.cell(standing, STANDING) + "  " + Cells.cell(incidents, INCIDENTS) + "  " + number;
  }
}
