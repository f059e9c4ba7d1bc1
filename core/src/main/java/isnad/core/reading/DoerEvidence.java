package isnad.core.reading;

import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;
import isnad.core.reading.EventSides.Parts;
import isnad.core.reading.RoleFeature.Source;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a candidate as the doer of an event. */
final class DoerEvidence extends RoleEvidence {
  /** Those who condemn the event, or have not claimed it; and whether its voices accuse of it. */
  private final List<Referent> others = new ArrayList<>();

  private boolean accusers;

  DoerEvidence(RoleContext context, RoleWeights weights) {
    super(context, weights);
  }

  @Override
  void ofNobody(RoleCandidate nobody, Predicate predicate) {
    nobody.add(RoleFeature.NOBODY_TYPE, type);
    super.ofNobody(nobody, predicate);
    nobody.add(RoleFeature.NOBODY_BEHIND, preposition);
  }

  @Override
  void event(Predicate predicate) {
    super.event(predicate);
    accusers = speech != null && speech.stance() == Stance.ACCUSES;
    others.clear();
    for (Predicate other : predicates) {
      boolean condemns =
          other.type.name().equals("condemn") && syntax.governor(predicate.chunk) == other.chunk;
      boolean unclaimed =
          other.type.name().equals("claim-responsibility") && other.modality == Modality.NEGATED;
      if (condemns || unclaimed) {
        others.addAll(other.get(Role.AGENT));
      }
    }
  }

  /**
   * Whether it is {@code fillers} who lay the event at another's door, condemn it, or have not
   * claimed it.
   */
  @Override
  boolean isOthers(List<Referent> fillers) {
    Referent first = fillers.get(0);
    return accusers && isVoice(first) || first.isAmong(others);
  }

  @Override
  boolean isReferring(Predicate predicate) {
    return false;
  }

  @Override
  void ofSomebody(RoleCandidate candidate, Predicate predicate) {
    Referent first = candidate.fillers.get(0);
    candidate.add(RoleFeature.VOICE, isVoice(first) ? 1 : 0);
    candidate.add(RoleFeature.IS, RoleFeature.IS.value(kind(first), type));
    Word word = parse.word(predicate.token);
    if (predicate.verb && !predicate.passive) {
      agrees(candidate, Concord.fits(word, first));
    } else if (!predicate.verb && word.pronoun() != null) {
      agrees(candidate, Concord.agrees(word.pronoun(), first));
    }
    super.ofSomebody(candidate, predicate);
  }

  private void agrees(RoleCandidate candidate, boolean agrees) {
    candidate.add(RoleFeature.AGREES, RoleFeature.AGREES.value(form, agrees ? 1 : 0));
  }

  private boolean isVoice(Referent referent) {
    Speech told = speech;
    if (told != null) {
      for (Voiced voiced : told.voices()) {
        if (voiced.voice().same(referent)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  void ofParts(RoleCandidate candidate, Predicate predicate, Parts parts, long rest) {
    int family = predicate.type.family().ordinal();
    int done = Long.bitCount(parts.sidedBefore());
    int suffered = Long.bitCount(parts.opposedBefore()) + Long.bitCount(parts.opposedHere() & rest);
    candidate.add(RoleFeature.DONE, Math.min(3, done));
    candidate.add(RoleFeature.SUFFERED, RoleFeature.SUFFERED.value(Math.min(3, suffered), family));
  }

  @Override
  void ofStep(RoleCandidate candidate, Predicate predicate) {
    candidate.add(
        RoleFeature.STEP,
        RoleFeature.STEP.value(
            predicate.step(Role.AGENT).ordinal(), form, kind(candidate.fillers.get(0))));
  }

  private static int kind(Referent referent) {
    int kinds = ActorKind.values().length;
    if (referent.actor() != null) {
      return referent.actor().kind().ordinal();
    }
    return kinds + (referent.thing() ? 0 : !referent.human() ? 1 : referent.plural() ? 2 : 3);
  }

  @Override
  void ofPlace(
      RoleCandidate candidate,
      Predicate predicate,
      Source source,
      @Nullable Predicate other,
      int chunk) {
    super.ofPlace(candidate, predicate, source, other, chunk);
    if (chunk >= 0) {
      boolean together = isToldTogether(predicate.token, parse.chunk(chunk).first());
      candidate.add(RoleFeature.SAME_SPEECH, together ? 1 : 0);
    }
  }

  private boolean isToldTogether(int token, int other) {
    for (Speech one : speeches) {
      if (one.covers(token) != one.covers(other)) {
        return false;
      }
    }
    return true;
  }
}
