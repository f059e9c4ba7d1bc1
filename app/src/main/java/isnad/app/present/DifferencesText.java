package isnad.app.present;

import isnad.core.report.Quote;
import isnad.core.view.Answer;
import isnad.core.view.Contradiction;
import isnad.core.view.Denial;
import isnad.core.view.Differences;
import isnad.core.view.Revision;
import isnad.core.view.Subject;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.util.List;
import java.util.stream.Collectors;

/** What is told differently of one incident, for a terminal. */
public record DifferencesText(boolean colours) {
  private static final int MOST_DENIED = 5;

  public String of(Differences differences) {
    StringBuilder out = new StringBuilder();
    differences.contradictions().forEach(one -> contradiction(out, one));
    differences.revisions().forEach(one -> revision(out, one));
    differences.denials().forEach(one -> denial(out, one));
    return out.toString();
  }

  private void contradiction(StringBuilder out, Contradiction one) {
    head(out, Paint.YELLOW, "contradiction", one.subject());
    for (Contradiction.Side side : one.sides()) {
      out.append("    ")
          .append(Paint.BOLD.on(values(side.values()), colours))
          .append("  ")
          .append(ValueWords.figures(side.corroboration()))
          .append('\n');
      side.answers().forEach(answer -> answer(out, answer));
    }
  }

  private void revision(StringBuilder out, Revision one) {
    head(out, Paint.CYAN, "revised by the same voice", one.subject());
    out.append("    before\n");
    one.before().forEach(answer -> answer(out, answer));
    out.append("    later\n");
    one.later().forEach(answer -> answer(out, answer));
  }

  private void denial(StringBuilder out, Denial denial) {
    out.append("  ").append(Paint.RED.on("denied", colours)).append('\n');
    out.append("    ").append(telling(denial.denies())).append('\n');
    if (denial.denied().isEmpty()) {
      out.append("    no report of this incident tells what it denies\n");
      return;
    }
    out.append("    which is told by\n");
    denial.denied().stream()
        .limit(MOST_DENIED)
        .forEach(telling -> out.append("      ").append(telling(telling)).append('\n'));
    if (denial.denied().size() > MOST_DENIED) {
      int more = denial.denied().size() - MOST_DENIED;
      out.append("      and ").append(more).append(" more claims\n");
    }
  }

  private void head(StringBuilder out, Paint paint, String what, Subject subject) {
    out.append("  ")
        .append(paint.on(what, colours))
        .append(": ")
        .append(subject.question().key().replace('-', ' '))
        .append(" (")
        .append(subject.of())
        .append(")\n");
  }

  private static String values(List<Value> values) {
    return values.stream()
        .map(value -> Cells.isolated(Cells.plain(ValueWords.of(value))))
        .collect(Collectors.joining(", "));
  }

  /** What a claim answers: who says it, how, and in which words. */
  void answer(StringBuilder out, Answer answer) {
    Telling telling = answer.telling();
    out.append("      ")
        .append(Cells.isolated(Cells.plain(ValueWords.of(answer.value()))))
        .append(": ")
        .append(ValueWords.chain(telling))
        .append(ValueWords.stance(telling))
        .append(telling.published().map(when -> ", " + when).orElse(""))
        .append("  ")
        .append(Paint.DIM.on(ValueWords.words(answer), colours))
        .append('\n');
  }

  /** A whole claim: who says it, how, and in which words. */
  String telling(Telling telling) {
    Quote says = telling.claim().says();
    String words = Cells.isolated(Cells.cut(Cells.plain(says.words()), 120));
    String where =
        ValueWords.place(telling.report(), says.span().start(), says.span().end());
    return ValueWords.chain(telling)
        + ValueWords.stance(telling)
        + "  "
        + Paint.DIM.on("«" + words + "» " + where, colours);
  }
}
