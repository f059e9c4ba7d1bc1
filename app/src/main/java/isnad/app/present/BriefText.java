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
import isnad.core.view.Scope;
import isnad.core.view.Standing;
import isnad.core.view.Stated;
import isnad.core.view.TollRow;
import isnad.core.view.Value;
import java.util.Map;

/** Says a brief in plain English sentences, whatever it is written on. */
public final class BriefText {
  private final Brief brief;
  private final BriefPaper paper;

  private BriefText(Brief brief, BriefPaper paper) {
    this.brief = brief;
    this.paper = paper;
  }

  /** The brief as Markdown with footnotes. */
  public static String markdown(Brief brief) {
    return new BriefText(brief, new BriefMarkdown()).written();
  }

  /** The brief as one page that needs nothing but itself. */
  public static String page(Brief brief) {
    return new BriefText(brief, new BriefPage()).written();
  }

  private String written() {
    paper.title(
        brief.question().isBlank()
            ? Prose.of("A brief")
            : new Prose().given(brief.question().strip()));
    opening(brief.scope());
    for (int i = 0; i < brief.chapters().size(); i++) {
      chapter(i + 1, brief.chapters().get(i));
    }
    tolls();
    cumulative();
    if (!brief.notes().isEmpty()) {
      paper.heading(Prose.of("Sources"));
      brief.notes().forEach(note -> paper.note(note, source(note)));
    }
    return paper.written();
  }

  private void opening(Scope scope) {
    if (brief.chapters().isEmpty()) {
      paper.paragraph(Prose.of("Of the " + counted(scope.ledger(), "report")
          + " in the ledger none tells of an incident that answers this."
          + besides(scope)));
      cannotKnow();
      return;
    }
    Prose held = Prose.of("Of the " + counted(scope.ledger(), "report") + " in the ledger, "
            + counted(scope.reports(), "report") + (scope.outlets().isEmpty() ? "" : " by "))
        .given(scope.outlets());
    if (scope.first().isPresent() && scope.last().isPresent()) {
      held.say(", published "
          + span(scope.first().get().toString(), scope.last().get().toString()) + ",");
    }
    held.say((scope.reports() == 1 ? " tells of " : " tell of ")
        + (brief.chapters().size() == 1
            ? "the incident"
            : "the " + brief.chapters().size() + " incidents")
        + " below.");
    if (scope.leftOut() > 0) {
      held.say(" " + counted(scope.leftOut(), "more incident")
          + (scope.leftOut() == 1 ? " answers" : " answer") + " less well and "
          + (scope.leftOut() == 1 ? "is" : "are") + " left out.");
    }
    paper.paragraph(held.say(besides(scope)));
    cannotKnow();
  }

  private static String besides(Scope scope) {
    return scope.besides() == 0
        ? ""
        : " " + counted(scope.besides(), "other report") + (scope.besides() == 1 ? " has" : " have")
            + " words of the question.";
  }

  private void cannotKnow() {
    paper.paragraph(Prose.of("What stands here is what was said, by whom, in which words; nothing"
        + " in it was found to be true or false. A ledger knows only the reports that it was given,"
        + " and of these what was read; it cannot know who was there, who agreed in secret, or what"
        + " nobody reported. No likelihood is stated, since nobody has graded these statements."));
  }

  private void chapter(int number, Chapter chapter) {
    Outline outline = chapter.outline();
    Prose head = Prose.of(number + ". " + outline.type().name());
    if (outline.modality() != Modality.ACTUAL) {
      head.say(" (" + outline.modality().key() + ")");
    }
    outline.place().ifPresent(place -> head.say(", ").given(ClaimWords.place(place)));
    String from = outline.from().map(Object::toString).orElse("");
    String to = outline.to().map(Object::toString).orElse("");
    paper.heading(
        from.isEmpty() ? head : head.say(", " + (from.equals(to) ? from : from + "–" + to)));
    Prose told = new Prose();
    if (chapter.isOnlyDenied()) {
      told.say("Nobody in the ledger says that it was so; it is only denied. ");
    } else {
      told.say("Told by ").sayers(chapter.told()).say(". ");
    }
    told.say("As a type of event, " + outline.type().name() + " means: \u201c"
        + outline.type().meaning() + "\u201d In the ledger: " + chapter.incident() + ", "
        + counted(chapter.reports(), "report") + ".");
    paper.paragraph(told);
    figures(chapter);
    chapter.doers().forEach(this::doer);
    chapter.others().forEach(one -> stated("To whom, as it is said", one));
    bounds(chapter);
    chapter.figures().forEach(one -> stated("How many, as it is said", one));
    for (Stated.Denied denied : chapter.denials()) {
      paper.item(new Prose()
          .strong("Denied")
          .say(" (" + denied.type() + "): by ")
          .sayers(denied.by())
          .say(denied.told() ? "." : ". No report of the incident tells what is denied."));
    }
    chapter.contradictions().forEach(one -> differing("Told differently", one, "; or "));
    chapter.revisions().forEach(one -> differing("Revised by the same voice", one, "; later "));
  }

