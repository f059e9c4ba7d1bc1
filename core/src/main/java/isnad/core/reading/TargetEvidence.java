package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Pronoun;
import isnad.core.pack.Slot;
import isnad.core.reading.EventSides.Parts;
import isnad.core.reading.RoleFeature.Casualty;
import isnad.core.reading.RoleFeature.Clause;
import isnad.core.reading.RoleFeature.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a candidate as the one to whom an event is done. */
final class TargetEvidence extends RoleEvidence {
  /** How far behind its subject a verb is looked for, in chunks. */
  private static final int VERB = 4;

  private static final int NONE = -1;

  private final ReportWords words;
  private final int sentence;
  private final long hurtBefore;
  private final long hurtHere;
  private final long hurtLater;
  private @Nullable Pronoun pronoun;
  private int referring;
  private int subject = NONE;
  private int object = NONE;
  private int ownSubject = NONE;
  private int ownObject = NONE;

  TargetEvidence(RoleContext context, RoleWeights weights) {
    super(context, weights);
    this.words = context.words();
    this.sentence = words.sentence(parse.sentence().first());
    this.hurtBefore = hurt(earlier.reversed());
    this.hurtHere = hurt(predicates);
    this.hurtLater = hurt(later);
  }

  @Override
  void event(Predicate predicate) {
    super.event(predicate);
    pronoun = pronoun(predicate);
    referring = isReferring(predicate) ? 1 : 0;
    clauses(predicate);
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
  boolean isOthers(List<Referent> fillers) {
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

  private Casualty casualty(Predicate predicate, Parts parts, long rest) {
    long here = parts.sidedHere() & hurtHere & rest;
    if (here != 0) {
      Predicate first = predicates.get(Long.numberOfTrailingZeros(here));
      return first.cause == predicate ? Casualty.IN_IT : Casualty.BESIDE;
    }
    if ((parts.sidedBefore() & hurtBefore) != 0) {
      return Casualty.EARLIER;
    }
    return (parts.sidedLater() & hurtLater) != 0 ? Casualty.LATER : Casualty.NONE;
  }

  /** Which of {@code events} tell of dead or wounded, a bit each. */
  private static long hurt(List<Predicate> events) {
    long found = 0;
    for (int i = 0; i < Math.min(Long.SIZE, events.size()); i++) {
      found |= events.get(i).isCasualty() ? 1L << i : 0;
    }
    return found;
  }

  @Override
  void ofParts(RoleCandidate candidate, Predicate predicate, Parts parts, long rest) {
    Casualty casualty = casualty(predicate, parts, rest);
    candidate.add(RoleFeature.CASUALTY, RoleFeature.CASUALTY.value(casualty.ordinal(), type));
  }

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
  void ofPhrase(RoleCandidate candidate, Predicate predicate, int chunk) {
    super.ofPhrase(candidate, predicate, chunk);
    int clause = clause(chunk).ordinal();
    candidate.add(RoleFeature.CLAUSE, RoleFeature.CLAUSE.value(clause, form));
    candidate.add(RoleFeature.CLAUSE_TYPE, RoleFeature.CLAUSE_TYPE.value(clause, type));
  }

  private Clause clause(int chunk) {
    if (chunk == subject) {
      return Clause.SUBJECT;
    }
    if (chunk == object) {
      return Clause.OBJECT;
    }
    if (chunk == ownSubject) {
      return Clause.OWN_SUBJECT;
    }
    return chunk == ownObject ? Clause.OWN_OBJECT : Clause.NONE;
  }

  /**
   * Finds the subject and the object of the event's verb; of the verb that governs the event's
   * noun, and of the one that tells of it (هجوم استهدف مركزا).
   */
  private void clauses(Predicate predicate) {
    int governor = predicate.verb ? -1 : syntax.governor(predicate.chunk);
    subject = governor < 0 ? NONE : subject(governor);
    object = governor < 0 ? NONE : object(governor, subject);
    int verb = predicate.verb ? predicate.chunk : syntax.relativeVerb(predicate.chunk);
    if (verb < 0 && governor < 0) {
      verb = verbBehind(predicate.chunk);
    }
    ownSubject = verb < 0 ? NONE : subject(verb);
    ownObject = verb < 0 ? NONE : object(verb, ownSubject);
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

  private int subject(int verb) {
    int found = syntax.subject(verb);
    return found < 0 ? NONE : found;
  }

  private int object(int verb, int subject) {
    if (subject == NONE) {
      return NONE;
    }
    int found = syntax.behind(subject < verb ? verb : subject);
    return found < 0 ? NONE : found;
  }
}
