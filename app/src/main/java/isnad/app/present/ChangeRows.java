package isnad.app.present;

import isnad.core.review.Change;
import isnad.core.review.DecisionId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What reading again changed, for a terminal and as comma-separated values. */
public record ChangeRows(boolean colours) {
  /** The names of a row's fields. */
  private static final List<String> NAMES =
      List.of("report", "claim", "change", "type", "differs", "decisions");

  /** A line for people. */
  public String line(Change change) {
    Paint paint = switch (change.kind()) {
      case NEW -> Paint.GREEN;
      case GONE -> Paint.RED;
      case CHANGED -> Paint.YELLOW;
    };
    String differs =
        change.differs().isEmpty() ? "" : "  " + isolated(String.join("; ", change.differs()));
    String decided = change.decisions().isEmpty() ? "" : "  reviewed: " + decisions(change);
    return paint.on(Cells.cell(change.kind().key(), 7), colours)
        + "  "
        + change.claim().value()
        + "  "
        + change.type()
        + "  "
        + isolated(change.report())
        + differs
        + decided
        + "\n";
  }

  /** A row of comma-separated values. */
  private static String row(Change change) {
    return CommaSeparated.row(List.of(
        change.report(),
        change.claim().value(),
        change.kind().key(),
        change.type(),
        String.join("; ", change.differs()),
        decisions(change)));
  }

  /** All of {@code changes} as comma-separated values, below their names. */
  public static List<String> table(Stream<Change> changes) {
    return Stream.concat(Stream.of(CommaSeparated.row(NAMES)), changes.map(ChangeRows::row))
        .toList();
  }

  private static String decisions(Change change) {
    return change.decisions().stream().map(DecisionId::value).collect(Collectors.joining(" "));
  }

  private static String isolated(String text) {
    return Cells.isolated(Cells.plain(text));
  }
}