  /** How well it is told, and how well denied. */
  private void figures(Chapter chapter) {
    if (!chapter.isOnlyDenied()) {
      Prose told = new Prose().strong("How well it is told").say(": independently by ");
      voices(told, chapter.corroboration().told());
      paper.item(told.say("."));
    }
    if (chapter.corroboration().denied().atMost() > 0) {
      Prose denied = new Prose().strong("How well it is denied").say(": independently by ");
      voices(denied, chapter.corroboration().denied());
      paper.item(denied.say("."));
    }
  }

  private static void voices(Prose line, Figures figures) {
    line.say(ValueWords.figures(figures));
    if (!figures.origins().isEmpty()) {
      line.say(" (")
          .given(figures.origins().stream().map(Origin::name).toList())
          .say(")");
    }
    if (!figures.commonLinks().isEmpty()) {
      line.say("; all ways run through ")
          .given(figures.commonLinks().stream().map(SharedLink::name).toList());
    }
  }

  private void doer(Stated one) {
    if (!one.accused()) {
      stated("Who did it, as it is said", one);
      return;
    }
    Prose line = new Prose()
        .strong("Accused")
        .say(": ")
        .given(ValueWords.of(one.value()))
        .say(standing(one.standing()) + ", by ")
        .sayers(one.saidBy());
    paper.item(denied(line, one).say("."));
  }

  private void stated(String question, Stated one) {
    Prose line = new Prose().strong(question).say(": ").given(ValueWords.of(one.value()));
    if (one.standing() == Standing.DENIED) {
      line.say(" is named only by who denies it: ").sayers(one.deniedBy());
      paper.item(line.say("."));
      return;
    }
    line.say(standing(one.standing()) + ", by ").sayers(one.saidBy());
    paper.item(denied(line, one).say("."));
  }

  private static Prose denied(Prose line, Stated one) {
    return one.deniedBy().isEmpty() ? line : line.say("; denied by ").sayers(one.deniedBy());
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case HAPPENED, DENIED -> "";
      case ATTEMPTED -> " (attempted)";
      case PLANNED -> " (planned, demanded or threatened)";
      case POSSIBLE -> " (possible or feared)";
    };
  }

  /** The least and the most that anybody says; sums over many happenings are not among them. */
  private void bounds(Chapter chapter) {
    if (chapter.outline().counts().isEmpty()) {
      return;
    }
    Prose line = new Prose().strong("Between").say(": ");
    String all = chapter.outline().counts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(count -> count.getKey().key() + " " + IncidentRow.bounds(count.getValue()))
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
    paper.item(line.say(all + " (the least and the most that anybody says)."));
  }

  private void differing(String what, Stated.Differing one, String between) {
    Prose line = new Prose()
        .strong(what)
        .say(" (" + one.subject().question().key().replace('-', ' ') + ", "
            + one.subject().of() + "): ");
    for (int i = 0; i < one.options().size(); i++) {
      Stated.Option option = one.options().get(i);
      line.say(i == 0 ? "" : between)
          .given(option.values().stream().map(BriefText::value).toList())
          .say(", by ")
          .sayers(option.saidBy());
    }
    paper.item(line.say("."));
  }

  private static String value(Value value) {
    return ValueWords.of(value);
  }

  private void tolls() {
    if (brief.tolls().isEmpty()) {
      return;
    }
    paper.heading(Prose.of("What it adds up to"));
    paper.paragraph(Prose.of("Summed over the incidents above, each once, after the policy "
        + brief.policy().key() + ": what was said between bounds, no finding."));
    TollRows rows = new TollRows(brief.policy(), Map.of());
    for (TollRow row : brief.tolls()) {
      long denied = row.incidents().stream().filter(IncidentToll::denied).count();
      paper.item(new Prose()
          .strong(row.of().key())
          .say(
              ": " + rows.words(row) + ", in " + counted(Math.toIntExact(row.counted()), "incident")
                  + (denied == 0 ? "" : ", of which somebody denies " + denied) + "."));
    }
  }

  private void cumulative() {
    if (brief.cumulative().isEmpty()) {
      return;
    }
    paper.heading(Prose.of("Statements over a span of time"));
    paper.paragraph(Prose.of("They sum many happenings and are in no sum above."));
    for (Brief.Cumulative one : brief.cumulative()) {
      String from = one.statement().from().map(day -> " from " + day).orElse(", from no day told");
      String to = one.statement().to().map(day -> " to " + day).orElse("");
      paper.item(new Prose()
          .strong(ClaimWords.count(one.statement().figure().count()))
          .say(from + to + ", by ")
          .sayers(one.saidBy())
          .say("."));
    }
  }

  private static Prose source(Note note) {
    Prose source = new Prose();
    for (Teller teller : note.telling().testimony().chain().reversed()) {
      source.given(teller.name()).say(" → ");
    }
    source.given(note.report().outlet().orElse("an outlet that is not told"));
    source.say(ValueWords.stance(note.telling()) + "; report ");
    source.given(note.report().id().value());
    note.report().published().ifPresent(when -> source.say(", " + when));
    source.say(", units " + note.words().span().start() + "–"
        + note.words().span().end() + ", claim " + note.telling().id().value());
    note.report().uri().ifPresent(uri -> source.say(", ").given(uri));
    return source.say(".");
  }

  private static String span(String first, String last) {
    return first.equals(last) ? "on " + first : first + " to " + last;
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
