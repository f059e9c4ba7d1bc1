package isnad.app.present;

import isnad.core.report.Quote;
import isnad.core.view.Answer;
import isnad.core.view.Contradiction;
import isnad.core.view.Denial;
import isnad.core.view.Differences;
import isnad.core.view.Held;
import isnad.core.view.Revision;
import isnad.core.view.Sheet;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One value as one claim gives it, as fields of comma-separated values: those of an incident, or
 * what is told differently of it, where {@code kind} says what the row is part of and {@code side}
 * which side of it.
 */
public final class AnswerRow {
  private static final List<String> NAMES = List.of(
      "incident",
      "kind",
      "question",
      "of",
      "side",
      "value",
      "origins",
      "chains",
      "claim",
      "report",
      "published",
      "stance",
      "chain",
      "start",
      "end",
      "quote");

  private AnswerRow() {}

  /** The line of the fields' names, without its line end. */
  public static String head() {
    return CommaSeparated.row(NAMES);
  }

  /** The rows of all values of an incident, and of its denials. */
  public static List<String> of(Sheet sheet) {
    String incident = sheet.incident().id().toString();
    List<String> rows = new ArrayList<>();
    for (Held held : sheet.held()) {
      Part part = new Part(
          incident,
          "value",
          held.value().question().key(),
          "",
          "",
          String.valueOf(held.corroboration().told().atLeast()),
          String.valueOf(held.corroboration().told().chains()));
      held.answers().forEach(answer -> rows.add(part.row(answer)));
    }
    sheet.differences().denials().forEach(denial -> denial(incident, denial, rows));
    return rows;
  }

  /** The rows of what is told differently. */
  public static List<String> of(String incident, Differences differences) {
    List<String> rows = new ArrayList<>();
    for (Contradiction one : differences.contradictions()) {
      for (int i = 0; i < one.sides().size(); i++) {
        Contradiction.Side side = one.sides().get(i);
        Part part = new Part(
            incident,
            "contradiction",
            one.subject().question().key(),
            one.subject().of(),
            String.valueOf(i + 1),
            String.valueOf(side.corroboration().told().atLeast()),
            String.valueOf(side.corroboration().told().chains()));
        side.answers().forEach(answer -> rows.add(part.row(answer)));
      }
    }
    for (Revision one : differences.revisions()) {
      Part before = revised(incident, one, "before");
      one.before().forEach(answer -> rows.add(before.row(answer)));
      Part later = revised(incident, one, "later");
      one.later().forEach(answer -> rows.add(later.row(answer)));
    }
    differences.denials().forEach(denial -> denial(incident, denial, rows));
    return rows;
  }

  private static Part revised(String incident, Revision one, String side) {
    String question = one.subject().question().key();
    return new Part(incident, "revision", question, one.subject().of(), side, "", "");
  }

  private static void denial(String incident, Denial denial, List<String> rows) {
    Part denies = new Part(incident, "denial", "", "", "denies", "", "");
    rows.add(denies.row(denial.denies(), "", denial.denies().claim().says()));
    Part denied = new Part(incident, "denial", "", "", "denied", "", "");
    denial
        .denied()
        .forEach(telling -> rows.add(denied.row(telling, "", telling.claim().says())));
  }

  /** What the rows of one part have in common. */
  private record Part(
      String incident,
      String kind,
      String question,
      String of,
      String side,
      String origins,
      String chains) {
    String row(Answer answer) {
      return row(answer.telling(), ValueWords.of(answer.value()), answer.words());
    }

    String row(Telling telling, String value, Quote words) {
      String voices = telling.testimony().chain().reversed().stream()
          .map(teller -> teller.name())
          .collect(Collectors.joining(" > "));
      return CommaSeparated.row(List.of(
          incident,
          kind,
          question,
          of.isEmpty() ? telling.account().type().name() : of,
          side,
          value,
          origins,
          chains,
          telling.id().value(),
          telling.report(),
          telling.published().map(Object::toString).orElse(""),
          telling.claim().stance().name().toLowerCase(Locale.ROOT),
          voices.isEmpty()
              ? telling.testimony().outlet()
              : voices + " > " + telling.testimony().outlet(),
          String.valueOf(words.span().start()),
          String.valueOf(words.span().end()),
          words.words()));
    }
  }
}
