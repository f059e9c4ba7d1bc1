package isnad.app.present;

import isnad.core.report.Quote;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Disagreement;
import isnad.core.view.Reviewed;
import isnad.core.view.Reviewed.State;
import isnad.core.view.Reviews;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What people decided, for a terminal and as comma-separated values. */
public record ReviewText(boolean colours) {
  private static final List<String> NAMES =
      List.of("decision", "time", "kind", "state", "about", "detail", "words", "read", "by", "why");

  /** All of {@code reviews}, a decision in two lines. */
  public String of(Reviews reviews) {
    StringBuilder out = new StringBuilder();
    reviews.reviewed().forEach(one -> reviewed(out, one));
    for (Disagreement one : reviews.disagreements()) {
      out.append("  ")
          .append(Paint.RED.on("reviewers disagree", colours))
          .append(": ")
          .append(isolated(one.question()))
          .append('\n');
      for (Disagreement.Side side : one.sides()) {
        out.append("      ")
            .append(isolated(side.answer()))
            .append(side.equals(one.holds()) ? " (holds)" : "")
            .append(": ")
            .append(signed(side.decided()))
            .append('\n');
      }
    }
    return out.toString();
  }

  /** The same for an incident, below a head; empty where nothing was decided. */
  public String section(Reviews reviews) {
    return reviews.isEmpty() ? "" : "\n" + Paint.DIM.on("REVIEWED", colours) + "\n" + of(reviews);
  }

  private void reviewed(StringBuilder out, Reviewed one) {
    Decided decided = one.decided();
    boolean holds = one.state() == State.HOLDS;
    out.append("  ")
        .append(decided.id())
        .append(' ')
        .append((holds ? Paint.GREEN : Paint.DIM).on(what(decided.decision()), colours))
        .append(": ")
        .append(isolated(String.join(" ", decided.decision().about())))
        .append(value(one))
        .append(holds ? "" : " (" + one.state().name().toLowerCase(Locale.ROOT) + ")")
        .append('\n');
    one.words()
        .ifPresent(words -> out.append("      ")
            .append(Paint.DIM.on("«" + cut(words.words()) + "» " + place(words), colours))
            .append('\n'));
    out.append("      ").append(signed(decided)).append('\n');
    one.undone()
        .ifPresent(undone -> out.append("      undone: ").append(signed(undone)).append('\n'));
  }

  private static String place(Quote words) {
    return ValueWords.place(
        words.report().value(), words.span().start(), words.span().end());
  }

  /** What was decided, in a word or two. */
  static String what(Decision decision) {
    return switch (decision) {
      case Decision.Accepted none -> "accepted";
      case Decision.Rejected none -> "rejected";
      case Decision.Corrected one -> "corrected " + one.field().key();
      case Decision.Merged none -> "merged";
      case Decision.Split one -> "split, the first " + one.out().size() + " out";
      case Decision.Annotated none -> "note";
      case Decision.SourceGraded one ->
        "source " + one.grade().name() + ", " + one.grade().words();
      case Decision.ClaimGraded one ->
        "claim " + one.grade().digit() + ", " + one.grade().words();
      case Decision.Marked one ->
        one.cell().map(cell -> cell.key() + " ").orElse("")
            + one.marking().shown()
            + " by "
            + one.marking().owner();
      case Decision.Added none -> "added by hand";
      case Decision.Undone none -> "undone";
    };
  }

  private static String value(Reviewed one) {
    boolean erased =
        one.decided().decision().hasWords() && one.decided().words().isEmpty();
    return (erased ? " (its words were erased)" : "")
        + one.decided().words().map(words -> " = " + isolated(words)).orElse("")
        + one.read().map(read -> ", read as " + isolated(read)).orElse("");
  }

  /** Who decided, when and why. */
  static String signed(Decided decided) {
    return "by " + isolated(decided.by()) + ", " + decided.time() + ": "
        + isolated(decided.signature().why());
  }

  private static String cut(String words) {
    return Cells.isolated(Cells.cut(Cells.plain(words), 120));
  }

  private static String isolated(String text) {
    return Cells.isolated(Cells.plain(text));
  }

  /** A row of comma-separated values for each decision, below a row of their names. */
  public static List<String> rows(Reviews reviews) {
    List<String> rows = new ArrayList<>(List.of(CommaSeparated.row(NAMES)));
    for (Reviewed one : reviews.reviewed()) {
      Decided decided = one.decided();
      rows.add(CommaSeparated.row(List.of(
          decided.id().value(),
          decided.time().toString(),
          decided.decision().kind(),
          one.state().name().toLowerCase(Locale.ROOT),
          String.join(" ", decided.decision().about()),
          what(decided.decision()),
          decided.words().orElse(""),
          one.read().orElse(""),
          decided.by(),
          decided.signature().why())));
    }
    return rows;
  }
}
