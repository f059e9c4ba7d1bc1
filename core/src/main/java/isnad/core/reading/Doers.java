package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Slot;

/** Who does the deeds that one sentence tells, or suffers them, as its other words show. */
final class Doers {
  private final Parse parse;
  private final Syntax syntax;
  private final PhraseReferents phrases;

  Doers(Parse parse, Syntax syntax, PhraseReferents phrases) {
    this.parse = parse;
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** Whether a predicate is a verbal noun of something that somebody does and has no doer yet. */
  boolean isDeed(Predicate predicate) {
    if (predicate.has(Role.AGENT)) {
      return false;
    }
    boolean masdar = parse.word(predicate.token).isKind(Inflection.Kind.MASDAR);
    boolean object = parse.chunk(predicate.chunk).isBare();
    return masdar && predicate.frame.subject() == Slot.AGENT
        || object && predicate.frame.genitive() == Slot.AGENT;
  }

  /** Whether a phrase names something that can do a deed. */
  boolean canAct(int chunk) {
    return !phrases.of(chunk).thing();
  }

  /** Whether a phrase names somebody who can do a deed, or has a name that is not known. */
  boolean canDo(int chunk) {
    Referent referent = phrases.of(chunk);
    return referent.isSomebody() || !referent.known();
  }

  /** The slot of the one who does it. */
  static Slot doer(Predicate predicate) {
    Slot subject = predicate.frame.subject();
    if (subject != null) {
      return subject;
    }
    return Slot.AGENT;
  }

  /** The slot of the one whom it is done to. */
  static Slot patient(Predicate predicate) {
    Slot object = predicate.frame.object();
    return object != null ? object : Slot.TARGET;
  }

  /** Gives a phrase and those joined to it to a slot that is still empty. */
  void give(Predicate predicate, Slot slot, int chunk) {
    if (slot.role().isEmpty() || predicate.has(slot.role().get())) {
      return;
    }
    predicate.add(slot.role().get(), phrases.of(chunk));
    for (int joined : syntax.joinedTo(chunk)) {
      predicate.add(slot.role().get(), phrases.of(joined));
    }
  }
}
