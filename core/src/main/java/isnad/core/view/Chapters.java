package isnad.core.view;

import isnad.core.event.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the chapters of a brief from all that is told of an incident. */
final class Chapters {
  /** How many values of one question are stated. */
  private static final int VALUES = 8;

  private final Sheet sheet;
  private final Footnotes footnotes;

  private Chapters(Sheet sheet, Footnotes footnotes) {
    this.sheet = sheet;
    this.footnotes = footnotes;
  }

  static Chapter of(Sheet sheet, Footnotes footnotes) {
    Chapters chapters = new Chapters(sheet, footnotes);
    return new Chapter(
        sheet.incident().id(),
        sheet.outline(),
        sheet.incident().reports(),
        sheet.corroboration(),
        chapters.told(),
        chapters.stated(Question.WHO),
        chapters.stated(Question.WHOM),
        chapters.stated(Question.HOW_MANY),
        chapters.denials(),
        sheet.differences().contradictions().stream()
            .map(chapters::contradiction)
            .toList(),
        sheet.differences().revisions().stream().map(chapters::revision).toList());
  }

  /** Who tells that it happened: leads of the incident's own kind before all others. */
  private Sayers told() {
    String type = sheet.outline().type().name();
    return footnotes.tellers(sheet.tellings().stream()
        .filter(telling -> !telling.isDenial())
        .sorted(Comparator.comparing(
                (Telling telling) -> !telling.account().type().name().equals(type))
            .thenComparing(telling -> !telling.account().isLead())
            .thenComparing(Telling.ORDER))
        .toList());
  }

  /** The values of one question; sums over many happenings are none of this incident. */
  private List<Stated> stated(Question question) {
    return sheet.held().stream()
        .filter(held -> held.value().question() == question)
        .filter(held -> !(held.value() instanceof Value.Number number && number.cumulative()))
        .limit(VALUES)
        .flatMap(held -> stated(held).stream())
        .toList();
  }

  /** One value, apart for those who tell it as happened, as planned and as feared. */
  private List<Stated> stated(Held held) {
    TreeMap<Standing, List<Answer>> byStanding = new TreeMap<>();
    for (Answer answer : held.answers()) {
      byStanding
          .computeIfAbsent(Standing.of(answer.telling().claim()), one -> new ArrayList<>())
          .add(answer);
    }
    List<Answer> denials = byStanding.getOrDefault(Standing.DENIED, List.of());
    if (byStanding.size() > 1) {
      byStanding.remove(Standing.DENIED);
    }
    List<Stated> stated = new ArrayList<>();
    byStanding.forEach((standing, answers) -> {
      List<Answer> said = standing == Standing.DENIED ? List.of() : answers;
      List<Telling> denying = new ArrayList<>();
      denials.stream().map(Answer::telling).forEach(denying::add);
      said.forEach(one -> sheet
          .differences()
          .of(one.telling().id())
          .forEach(denial -> denying.add(denial.denies())));
      boolean accused = held.value().question() == Question.WHO
          && !said.isEmpty()
          && said.stream().allMatch(one -> one.telling().claim().stance() == Stance.ACCUSES);
      Sayers saidBy = footnotes.answerers(said);
      List<Telling> deniers = denying.stream().distinct().sorted(Telling.ORDER).toList();
      stated.add(new Stated(held.value(), standing, accused, saidBy, footnotes.tellers(deniers)));
    });
    return stated;
  }

  private List<Stated.Denied> denials() {
    Map<String, List<Denial>> byType = new TreeMap<>();
    for (Denial denial : sheet.differences().denials()) {
      byType
          .computeIfAbsent(denial.denies().account().type().name(), type -> new ArrayList<>())
          .add(denial);
    }
    List<Stated.Denied> denied = new ArrayList<>();
    byType.forEach((type, denials) -> denied.add(new Stated.Denied(
        type,
        denials.stream().anyMatch(denial -> !denial.denied().isEmpty()),
        footnotes.tellers(denials.stream().map(Denial::denies).toList()))));
    return denied;
  }

  private Stated.Differing contradiction(Contradiction one) {
    return new Stated.Differing(
        one.subject(),
        one.sides().stream()
            .map(side -> new Stated.Option(side.values(), footnotes.answerers(side.answers())))
            .toList());
  }

  private Stated.Differing revision(Revision one) {
    return new Stated.Differing(one.subject(), List.of(option(one.before()), option(one.later())));
  }

  private Stated.Option option(List<Answer> answers) {
    Map<String, Value> values = new TreeMap<>();
    answers.forEach(answer -> values.putIfAbsent(answer.value().key(), answer.value()));
    return new Stated.Option(List.copyOf(values.values()), footnotes.answerers(answers));
  }
}
