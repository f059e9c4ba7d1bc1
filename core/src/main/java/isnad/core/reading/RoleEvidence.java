package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.reading.RoleFeature.Form;
import isnad.core.reading.RoleFeature.Source;
import isnad.core.reading.RoleFeature.Tie;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against the candidates for a role of one sentence's events, as far as it is
 * the same for all roles.
 */
abstract sealed class RoleEvidence permits DoerEvidence, TargetEvidence {
  private static final int NO_FAMILY = Family.values().length;

  final Parse parse;
  final Syntax syntax;
  final List<Predicate> predicates;
  final List<Predicate> earlier;
  final List<Predicate> later;
  final List<Speech> speeches;
  final RoleWeights weights;
  private final Role opposite;
  private final ClauseBorders borders;
  private final LikeEvents likes;
  /** The events told before and those of the sentence, with both sides of each. */
  private final Predicate[] told;

  private final List<List<Referent>> sided = new ArrayList<>();
  private final List<List<Referent>> opposed = new ArrayList<>();
  private int[] likeBefore = {};
  private int[] likeBehind = {};

  @Nullable
  Speech speech;
  /** The numbers of the event's type, of how it is told, and of what stands before it. */
  int type;

  int form;
  int preposition;

  RoleEvidence(RoleContext context, RoleWeights weights) {
    this.opposite = context.opposite();
    this.parse = context.parse();
    this.syntax = new Syntax(parse);
    this.predicates = context.predicates();
    this.earlier = context.earlier();
    this.later = context.later();
    this.speeches = context.speeches();
    this.likes = new LikeEvents(context);
    this.told = Stream.concat(earlier.stream(), predicates.stream()).toArray(Predicate[]::new);
    for (Predicate one : told) {
      sided.add(one.get(context.role()));
      opposed.add(one.get(opposite));
    }
    this.weights = weights;
    this.borders = new ClauseBorders(parse);
  }

  static RoleEvidence of(RoleContext context, RoleWeights weights) {
    return context.role() == Role.TARGET
        ? new TargetEvidence(context, weights)
        : new DoerEvidence(context, weights);
  }

  /** Turns to the candidates for {@code predicate}. */
  void event(Predicate predicate) {
    speech = Speeches.at(speeches, predicate.token);
    likeBefore = likes.likeness(earlier, predicate);
    likeBehind = likes.likeness(later, predicate);
    type = weights.number(predicate.type);
    form = formOf(predicate).ordinal();
    preposition = prepositionOf(predicate);
  }

  /** The innermost voice on whose word the event stands; null for the outlet's own. */
  @Nullable
  Voiced speaker() {
    Speech found = speech;
    return found == null ? null : found.speaker();
  }

  void ofNobody(RoleCandidate nobody, Predicate predicate) {
    nobody.add(RoleFeature.NOBODY_FORM, form);
    int tells = (predicate.has(opposite) ? 1 : 0)
        + (predicate.counts.isEmpty() ? 0 : 2)
        + (predicate.has(Role.OTHER) ? 4 : 0)
        + (predicate.passive ? 8 : 0);
    nobody.add(RoleFeature.NOBODY_TOLD, tells);
  }

  /** Whether the report shows that {@code fillers} are not in the role. */
  abstract boolean isOthers(Predicate predicate, List<Referent> fillers);

  /** Whether a pronoun, or a verb that hides him, stands for the one in the role. */
  abstract boolean isReferring(Predicate predicate);

  /** What the candidate is in the report, wherever he stands. */
  void ofSomebody(RoleCandidate candidate, Predicate predicate) {
    Referent first = candidate.fillers.get(0);
    boolean here = first.first() >= parse.sentence().first()
        && first.first() < parse.sentence().end();
    boolean definite = !here || parse.word(first.first()).isDefinite();
    candidate.add(RoleFeature.DEFINITE, definite ? 1 : 0);
    history(candidate, predicate, first);
  }

