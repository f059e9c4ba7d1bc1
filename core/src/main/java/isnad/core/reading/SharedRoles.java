package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.pack.Slot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Participants and causes that the predicates of one sentence have in common: what is told with one
 * of them holds for the others.
 */
final class SharedRoles {
  private final Parse parse;
  private final Syntax syntax;
  private final Doers doers;
  private final List<Predicate> predicates;

  SharedRoles(Parse parse, Syntax syntax, Doers doers, List<Predicate> predicates) {
    this.parse = parse;
    this.syntax = syntax;
    this.doers = doers;
    this.predicates = predicates;
  }

  /** Completes the predicates from one another; causes go before the doers that they hand on. */
  void share() {
    shareCauses();
    shareParticipants();
    inherit();
    purposes();
    accused();
    claimed();
  }

  /** قتل ثلاثة وأصيب خمسة في انفجار: what is said of the second holds for the first. */
  private void shareCauses() {
    for (int i = predicates.size() - 2; i >= 0; i--) {
      Predicate first = predicates.get(i);
      Predicate second = predicates.get(i + 1);
      if (first.cause == null
          && first.isCasualty()
          && second.isCasualty()
          && second.cause != first
          && (parse.word(second.token).conjunction()
              || parse.chunk(second.chunk).joined())) {
        first.cause = second.cause;
      }
    }
  }

  /**
   * هجمات وتفجيرات وكمائن للتنظيم: what stands behind the last of joined event nouns holds for all.
   */
  private void shareParticipants() {
    for (int i = 0; i + 1 < predicates.size(); i++) {
      carryOn(predicates.get(i), predicates.get(i + 1));
    }
    for (int i = predicates.size() - 2; i >= 0; i--) {
      Predicate first = predicates.get(i);
      Predicate second = predicates.get(i + 1);
      boolean joined = !first.verb
          && !second.verb
          && second.chunk == first.chunk + 1
          && parse.chunk(second.chunk).joined()
          && first.type.family() == second.type.family();
      if (joined) {
        share(first, second, Role.AGENT);
        share(first, second, Role.TARGET);
      }
    }
  }

  /** من قتل ثمانية وأسر ثلاثة: the doer of a deed does the one that is joined to it too. */
  private void carryOn(Predicate first, Predicate second) {
    boolean joined = !first.verb
        && !second.verb
        && parse.chunk(second.chunk).joined()
        && isDoneTo(first)
        && isDoneTo(second)
        && !isVerbBetween(first.chunk, second.chunk);
    if (joined) {
      share(second, first, Role.AGENT);
    }
  }

  /** Whether its genitive would be the one whom it is done to. */
  private static boolean isDoneTo(Predicate predicate) {
    return predicate.frame.genitiveSlot() == Slot.TARGET;
  }

