package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;

/** Whether the verbs of one sentence are passive, which unvocalised spelling seldom shows. */
final class VerbVoice {
  private static final long VICTIMS = WordClass.PERSON.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit();

  private final Parse parse;
  private final Syntax syntax;
  private final PhraseReferents phrases;

  VerbVoice(Parse parse, Syntax syntax, PhraseReferents phrases) {
    this.parse = parse;
    this.syntax = syntax;
    this.phrases = phrases;
  }

  /** Whether a verb is passive with {@code before}, {@code behind} and {@code object} about it. */
  boolean isPassive(Predicate predicate, Word word, Syntax.Subject before, int behind, int object) {
    Inflection inflection = word.inflection();
    if (inflection == null || predicate.companion >= 0) {
      return inflection != null && inflection.voice() == Inflection.Voice.PASSIVE;
    }
    return switch (inflection.voice()) {
      case PASSIVE -> true;
      case ACTIVE -> false;
      case EITHER -> looksPassive(predicate, word, before, behind, object);
    };
  }

  /**
   * Unvocalised: passive where only one phrase stands with the verb and it is of those whom things
   * are done to.
   */
  private boolean looksPassive(
      Predicate predicate, Word word, Syntax.Subject before, int behind, int object) {
    if (predicate.frame.object() == null || predicate.frame.speaks() || word.pronoun() != null) {
      return false;
    }
    if (before.found() ? behind >= 0 : object >= 0) {
      return false;
    }
    int only = before.found() ? before.chunk() : behind;
    if (only < 0) {
      return hasAgentPhrase(predicate) || word.isPlural() && before.antecedent();
    }
    Chunk chunk = parse.chunk(only);
    Word head = parse.headWord(chunk);
    if (head == null) {
      return before.found();
    }
    if (predicate.type.family() == Family.VIOLENCE || predicate.type.family() == Family.SECURITY) {
      boolean doer = isDoer(chunk, head);
      return before.found()
          ? word.isKind(Inflection.Kind.PERFECT) || hasAgentPhrase(predicate)
          : !doer || chunk.quantity() != null || hasAgentPhrase(predicate);
    }
    return hasAgentPhrase(predicate);
  }

  private boolean isDoer(Chunk chunk, Word head) {
    Referent referent = phrases.byWords(chunk);
    Actor actor = referent.actor();
    boolean force = actor != null && actor.kind() != ActorKind.PERSON;
    return force && !head.isAny(VICTIMS)
        || head.is(WordClass.FORCE)
        || head.is(WordClass.GROUP)
        || head.is(WordClass.BODY)
        || head.is(WordClass.FIGHTER) && head.isPlural() && chunk.quantity() == null;
  }

  private boolean hasAgentPhrase(Predicate predicate) {
    for (int i : syntax.circumstances(predicate.chunk)) {
      if (parse.word(parse.chunk(i).first()).is(WordClass.BY_AGENT)) {
        return true;
      }
    }
    return false;
  }
}
