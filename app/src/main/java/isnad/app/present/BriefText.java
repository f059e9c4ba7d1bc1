package isnad.app.present;

import isnad.core.event.Modality;
import isnad.core.incident.Figures;
import isnad.core.incident.Origin;
import isnad.core.incident.Outline;
import isnad.core.incident.SharedLink;
import isnad.core.incident.Teller;
import isnad.core.view.Brief;
import isnad.core.view.Chapter;
import isnad.core.view.IncidentToll;
import isnad.core.view.Note;
import isnad.core.view.Said;
import isnad.core.view.Sayers;
import isnad.core.view.Scope;
import isnad.core.view.Standing;
import isnad.core.view.Stated;
import isnad.core.view.TollRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says a brief in plain sentences of one language, whatever it is written on. */
public final class BriefText {
  private final Brief brief;
  private final BriefLanguage language;
  private final BriefPaper paper;

  private BriefText(Brief brief, BriefLanguage language, BriefPaper paper) {
    this.brief = brief;
    this.language = language;
    this.paper = paper;
  }

  /** The brief as Markdown with footnotes. */
  public static String markdown(Brief brief, BriefLanguage language) {
    return new BriefText(brief, language, new BriefMarkdown()).written();
  }

  /** The brief as one page that needs nothing but itself. */
  public static String page(Brief brief, BriefLanguage language) {
    return new BriefText(brief, language, new BriefPage(language.local())).written();
  }

  private String written() {
    paper.title(
        brief.question().isBlank()
            ? language.say("title")
            : new Prose().given(brief.question().strip()));
    opening(brief.scope());
    for (int i = 0; i < brief.chapters().size(); i++) {
      chapter(i + 1, brief.chapters().get(i));
    }
    tolls();
    cumulative();
    if (!brief.notes().isEmpty()) {
      paper.heading(language.say("sources"));
      brief.notes().forEach(note -> paper.note(note, source(note)));
    }
    return paper.written();
  }

  private void opening(Scope scope) {
    String ledger = language.counted("report", scope.ledger());
    String besides = scope.besides() == 0 ? "" : language.counted("besides", scope.besides());
    int incidents = brief.chapters().size();
    if (incidents == 0) {
      paper.paragraph(language.say("none", ledger, besides));
    } else {
      Prose held = language.say(
          "held",
          ledger,
          language.counted("report", scope.reports()),
          scope.outlets().isEmpty() ? "" : language.say("held.by", names(scope.outlets())),
          published(scope),
          language.below(scope.reports(), incidents));
      held.say(scope.leftOut() > 0 ? language.counted("left", scope.leftOut()) : "");
      paper.paragraph(held.say(besides));
    }
    paper.paragraph(language.say("cannot-know"));
  }

  private String published(Scope scope) {
    if (scope.first().isEmpty() || scope.last().isEmpty()) {
      return "";
    }
    String first = language.day(scope.first().get());
    String last = language.day(scope.last().get());
    return language.text(
        "held.published",
        first.equals(last)
            ? language.text("held.on", first)
            : language.text("held.span", first, last));
  }

  private void chapter(int number, Chapter chapter) {
    Outline outline = chapter.outline();
    Prose head =
        language.say("head", language.local().number(number), language.type(outline.type()));
    if (outline.modality() != Modality.ACTUAL) {
      head.say(language.text("aside", language.modality(outline.modality())));
    }
    outline
        .place()
        .ifPresent(place -> head.say(language.text("comma")).given(language.place(place)));
    String days = language.days(outline.from(), outline.to());
    boolean dated = outline.from().isPresent();
    paper.heading(dated ? head.say(language.text("comma") + days) : head);
    paper.paragraph(language.say(
        "told.means",
        chapter.isOnlyDenied()
            ? language.say("told.only-denied")
            : language.say("told", sayers(chapter.told())),
        language.type(outline.type()),
        language.meaning(outline.type()),
        new Prose().given(chapter.incident().toString()),
        language.counted("report", chapter.reports())));
    figures(chapter);
    chapter.doers().forEach(this::doer);
    chapter.others().forEach(one -> stated("ask.whom", one));
    bounds(chapter);
    chapter.figures().forEach(one -> stated("ask.how-many", one));
    for (Stated.Denied denied : chapter.denials()) {
      paper.item(language.say(
          denied.told() ? "denied" : "denied.untold",
          language.subject(denied.type()),
          sayers(denied.by())));
    }
    chapter.contradictions().forEach(one -> differing("differing", one, "differing.or"));
    chapter.revisions().forEach(one -> differing("revised", one, "revised.later"));
  }

  /** How well it is told, and how well denied. */
  private void figures(Chapter chapter) {
    if (!chapter.isOnlyDenied()) {
      paper.item(language.say("well-told", voices(chapter.corroboration().told())));
    }
    if (chapter.corroboration().denied().atMost() > 0) {
      paper.item(language.say("well-denied", voices(chapter.corroboration().denied())));
    }
  }

  private Prose voices(Figures figures) {
    String origins = language.bounds(figures.atLeast(), figures.atMost(), false);
    Prose line = new Prose()
        .say(language.counted("origin", figures.atMost(), origins))
        .say(language.text("comma"))
        .say(language.counted("chain", figures.chains()));
    if (!figures.origins().isEmpty()) {
      List<String> names = figures.origins().stream().map(Origin::name).toList();
      line.add(language.say("aside", names(names)));
    }
    if (!figures.commonLinks().isEmpty()) {
      List<String> links = figures.commonLinks().stream().map(SharedLink::name).toList();
      line.add(language.say("all-through", names(links)));
    }
    return line;
  }

