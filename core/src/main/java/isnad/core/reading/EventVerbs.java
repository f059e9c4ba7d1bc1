package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verbs about an event that a noun tells: they carry it, say what it struck, or say what it led to
 * (انفجار استهدف دورية).
 */
final class EventVerbs {
  private final Parse parse;
  private final Syntax syntax;
  private final Referents referents;
  private final EventWords events;
  private final Doers doers;
  private final List<Predicate> predicates;

  EventVerbs(
      Parse parse,
      Syntax syntax,
      Referents referents,
      EventWords events,
      Doers doers,
      List<Predicate> predicates) {
    this.parse = parse;
    this.syntax = syntax;
    this.referents = referents;
    this.events = events;
    this.doers = doers;
    this.predicates = predicates;
  }

  /** Gives what stands about the verb in {@code chunk} to the event that is its subject. */
  void join(int chunk, Word word) {
    Syntax.Subject before = syntax.before(chunk);
    boolean inverted = before.antecedent() && word.pronoun() != null;
    int subject = before.found() && !inverted ? before.chunk() : syntax.behind(chunk);
    boolean carries =
        word.is(WordClass.LIGHT) || events.in(chunk) == null && !word.is(WordClass.STRIKE);
    int eventAt = inverted && carries ? before.chunk() : subject;
    Predicate event = eventAt < 0 ? null : events.nounIn(eventAt);
    if (word.is(WordClass.CAUSE)) {
      outcome(chunk, event == null ? events.lastDeedBefore(chunk) : event);
    }
    if (event == null) {
      return;
    }
    boolean resumed = word.pronoun() != null
        && events.in(chunk) == null
        && !word.is(WordClass.STRIKE)
        && !word.is(WordClass.SAY);
    if ((word.is(WordClass.LIGHT) || resumed) && before.antecedent()) {
      int doer = syntax.behind(chunk);
      if (doer < 0 && word.is(WordClass.LIGHT)) {
        hidden(event, chunk, word);
      }
      if (doer >= 0 && events.nounIn(doer) == null && doers.canDo(doer)) {
        doers.give(event, Doers.doer(event), doer);
      }
      return;
    }
    boolean strikes =
        event.type.family() == Family.VIOLENCE || event.type.name().equals("operation");
    if (word.is(WordClass.STRIKE) && strikes) {
      struck(chunk, before, event);
    }
    Predicate own = events.in(chunk);
    if (own != null && own.isCasualty() && !own.passive && own.cause == null && !inverted) {
      own.cause = event;
    }
    if (own != null && own.type.name().equals("attack") && strikes) {
      own.get(Role.TARGET).forEach(target -> event.add(Role.TARGET, target));
      predicates.remove(own);
    }
  }

  private void hidden(Predicate event, int verb, Word word) {
    Slot slot = Doers.doer(event);
    Referent last = referents.lastSubject(parse.chunk(verb).first(), word);
    if (last != null
        && !last.thing()
        && slot.role().isPresent()
        && !event.has(slot.role().get())) {
      event.add(slot.role().get(), last, Step.HIDDEN);
    }
  }

  /** انفجار استهدف دورية: what the verb strikes is the event's target. */
  private void struck(int verb, Syntax.Subject before, Predicate event) {
    if (parse.word(parse.chunk(verb).first()).pronoun() != null) {
      Syntax.Subject antecedent = syntax.before(verb);
      if (antecedent.antecedent() && antecedent.chunk() != event.chunk) {
        doers.give(event, Slot.TARGET, antecedent.chunk());
      }
      return;
    }
    int object = syntax.behind(before.found() ? verb : event.chunk);
    if (object >= 0 && object != event.chunk) {
      doers.give(event, Slot.TARGET, object);
    }
  }

  private void outcome(int verb, @Nullable Predicate cause) {
    if (cause == null) {
      return;
    }
    List<Integer> places = new ArrayList<>(syntax.circumstances(verb));
    int object = syntax.behind(verb);
    if (object >= 0) {
      places.add(object);
      places.addAll(syntax.joinedTo(object));
    }
    for (int place : List.copyOf(places)) {
      places.addAll(syntax.joinedTo(place));
    }
    for (Predicate predicate : predicates) {
      if (predicate != cause && places.contains(predicate.chunk)) {
        predicate.cause = cause;
      }
    }
  }
}
