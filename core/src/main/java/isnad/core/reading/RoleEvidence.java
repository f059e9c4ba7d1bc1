package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.reading.EventSides.Parts;
import isnad.core.reading.RoleFeature.Form;
import isnad.core.reading.RoleFeature.Source;
import isnad.core.reading.RoleFeature.Tie;
import isnad.core.reading.Speech.Voiced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against the candidates for a role of one sentence's events, as far as it is
 * the same for all roles.
 */
abstract sealed class RoleEvidence permits DoerEvidence, TargetEvidence {
  private static final int NO_FAMILY = Family.values().length;

  final Parse parse;
  final SentencePhrases phrases;
  final Syntax syntax;
  final List<Predicate> predicates;
  final List<Predicate> earlier;
  final List<Predicate> later;
  final List<Speech> speeches;
  final RoleWeights weights;
  private final Role opposite;
  private final ClauseBorders borders;
  private final LikeEvents likeBefore;
  private final LikeEvents likeLater;
  private final EventSides sides;
  private @Nullable Parts others;
  /** A bit for each other event of the sentence. */
  private long rest;

  @Nullable
  Speech speech;
  /** The numbers of the event's type, of how it is told, and of what stands before it. */
  int type;

  int form;
  int preposition;

  RoleEvidence(RoleContext context, RoleWeights weights) {
    this.opposite = context.opposite();
    this.parse = context.parse();
    this.phrases = context.phrases();
    this.syntax = phrases.syntax;
    this.predicates = context.predicates();
    this.earlier = context.earlier();
    this.later = context.later();
    this.speeches = context.speeches();
    this.likeBefore = new LikeEvents(context, earlier.reversed());
    this.likeLater = new LikeEvents(context, later);
    this.sides = context.sides();
    this.weights = weights;
    this.borders = phrases.borders;
  }

  static RoleEvidence of(RoleContext context, RoleWeights weights) {
    return context.role() == Role.TARGET
        ? new TargetEvidence(context, weights)
        : new DoerEvidence(context, weights);
  }

  /** Turns to the candidates for {@code predicate}. */
  void event(Predicate predicate) {
    speech = Speeches.at(speeches, predicate.token);
    List<Referent> facing = predicate.get(opposite);
    others = facing.isEmpty() ? null : sides.of(facing);
    rest = butFor(predicate);
    type = weights.number(predicate.type);
    form = formOf(predicate).ordinal();
    preposition = prepositionOf(predicate);
  }

  /** A bit for each event of the sentence but this one. */
  private long butFor(Predicate predicate) {
    int at = predicates.indexOf(predicate);
    return at < 0 || at >= Long.SIZE ? -1L : ~(1L << at);
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
  abstract boolean isOthers(List<Referent> fillers);

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

  /** What the candidate was in the other events, and against whom. */
  private void history(RoleCandidate candidate, Predicate predicate, Referent first) {
    int family = predicate.type.family().ordinal();
    Parts parts = sides.of(first);
    ofParts(candidate, predicate, parts, rest);
    int before = likeBefore.likest(predicate, parts.sidedBefore());
    int behind = likeLater.likest(predicate, parts.sidedLater());
    candidate.add(RoleFeature.DEED, RoleFeature.DEED.value(0, before, family));
    candidate.add(RoleFeature.DEED, RoleFeature.DEED.value(1, behind, family));
    candidate.add(RoleFeature.OPPOSED, RoleFeature.OPPOSED.value(against(parts), family));
  }

  /** What part the candidate had in the other events; {@code rest} are those of the sentence. */
  abstract void ofParts(RoleCandidate candidate, Predicate predicate, Parts parts, long rest);

  /**
   * Whether he had the role against those on the other side of the event (1), or they had it
   * against him (2).
   */
  private int against(Parts parts) {
    Parts facing = others;
    if (facing == null) {
      return 0;
    }
    long with = parts.sidedBefore() & facing.opposedBefore()
        | parts.sidedHere() & facing.opposedHere() & rest;
    long contrary = parts.opposedBefore() & facing.sidedBefore()
        | parts.opposedHere() & facing.sidedHere() & rest;
    return (with == 0 ? 0 : 1) + (contrary == 0 ? 0 : 2);
  }

  /** How the grammar came to choose the candidate. */
  abstract void ofStep(RoleCandidate candidate, Predicate predicate);

  void ofPhrase(RoleCandidate candidate, Predicate predicate, int chunk) {
    int side = chunk < predicate.chunk ? 0 : 1;
    candidate.add(RoleFeature.PHRASE, RoleFeature.PHRASE.value(side, phrases.preposition(chunk)));
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
