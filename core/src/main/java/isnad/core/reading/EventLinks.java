package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import java.util.List;
import java.util.Set;

/**
 * Joins the predicates of a sentence with one another: a light verb's subject is the doer of the
 * event noun that it governs (شن التنظيم هجوما), a verb that only says what an event did adds to
 * that event (انفجار استهدف دورية), and the outcome of an event, or what happened in its course,
 * has the doer of that event.
 */
final class EventLinks {
  private static final Set<String> IN_THE_COURSE_OF = Set.of(
      "في", "ب", "خلال", "اثر", "جراء", "نتيجه", "بسبب", "عبر", "عقب", "اثناء", "من جراء",
      "علي اثر");

  private final Parse parse;
  private final Syntax syntax;
  private final Referents referents;
  private final PhraseReferents phrases;
  private final EventWords events;
  private final List<Predicate> predicates;

  EventLinks(
      Parse parse,
      Syntax syntax,
      Referents referents,
      PhraseReferents phrases,
      EventWords events,
      List<Predicate> predicates) {
    this.parse = parse;
    this.syntax = syntax;
    this.referents = referents;
    this.phrases = phrases;
    this.events = events;
    this.predicates = predicates;
  }

  void join() {
    Doers doers = new Doers(parse, syntax, phrases);
    GovernedNouns nouns = new GovernedNouns(parse, syntax, referents, phrases, events, doers);
    ControlledNouns controlled = new ControlledNouns(parse, referents, doers);
    EventVerbs verbs = new EventVerbs(parse, syntax, referents, events, doers, predicates);
    for (Predicate predicate : List.copyOf(predicates)) {
      if (!predicate.verb) {
        nouns.join(predicate);
        controlled.join(predicate);
      }
      course(predicate);
    }
    for (int i = 0; i < parse.size(); i++) {
      if (parse.chunk(i).is(Chunk.Kind.VERB)) {
        verbs.join(i, parse.word(parse.chunk(i).first()));
      }
    }
    new SharedRoles(parse, syntax, doers, predicates).share();
  }

  /** What happens in the course of an event: قتل ثلاثة في هجوم. */
  private void course(Predicate predicate) {
    for (int i : syntax.circumstances(predicate.chunk)) {
      Predicate event = events.nounIn(i);
      if (event != null
          && event.token > predicate.token
          && IN_THE_COURSE_OF.contains(parse.chunk(i).preposition())
          && event.type.family() == Family.VIOLENCE) {
        predicate.cause = event;
        return;
      }
    }
  }
}