  /** On which side the candidate stood in the other events, and against whom. */
  private void history(RoleCandidate candidate, Predicate predicate, Referent first) {
    int family = predicate.type.family().ordinal();
    List<Referent> others = predicate.get(opposite);
    int with = 0;
    int against = 0;
    int sides = 0;
    for (int i = 0; i < told.length; i++) {
      if (told[i] == predicate) {
        continue;
      }
      boolean same = !sided.get(i).isEmpty() && first.isAmong(sided.get(i));
      boolean other = !opposed.get(i).isEmpty() && first.isAmong(opposed.get(i));
      with += i < earlier.size() && same ? 1 : 0;
      against += other ? 1 : 0;
      sides |= same && meet(opposed.get(i), others) ? 1 : 0;
      sides |= other && meet(sided.get(i), others) ? 2 : 0;
    }
    ofTimes(candidate, family, with, against);
    int before = likes.likest(earlier, likeBefore, first);
    int behind = likes.likest(later, likeBehind, first);
    candidate.add(RoleFeature.DEED, RoleFeature.DEED.value(0, before, family));
    candidate.add(RoleFeature.DEED, RoleFeature.DEED.value(1, behind, family));
    candidate.add(RoleFeature.OPPOSED, RoleFeature.OPPOSED.value(sides, family));
  }

  /** How often the candidate had the role in events told before, and how often the other side. */
  abstract void ofTimes(RoleCandidate candidate, int family, int with, int against);

  private static boolean meet(List<Referent> some, List<Referent> others) {
    for (Referent referent : some) {
      if (referent.isAmong(others)) {
        return true;
      }
    }
    return false;
  }

  /** How the grammar came to choose the candidate. */
  abstract void ofStep(RoleCandidate candidate, Predicate predicate);

  void ofPhrase(RoleCandidate candidate, Predicate predicate, String behind, int chunk) {
    int side = chunk < predicate.chunk ? 0 : 1;
    candidate.add(
        RoleFeature.PHRASE, RoleFeature.PHRASE.value(side, RolePrepositions.number(behind)));
  }

  /** Where the candidate was found, in {@code other} event or phrase. */
  void ofPlace(
      RoleCandidate candidate,
      Predicate predicate,
      Source source,
      @Nullable Predicate other,
      int chunk) {
    int from = source.ordinal();
    int family = predicate.type.family().ordinal();
    int otherFamily = other == null ? NO_FAMILY : other.type.family().ordinal();
    candidate.add(RoleFeature.FAMILIES, RoleFeature.FAMILIES.value(from, family, otherFamily));
    candidate.add(RoleFeature.TYPE, RoleFeature.TYPE.value(from, type));
    candidate.add(RoleFeature.BEHIND, RoleFeature.BEHIND.value(from, preposition));
    if (other != null) {
      boolean same = other.type.equals(predicate.type);
      candidate.add(RoleFeature.SAME_TYPE, RoleFeature.SAME_TYPE.value(from, same ? 1 : 0));
    }
    if (chunk < 0) {
      return;
    }
    candidate.add(
        RoleFeature.DISTANCE, RoleFeature.DISTANCE.value(from, distance(predicate.chunk, chunk)));
    int side = chunk < predicate.chunk ? 0 : 1;
    candidate.add(
        RoleFeature.BETWEEN,
        RoleFeature.BETWEEN.value(side, borders.between(predicate.chunk, chunk)));
    if (other != null) {
      candidate.add(
          RoleFeature.LINK, RoleFeature.LINK.value(from, tie(predicate, other).ordinal()));
    }
  }

  private Tie tie(Predicate predicate, Predicate other) {
    if (predicate.cause == other) {
      return Tie.CAUSE;
    }
    if (other.cause == predicate) {
      return Tie.OUTCOME;
    }
    if (!predicate.verb && syntax.governor(predicate.chunk) == other.chunk) {
      return Tie.GOVERNOR;
    }
    boolean joined =
        parse.chunk(predicate.chunk).joined() || parse.word(predicate.token).conjunction();
    return joined ? Tie.JOINED : Tie.NONE;
  }

  /** How an event of this sentence is told. */
  private Form formOf(Predicate predicate) {
    if (predicate.verb) {
      return Form.VERB;
    }
    boolean definite = EventMemory.isDefinite(parse, predicate.token)
        || parse.word(predicate.token).pronoun() != null;
    return definite ? Form.DEFINITE : Form.INDEFINITE;
  }

  private int prepositionOf(Predicate predicate) {
    Chunk chunk = parse.chunk(predicate.chunk);
    if (!chunk.is(Chunk.Kind.VERB)) {
      return RolePrepositions.number(chunk.preposition());
    }
    boolean purpose = parse.word(predicate.token).preposition() == 'ل';
    return RolePrepositions.number(purpose ? "ل" : "");
  }

  /** The distance in chunks, coarser the farther, before the event or behind it. */
  private static int distance(int from, int to) {
    int apart = Math.abs(from - to);
    int bucket = apart < 4 ? apart : apart < 7 ? 4 : 5;
    return to < from ? bucket : 6 + bucket;
  }
}