  /** Names, with commas between them. */
  private Prose names(List<String> names) {
    Prose line = new Prose();
    for (int i = 0; i < names.size(); i++) {
      line.say(i == 0 ? "" : language.text("comma")).given(language.actor(names.get(i)));
    }
    return line;
  }

  /** Who says something, each with the footnotes of the words. */
  private Prose sayers(Sayers sayers) {
    Prose line = new Prose();
    for (int i = 0; i < sayers.said().size(); i++) {
      Said said = sayers.said().get(i);
      line.say(i == 0 ? "" : language.text("comma")).given(language.actor(said.voice()));
      said.notes().forEach(line::note);
    }
    return sayers.more() > 0 ? line.say(language.counted("more", sayers.more())) : line;
  }

  private void doer(Stated one) {
    if (!one.accused()) {
      stated("ask.who", one);
      return;
    }
    paper.item(language.say(
        "accused", value(one), standing(one.standing()), sayers(one.saidBy()), denied(one)));
  }

  private void stated(String question, Stated one) {
    if (one.standing() == Standing.DENIED) {
      paper.item(language.say(
          "stated.only-denied", language.text(question), value(one), sayers(one.deniedBy())));
      return;
    }
    paper.item(language.say(
        "stated",
        language.text(question),
        value(one),
        standing(one.standing()),
        sayers(one.saidBy()),
        denied(one)));
  }

  private Prose value(Stated one) {
    return new Prose().given(language.value(one.value()));
  }

  private Prose denied(Stated one) {
    return one.deniedBy().isEmpty()
        ? new Prose()
        : language.say("stated.denied", sayers(one.deniedBy()));
  }

  private String standing(Standing standing) {
    return switch (standing) {
      case HAPPENED, DENIED -> "";
      case ATTEMPTED, PLANNED, POSSIBLE ->
        language.text("aside", language.text("standing." + standing.key()));
    };
  }

  /** The least and the most that anybody says; sums over many happenings are not among them. */
  private void bounds(Chapter chapter) {
    if (!chapter.outline().counts().isEmpty()) {
      paper.item(language.say(
          "between",
          chapter.outline().counts().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(one -> language.count(one.getKey()) + ' ' + language.bounds(one.getValue()))
              .collect(Collectors.joining(language.text("comma")))));
    }
  }

  private void differing(String key, Stated.Differing one, String between) {
    Prose options = new Prose();
    for (int i = 0; i < one.options().size(); i++) {
      Stated.Option option = one.options().get(i);
      Prose values = new Prose();
      option
          .values()
          .forEach(value -> values
              .say(values.pieces().isEmpty() ? "" : language.text("comma"))
              .given(language.value(value)));
      options
          .say(i == 0 ? "" : language.text(between))
          .add(language.say("option", values, sayers(option.saidBy())));
    }
    paper.item(language.say(
        key,
        language.text("question." + one.subject().question().key()),
        language.subject(one.subject().of()),
        options));
  }

  private void tolls() {
    if (brief.tolls().isEmpty()) {
      return;
    }
    paper.heading(language.say("sums"));
    paper.paragraph(language.say("sums.how", brief.policy().key()));
    for (TollRow row : brief.tolls()) {
      long denied = row.incidents().stream().filter(IncidentToll::denied).count();
      paper.item(language.say(
          "sum",
          language.count(row.of()),
          language.amount(brief.policy().of(row.sum())),
          language.counted("incident", row.counted()),
          denied == 0 ? "" : language.text("sum.denied", language.local().number(denied))));
    }
  }

  private void cumulative() {
    if (brief.cumulative().isEmpty()) {
      return;
    }
    paper.heading(language.say("spans"));
    paper.paragraph(language.say("spans.how"));
    for (Brief.Cumulative one : brief.cumulative()) {
      paper.item(language.say(
          "span",
          language.count(one.statement().figure().count()),
          one.statement()
              .from()
              .map(day -> language.text("span.from", language.day(day)))
              .orElseGet(() -> language.text("span.from-none")),
          one.statement()
              .to()
              .map(day -> language.text("span.to", language.day(day)))
              .orElse(""),
          sayers(one.saidBy())));
    }
  }

  private Prose source(Note note) {
    Prose chain = new Prose();
    for (Teller teller : note.telling().testimony().chain().reversed()) {
      chain.given(language.actor(teller.name())).say(language.text("arrow"));
    }
    String comma = language.text("comma");
    return language.say(
        "source",
        chain,
        new Prose()
            .given(note.report()
                .outlet()
                .map(language::actor)
                .orElseGet(() -> language.text("source.no-outlet"))),
        language.stance(note.telling()),
        new Prose().given(note.report().id().value()),
        note.report().published().map(when -> comma + language.published(when)).orElse(""),
        language.local().number(note.words().span().start()),
        language.local().number(note.words().span().end()),
        note.telling().id().value(),
        note.report().uri().map(uri -> new Prose().say(comma).given(uri)).orElseGet(Prose::new));
  }
}