  private boolean isVerbBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.VERB)
          || chunk.is(Chunk.Kind.COMPLEMENTISER)
          || chunk.is(Chunk.Kind.SUBORDINATOR)
          || chunk.is(Chunk.Kind.COLON)) {
        return true;
      }
    }
    return false;
  }

  private static void share(Predicate first, Predicate second, Role role) {
    if (!first.has(role)) {
      second.get(role).forEach(referent -> first.add(role, referent, Step.SHARED));
    }
  }

  private void inherit() {
    for (Predicate predicate : predicates) {
      Predicate cause = predicate.cause;
      if (cause == null) {
        continue;
      }
      if (!predicate.has(Role.AGENT) && !cause.type.name().equals("clash")) {
        cause.get(Role.AGENT).forEach(agent -> predicate.add(Role.AGENT, agent, Step.SHARED));
      }
      if (!cause.has(Role.AGENT) && parse.word(cause.token).preposition() == 'ب') {
        predicate.get(Role.AGENT).forEach(agent -> cause.add(Role.AGENT, agent, Step.SHARED));
      }
      if (predicate.isCasualty() && cause.type.name().equals("air-strike")) {
        aimed(predicate, cause);
      }
    }
  }

  /** A strike that killed one whom the report names was aimed at him. */
  private static void aimed(Predicate casualty, Predicate strike) {
    List<Referent> victims = casualty.get(Role.TARGET);
    if (!strike.has(Role.TARGET)
        && casualty.counts.isEmpty()
        && victims.stream().noneMatch(Referent::plural)) {
      victims.forEach(victim -> strike.add(Role.TARGET, victim, Step.SHARED));
    }
  }

  /**
   * A verbal noun that says what for, without a verb of its own clause, has the doer of what is
   * done for it.
   */
  private void purposes() {
    for (Predicate predicate : predicates) {
      if (!predicate.verb
          && doers.isDeed(predicate)
          && parse.word(predicate.token).preposition() == 'ل') {
        Predicate before = doneBefore(predicate);
        if (before != null) {
          before.get(Role.AGENT).forEach(agent -> predicate.add(Role.AGENT, agent, Step.SHARED));
        }
      }
    }
  }

  private @Nullable Predicate doneBefore(Predicate predicate) {
    Predicate last = null;
    for (Predicate other : predicates) {
      if (other.token < predicate.token && other.has(Role.AGENT)) {
        last = other;
      }
    }
    return last;
  }

  /**
   * A deed is theirs who claim it: أعلنت الحركة مسؤوليتها عن قتل النائب, الهجوم الذي تبناه التنظيم.
   * One told for the first time as what nobody claims (لم تتبن أي جهة هجوما) is nobody's.
   */
  private void claimed() {
    for (Predicate claim : predicates) {
      if (!claim.type.name().equals("claim-responsibility") || !claim.has(Role.AGENT)) {
        continue;
      }
      boolean negated = parse.isNegated(claim.chunk);
      for (Predicate deed : predicates) {
        if (deed.isOpen(Role.AGENT) && !deed.verb && isClaimed(claim, deed)) {
          if (!negated) {
            deed.replace(Role.AGENT, claim.get(Role.AGENT));
          } else if (!EventMemory.isDefinite(parse, deed.token)) {
            deed.unclaimed = true;
          }
        }
      }
    }
  }

  private boolean isClaimed(Predicate claim, Predicate deed) {
    if (deed.type.family() == Family.STATEMENT) {
      return false;
    }
    if (deed.chunk < claim.chunk) {
      Syntax.Subject before = claim.verb ? syntax.before(claim.chunk) : Syntax.Subject.NONE;
      return before.antecedent() && before.chunk() == deed.chunk;
    }
    String preposition = parse.chunk(deed.chunk).preposition();
    return !isVerbBetween(claim.chunk, deed.chunk)
        && (preposition.equals("عن") || preposition.isEmpty());
  }

  /** Whether the deed stands behind ب after those accused, with no other verb between. */
  private boolean isCharge(Predicate accusation, Predicate deed) {
    return accusation.verb
        && !deed.verb
        && parse.word(deed.token).preposition() == 'ب'
        && !isVerbBetween(accusation.chunk, deed.chunk);
  }

  /** What somebody is accused of is his deed. */
  private void accused() {
    for (Predicate accusation : predicates) {
      boolean accuses = accusation.frame.stance().isPresent()
          && accusation.frame.stance().get() == Stance.ACCUSES
          && accusation.has(Role.TARGET);
      if (!accuses) {
        continue;
      }
      List<Referent> accused = accusation.get(Role.TARGET);
      for (Predicate deed : predicates) {
        if (deed.token > accusation.token && deed.type.family() != Family.STATEMENT) {
          if (deed.isOpen(Role.AGENT) && isCharge(accusation, deed)) {
            deed.replace(Role.AGENT, accused);
          } else if (!deed.has(Role.AGENT)) {
            accused.forEach(one -> deed.add(Role.AGENT, one, Step.SHARED));
          }
        }
      }
    }
  }
}
