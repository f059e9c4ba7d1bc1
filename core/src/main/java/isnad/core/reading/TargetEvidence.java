package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Syntax;
import isnad.core.pack.Slot;
import isnad.core.reading.RoleFeature.Casualty;
import isnad.core.reading.RoleFeature.Clause;
import isnad.core.reading.RoleFeature.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a candidate as the one to whom an event is done. */
final class TargetEvidence extends RoleEvidence {
  /** How far behind its subject a verb is looked for, in chunks. */
  private static final int VERB = 4;

  private final ReportWords words;
  private final int sentence;
  private @Nullable Pronoun pronoun;
  private int referring;

  TargetEvidence(RoleContext context, RoleWeights weights) {
    super(context, weights);
    this.words = context.words();
    this.sentence = words.sentence(parse.sentence().first());
  }

  @Override
  void event(Predicate predicate) {
    super.event(predicate);
    pronoun = pronoun(predicate);
    referring = isReferring(predicate) ? 1 : 0;
  }

  @Override
  void ofNobody(RoleCandidate nobody, Predicate predicate) {
    super.ofNobody(nobody, predicate);
    int place = predicate.place == null ? 0 : 1;
    nobody.add(RoleFeature.NOBODY_LEFT, RoleFeature.NOBODY_LEFT.value(form, referring, place));
    boolean slot = predicate.frame.object() == Slot.TARGET
        || !predicate.verb && predicate.frame.genitiveSlot() == Slot.TARGET;
    nobody.add(RoleFeature.NOBODY_SLOT, RoleFeature.NOBODY_SLOT.value(slot ? 1 : 0, type));
  }

  @Override
  boolean isOthers(Predicate predicate, List<Referent> fillers) {
    return false;
  }

  /** Whether a pronoun stands where the target would, or the verb hides it. */
  @Override
  boolean isReferring(Predicate predicate) {
    return pronoun(predicate) != null || predicate.verb && predicate.passive;
  }

  private @Nullable Pronoun pronoun(Predicate predicate) {
    int token = predicate.companion < 0 ? predicate.token : predicate.companion;
    return parse.word(token).pronoun();
  }

  @Override
  void ofSomebody(RoleCandidate candidate, Predicate predicate) {
    super.ofSomebody(candidate, predicate);
    Referent first = candidate.fillers.get(0);
    int head = HeadKind.of(first, words.head(first));
    candidate.add(RoleFeature.HEAD, RoleFeature.HEAD.value(head, type));
    candidate.add(RoleFeature.HEAD_FORM, RoleFeature.HEAD_FORM.value(head, form, referring));
    int meant = pronoun == null ? 0 : pronoun.ordinal() + 1;
    candidate.add(RoleFeature.PRONOUN, RoleFeature.PRONOUN.value(meant, head));
    int place = words.sentence(first.first());
    int apart = Math.min(3, Math.abs(sentence - place));
    candidate.add(RoleFeature.SENTENCES, RoleFeature.SENTENCES.value(apart, form, referring));
    candidate.add(RoleFeature.OPENING, RoleFeature.OPENING.value(place == 0 ? 1 : 0, form));
    Casualty casualty = casualty(first, predicate);
    candidate.add(RoleFeature.CASUALTY, RoleFeature.CASUALTY.value(casualty.ordinal(), type));
    candidate.add(
        RoleFeature.SELF,
        RoleFeature.SELF.value(self(first, predicate), predicate.type.family().ordinal()));
  }

  /** Whether he does it himself, by weight (1) or by the grammar (2). */
  private static int self(Referent somebody, Predicate predicate) {
    if (!somebody.isAmong(predicate.get(Role.AGENT))) {
      return 0;
    }
    return predicate.step(Role.AGENT) == Step.WEIGHED ? 1 : 2;
  }

  private Casualty casualty(Referent somebody, Predicate predicate) {
    for (Predicate other : predicates) {
      if (other != predicate && isVictim(somebody, other)) {
        return other.cause == predicate ? Casualty.IN_IT : Casualty.BESIDE;
      }
    }
    if (isAnyVictim(somebody, earlier)) {
      return Casualty.EARLIER;
    }
    return isAnyVictim(somebody, later) ? Casualty.LATER : Casualty.NONE;
  }

  private static boolean isAnyVictim(Referent somebody, List<Predicate> told) {
    for (Predicate other : told) {
      if (isVictim(somebody, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVictim(Referent somebody, Predicate other) {
    return other.isCasualty() && somebody.isAmong(other.get(Role.TARGET));
  }

  @Override
  void ofTimes(RoleCandidate candidate, int family, int with, int against) {}

  @Override
  void ofStep(RoleCandidate candidate, Predicate predicate) {}

  @Override
  void ofPlace(
      RoleCandidate candidate,
      Predicate predicate,
      Source source,
      @Nullable Predicate other,
      int chunk) {
    super.ofPlace(candidate, predicate, source, other, chunk);
    candidate.add(
        RoleFeature.SOURCE_FORM, RoleFeature.SOURCE_FORM.value(source.ordinal(), form, referring));
  }

  @Override
  void ofPhrase(RoleCandidate candidate, Predicate predicate, String behind, int chunk) {
    super.ofPhrase(candidate, predicate, behind, chunk);
    int clause = clause(predicate, chunk).ordinal();
    candidate.add(RoleFeature.CLAUSE, RoleFeature.CLAUSE.value(clause, form));
    candidate.add(RoleFeature.CLAUSE_TYPE, RoleFeature.CLAUSE_TYPE.value(clause, type));
  }

  /**
   * What a phrase is to the event's verb; to the verb that governs the event's noun, or else to the
   * one that tells of it (هجوم استهدف مركزا).
   */
  private Clause clause(Predicate predicate, int chunk) {
    if (predicate.verb) {
      return part(predicate.chunk, chunk, Clause.OWN_SUBJECT, Clause.OWN_OBJECT);
    }
    int governor = syntax.governor(predicate.chunk);
    if (governor >= 0) {
      Clause part = part(governor, chunk, Clause.SUBJECT, Clause.OBJECT);
      if (part != Clause.NONE) {
        return part;
      }
    }
    int relative = syntax.relativeVerb(predicate.chunk);
    int verb = relative < 0 && governor < 0 ? verbBehind(predicate.chunk) : relative;
    return verb < 0 ? Clause.NONE : part(verb, chunk, Clause.OWN_SUBJECT, Clause.OWN_OBJECT);
  }

  /** The verb whose subject before it the phrase is; -1 for none. */
  private int verbBehind(int phrase) {
    for (int i = phrase + 1; i < parse.size() && i <= phrase + VERB; i++) {
      if (parse.chunk(i).is(Chunk.Kind.VERB)) {
        return syntax.before(i).chunk() == phrase ? i : -1;
      }
    }
    return -1;
  }

  private Clause part(int verb, int chunk, Clause subject, Clause object) {
    Syntax.Subject before = syntax.before(verb);
    int behind = syntax.behind(verb);
    if (before.found()) {
      return chunk == before.chunk() ? subject : chunk == behind ? object : Clause.NONE;
    }
    if (chunk == behind) {
      return subject;
    }
    return behind >= 0 && chunk == syntax.behind(behind) ? object : Clause.NONE;
  }
}
