package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Syntax;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the slots of a sentence's predicates are filled: with whom a phrase, those joined to it, or a
 * pronoun speaks of.
 */
final class Filling {
  /** Words for what a deed is done with. */
  static final long MEANS = WordClass.WEAPON.bit() | WordClass.VEHICLE.bit();

  private final Parse parse;
  private final Syntax syntax;
  private final Referents referents;
  private final PhraseReferents phrases;
  private final EventWords events;
  private final PhraseCounts counts;

  Filling(
      Parse parse,
      Syntax syntax,
      Referents referents,
      PhraseReferents phrases,
      EventWords events,
      PhraseCounts counts) {
    this.parse = parse;
    this.syntax = syntax;
    this.referents = referents;
    this.phrases = phrases;
    this.events = events;
    this.counts = counts;
  }

  /** Fills a slot with a phrase and those joined to it, and counts them. */
  void fillAll(Predicate predicate, @Nullable Slot slot, int chunk) {
    if (slot == null) {
      return;
    }
    Chunk phrase = parse.chunk(chunk);
    if (phrase.pronoun() != null) {
      Referent referent = phrases.of(chunk);
      if (referent.isSomebody() && referent.first() != phrase.first()) {
        put(predicate, slot, referent);
      } else {
        pronoun(predicate, slot, phrase.pronoun(), phrase.first());
      }
      return;
    }
    fill(predicate, slot, phrases.meant(chunk, slot));
    counts.quantified(predicate, slot, chunk);
    fillJoined(predicate, slot, chunk);
  }

  /** Fills a slot with the phrases joined to one, but for those that tell events. */
  void fillJoined(Predicate predicate, Slot slot, int chunk) {
    for (int joined : syntax.joinedTo(chunk)) {
      if (!events.isHead(joined)) {
        fill(predicate, slot, phrases.meant(joined, slot));
        counts.quantified(predicate, slot, joined);
      }
    }
  }

  /** Fills a slot with what a pronoun refers back to. */
  void pronoun(Predicate predicate, @Nullable Slot slot, Pronoun pronoun, int token) {
    if (slot == null) {
      return;
    }
    Referent antecedent = predicate.antecedent;
    List<Referent> others = slot == Slot.TARGET ? predicate.get(Role.AGENT) : List.of();
    Referent referent = antecedent != null ? antecedent : referents.resolve(pronoun, token, others);
    if (referent != null) {
      put(predicate, slot, referent, antecedent == null ? Step.PRONOUN : Step.BESIDE);
    }
  }

  void fill(Predicate predicate, @Nullable Slot slot, Referent referent) {
    if (slot != null) {
      put(predicate, slot, referent);
    }
  }

  /**
   * A thing does nothing: as the one who does a deed, a weapon is its means and anything else is
   * left out.
   */
  void put(Predicate predicate, Slot slot, Referent referent) {
    put(predicate, slot, referent, Step.BESIDE);
  }

  void put(Predicate predicate, Slot slot, Referent referent, Step step) {
    if (slot == Slot.AGENT && referent.thing()) {
      if (isMeans(referent)) {
        predicate.add(Role.INSTRUMENT, referent);
      }
      return;
    }
    if (slot == Slot.TARGET && isSetOff(predicate, referent)) {
      predicate.add(Role.INSTRUMENT, referent);
      return;
    }
    slot.role().ifPresent(role -> predicate.add(role, referent, step));
  }

  /** فجر سترته: what is set off is the means. */
  private boolean isSetOff(Predicate predicate, Referent referent) {
    return predicate.type.name().equals("bombing")
        && predicate.slot("ب") == Slot.INSTRUMENT
        && referent.isIn(parse)
        && parse.word(referent.first()).is(WordClass.WEAPON);
  }

  private boolean isMeans(Referent referent) {
    return referent.isIn(parse) && parse.word(referent.first()).isAny(MEANS);
  }
}
