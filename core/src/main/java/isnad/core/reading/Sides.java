package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two parties that a report told of last, whom it then calls by one word: الطرفان, الجانبين,
 * البلدين. Belongs to one reading of one report.
 */
final class Sides {
  /** Types of what two parties do with one another. */
  private static final Set<String> MUTUAL = Set.of("clash", "agree", "meet", "collude");

  private @Nullable Referent one;
  private @Nullable Referent other;

  /** Gives the events of a sentence the parties that such a word means, in text order. */
  void complete(Parse parse, List<Predicate> predicates) {
    for (Predicate predicate : predicates) {
      Referent first = one;
      Referent second = other;
      if (first != null && second != null && isOfBoth(parse, predicate)) {
        predicate.replace(Role.AGENT, List.of(first));
        predicate.replace(Role.OTHER, List.of(second));
      }
      note(parse, predicate);
    }
  }

  /** Whether both parties do the same. */
  static boolean isMutual(Predicate predicate) {
    return MUTUAL.contains(predicate.type.name());
  }

  /** Whether both parties are meant: a definite word for two, and nothing more. */
  private static boolean isOfBoth(Parse parse, Predicate predicate) {
    List<Referent> doers = predicate.get(Role.AGENT);
    return isMutual(predicate)
        && doers.size() == 1
        && !predicate.has(Role.OTHER)
        && isBoth(parse, doers.get(0));
  }

  private static boolean isBoth(Parse parse, Referent referent) {
    if (!referent.isIn(parse)
        || referent.end() != referent.first() + 1
        || referent.actor() != null) {
      return false;
    }
    Word word = parse.word(referent.first());
    return word.isDual() && word.article();
  }

  /** Whether somebody can be one of two sides: a group or a state, or a person by name. */
  private static boolean isParty(Parse parse, Referent referent) {
    if (referent.actor() != null) {
      return referent.actor().kind() != ActorKind.MEDIA;
    }
    return referent.isIn(parse)
        && referent.isSomebody()
        && referent.known()
        && !isBoth(parse, referent)
        && !isOther(referent, parse)
        && !parse.word(referent.first()).is(WordClass.CIVILIAN);
  }

  private static boolean isOther(Referent referent, Parse parse) {
    return referent.isIn(parse) && parse.word(referent.first()).tag() == Tag.ADJECTIVE;
  }

  private void note(Parse parse, Predicate predicate) {
    Family family = predicate.type.family();
    boolean hostile = family == Family.VIOLENCE || family == Family.CONTROL;
    Role second = predicate.has(Role.OTHER) || !hostile ? Role.OTHER : Role.TARGET;
    if (predicate.has(Role.AGENT) && predicate.has(second)) {
      Referent doer = predicate.get(Role.AGENT).get(0);
      Referent done = predicate.get(second).get(0);
      if (isParty(parse, doer) && isParty(parse, done)) {
        one = doer;
        other = done;
      }
    }
  }
}
