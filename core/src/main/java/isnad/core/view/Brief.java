package isnad.core.view;

import isnad.core.incident.Account;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A sourced answer to a question: what is said of some incidents and by whom, what they add up to,
 * and what sums up a span of time and is in no sum; every statement has footnotes with exact words.
 * It finds nothing true and states no likelihood: nobody has graded what it lists.
 */
public record Brief(
    String question,
    Scope scope,
    List<Chapter> chapters,
    List<TollRow> tolls,
    Policy policy,
    List<Cumulative> cumulative,
    List<Note> notes) {
  public Brief {
    chapters = List.copyOf(chapters);
    tolls = List.copyOf(tolls);
    cumulative = List.copyOf(cumulative);
    notes = List.copyOf(notes);
  }

  /** A statement over a span of time and who makes it. */
  public record Cumulative(Statement statement, Sayers saidBy) {}

  /** What is asked, and what is known of all that could be asked. */
  public record Asked(String question, Policy policy, long ledger, long besides, int leftOut) {}

  /** Of {@code sheets}, in their order, and the sums over them; {@code reports} by their ids. */
  public static Brief of(
      Asked asked, List<Sheet> sheets, Tolls tolls, Map<String, Report> reports) {
    Footnotes footnotes = new Footnotes(reports);
    List<Chapter> chapters =
        sheets.stream().map(sheet -> Chapters.of(sheet, footnotes)).toList();
    Map<Account, Telling> tellings = new TreeMap<>(Account.ORDER);
    sheets.forEach(
        sheet -> sheet.tellings().forEach(telling -> tellings.put(telling.account(), telling)));
    List<Cumulative> cumulative = new ArrayList<>();
    for (Statement statement : tolls.statements()) {
      Telling telling = tellings.get(statement.figure().account());
      if (telling != null) {
        cumulative.add(new Cumulative(statement, footnotes.tellers(List.of(telling))));
      }
    }
    return new Brief(
        asked.question,
        scope(asked, sheets, reports),
        chapters,
        tolls.rows(),
        asked.policy,
        cumulative,
        footnotes.notes());
  }

  private static Scope scope(Asked asked, List<Sheet> sheets, Map<String, Report> reports) {
    TreeMap<String, Report> told = new TreeMap<>();
    sheets.forEach(sheet -> sheet.tellings().forEach(telling -> {
      Report report = reports.get(telling.report());
      if (report != null) {
        told.put(telling.report(), report);
      }
    }));
    TreeSet<String> outlets = new TreeSet<>();
    told.values().forEach(report -> report.outlet().ifPresent(outlets::add));
    var days = new TreeSet<>(told.values().stream()
        .flatMap(report -> report.published().map(Published::date).stream())
        .toList());
    return new Scope(
        asked.ledger,
        told.size(),
        List.copyOf(outlets),
        days.stream().findFirst(),
        days.descendingSet().stream().findFirst(),
        Math.max(0, asked.besides - told.size()),
        asked.leftOut);
  }
}
