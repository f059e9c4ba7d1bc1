package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import isnad.core.reading.DoerFeature.Form;
import isnad.core.reading.DoerFeature.Source;
import isnad.core.reading.DoerFeature.Tie;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What speaks for and against the candidates for the doers of one sentence's events. */
final class DoerEvidence {
  private static final int NO_FAMILY = Family.values().length;

  private final Parse parse;
  private final Syntax syntax;
  private final List<Predicate> predicates;
  private final List<Predicate> earlier;
  private final List<Predicate> later;
  private final List<Speech> speeches;
  private final DoerWeights weights;
  private final Borders borders;
  private final DoerDeeds deeds;
  /** The events told before and those of the sentence, with who does and who suffers each. */
  private final Predicate[] told;

  private final List<List<Referent>> doers = new ArrayList<>();
  private final List<List<Referent>> sufferers = new ArrayList<>();
  private int[] likeBefore = {};
  private int[] likeBehind = {};
  private @Nullable Speech speech;

  DoerEvidence(DoerContext context, DoerWeights weights) {
    this.parse = context.parse();
    this.syntax = new Syntax(parse);
    this.predicates = context.predicates();
    this.earlier = context.earlier();
    this.later = context.later();
    this.speeches = context.speeches();
    this.deeds = new DoerDeeds(parse.tokens());
    this.told = Stream.concat(earlier.stream(), predicates.stream()).toArray(Predicate[]::new);
    for (Predicate one : told) {
      doers.add(one.get(Role.AGENT));
      sufferers.add(one.get(Role.TARGET));
    }
    this.weights = weights;
    this.borders = new Borders(parse);
  }

  /** Turns to the candidates for {@code predicate}. */
  void event(Predicate predicate) {
    speech = Speeches.at(speeches, predicate.token);
    likeBefore = deeds.likeness(earlier, predicate);
    likeBehind = deeds.likeness(later, predicate);
  }

  /** The innermost voice on whose word the event stands; null for the outlet's own. */
  @Nullable
  Voiced speaker() {
    Speech told = speech;
    return told == null ? null : told.speaker();
  }

  void ofNobody(DoerCandidate nobody, Predicate predicate) {
    nobody.add(DoerFeature.NOBODY_TYPE, weights.number(predicate.type));
    nobody.add(DoerFeature.NOBODY_FORM, form(predicate).ordinal());
    nobody.add(DoerFeature.NOBODY_BEHIND, preposition(predicate));
    int told = (predicate.has(Role.TARGET) ? 1 : 0)
        + (predicate.counts.isEmpty() ? 0 : 2)
        + (predicate.has(Role.OTHER) ? 4 : 0)
        + (predicate.passive ? 8 : 0);
    nobody.add(DoerFeature.NOBODY_TOLD, told);
  }

  /**
   * Whether it is {@code fillers} who lay the event at another's door, condemn it, or have not
   * claimed it.
   */
  boolean isOthers(Predicate predicate, List<Referent> fillers) {
    Speech told = speech;
    Referent first = fillers.get(0);
    if (told != null && told.stance() == Stance.ACCUSES && isVoice(first)) {
      return true;
    }
    for (Predicate other : predicates) {
      boolean condemns =
          other.type.name().equals("condemn") && syntax.governor(predicate.chunk) == other.chunk;
      boolean unclaimed =
          other.type.name().equals("claim-responsibility") && other.modality == Modality.NEGATED;
      if ((condemns || unclaimed) && first.isAmong(other.get(Role.AGENT))) {
        return true;
      }
    }
    return false;
  }

  /** What the candidate is in the report, wherever he stands. */
  void ofSomebody(DoerCandidate candidate, Predicate predicate) {
    Referent first = candidate.fillers.get(0);
    candidate.add(DoerFeature.VOICE, isVoice(first) ? 1 : 0);
    boolean here = first.first() >= parse.sentence().first()
        && first.first() < parse.sentence().end();
    boolean definite = !here || parse.word(first.first()).isDefinite();
    candidate.add(DoerFeature.DEFINITE, definite ? 1 : 0);
    candidate.add(
        DoerFeature.IS, DoerFeature.IS.value(kind(first), weights.number(predicate.type)));
    Word word = parse.word(predicate.token);
    if (predicate.verb && !predicate.passive) {
      agrees(candidate, predicate, Concord.fits(word, first));
    } else if (!predicate.verb && word.pronoun() != null) {
      agrees(candidate, predicate, Concord.agrees(word.pronoun(), first));
    }
    history(candidate, predicate, first);
  }

  private void agrees(DoerCandidate candidate, Predicate predicate, boolean agrees) {
    int form = form(predicate).ordinal();
    candidate.add(DoerFeature.AGREES, DoerFeature.AGREES.value(form, agrees ? 1 : 0));
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

  /** What the candidate did and suffered in the other events, and against whom. */
  private void history(DoerCandidate candidate, Predicate predicate, Referent first) {
    int family = predicate.type.family().ordinal();
    List<Referent> victims = predicate.get(Role.TARGET);
    int done = 0;
    int suffered = 0;
    int opposed = 0;
    for (int i = 0; i < told.length; i++) {
      if (told[i] == predicate) {
        continue;
      }
      boolean does = !doers.get(i).isEmpty() && first.isAmong(doers.get(i));
      boolean suffers = !sufferers.get(i).isEmpty() && first.isAmong(sufferers.get(i));
      done += i < earlier.size() && does ? 1 : 0;
      suffered += suffers ? 1 : 0;
      opposed |= does && meet(sufferers.get(i), victims) ? 1 : 0;
      opposed |= suffers && meet(doers.get(i), victims) ? 2 : 0;
    }
    candidate.add(DoerFeature.DONE, Math.min(3, done));
    int before = DoerDeeds.likest(earlier, likeBefore, first);
    int behind = DoerDeeds.likest(later, likeBehind, first);
    candidate.add(DoerFeature.DEED, DoerFeature.DEED.value(0, before, family));
    candidate.add(DoerFeature.DEED, DoerFeature.DEED.value(1, behind, family));
    candidate.add(DoerFeature.SUFFERED, DoerFeature.SUFFERED.value(Math.min(3, suffered), family));
    candidate.add(DoerFeature.OPPOSED, DoerFeature.OPPOSED.value(opposed, family));
  }

  private static boolean meet(List<Referent> some, List<Referent> others) {
    for (Referent referent : some) {
      if (referent.isAmong(others)) {
        return true;
      }
    }
    return false;
  }

  /** How the grammar came to choose the candidate. */
  void ofStep(DoerCandidate candidate, Predicate predicate) {
    candidate.add(
        DoerFeature.STEP,
        DoerFeature.STEP.value(
            predicate.step(Role.AGENT).ordinal(),
            form(predicate).ordinal(),
            kind(candidate.fillers.get(0))));
  }

  private static int kind(Referent referent) {
    int kinds = ActorKind.values().length;
    if (referent.actor() != null) {
      return referent.actor().kind().ordinal();
    }
    return kinds + (referent.thing() ? 0 : !referent.human() ? 1 : referent.plural() ? 2 : 3);
  }

  void ofPhrase(DoerCandidate candidate, Predicate predicate, String preposition, int chunk) {
    int side = chunk < predicate.chunk ? 0 : 1;
    candidate.add(
        DoerFeature.PHRASE, DoerFeature.PHRASE.value(side, DoerPrepositions.number(preposition)));
  }

  /** Where the candidate was found, in {@code other} event or phrase. */
  void ofPlace(
      DoerCandidate candidate,
      Predicate predicate,
      Source source,
      @Nullable Predicate other,
      int chunk) {
    int from = source.ordinal();
    int family = predicate.type.family().ordinal();
    int otherFamily = other == null ? NO_FAMILY : other.type.family().ordinal();
    candidate.add(DoerFeature.FAMILIES, DoerFeature.FAMILIES.value(from, family, otherFamily));
    candidate.add(DoerFeature.TYPE, DoerFeature.TYPE.value(from, weights.number(predicate.type)));
    candidate.add(DoerFeature.BEHIND, DoerFeature.BEHIND.value(from, preposition(predicate)));
    if (other != null) {
      boolean same = other.type.equals(predicate.type);
      candidate.add(DoerFeature.SAME_TYPE, DoerFeature.SAME_TYPE.value(from, same ? 1 : 0));
    }
    if (chunk < 0) {
      return;
    }
    candidate.add(
        DoerFeature.DISTANCE, DoerFeature.DISTANCE.value(from, distance(predicate.chunk, chunk)));
    int side = chunk < predicate.chunk ? 0 : 1;
    candidate.add(
        DoerFeature.BETWEEN,
        DoerFeature.BETWEEN.value(side, borders.between(predicate.chunk, chunk)));
    boolean together = isToldTogether(predicate.token, parse.chunk(chunk).first());
    candidate.add(DoerFeature.SAME_SPEECH, together ? 1 : 0);
    if (other != null) {
      candidate.add(
          DoerFeature.LINK, DoerFeature.LINK.value(from, tie(predicate, other).ordinal()));
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
  private Form form(Predicate predicate) {
    if (predicate.verb) {
      return Form.VERB;
    }
    boolean definite = EventMemory.isDefinite(parse, predicate.token)
        || parse.word(predicate.token).pronoun() != null;
    return definite ? Form.DEFINITE : Form.INDEFINITE;
  }

  private int preposition(Predicate predicate) {
    Chunk chunk = parse.chunk(predicate.chunk);
    if (!chunk.is(Chunk.Kind.VERB)) {
      return DoerPrepositions.number(chunk.preposition());
    }
    boolean purpose = parse.word(predicate.token).preposition() == 'ل';
    return DoerPrepositions.number(purpose ? "ل" : "");
  }

  /** The distance in chunks, coarser the farther, before the event or behind it. */
  private static int distance(int from, int to) {
    int apart = Math.abs(from - to);
    int bucket = apart < 4 ? apart : apart < 7 ? 4 : 5;
    return to < from ? bucket : 6 + bucket;
  }

  /** How many verbs, words that open clauses, and commas stand before each chunk. */
  private static final class Borders {
    private final int[] verbs;
    private final int[] clauses;
    private final int[] commas;

    Borders(Parse parse) {
      int size = parse.size();
      verbs = new int[size + 1];
      clauses = new int[size + 1];
      commas = new int[size + 1];
      for (int i = 0; i < size; i++) {
        Chunk chunk = parse.chunk(i);
        boolean verb = chunk.is(Chunk.Kind.VERB) && !parse.word(chunk.head()).is(WordClass.COPULA);
        verbs[i + 1] = verbs[i] + (verb ? 1 : 0);
        clauses[i + 1] = clauses[i] + (isBorder(chunk.kind()) ? 1 : 0);
        commas[i + 1] = commas[i] + (chunk.is(Chunk.Kind.COMMA) ? 1 : 0);
      }
    }

    private static boolean isBorder(Chunk.Kind kind) {
      return switch (kind) {
        case COMPLEMENTISER, SUBORDINATOR, RELATIVE, COLON, BREAK -> true;
        case PHRASE, VERB, NEGATION, PARTICLE, CONJUNCTION, TIME -> false;
        case COMMA, QUOTE, OPEN, CLOSE, OTHER -> false;
      };
    }

    int between(int one, int other) {
      int first = Math.min(one, other) + 1;
      int end = Math.max(Math.max(one, other), first);
      return Math.min(2, verbs[end] - verbs[first]) * 4
          + (clauses[end] > clauses[first] ? 2 : 0)
          + (commas[end] > commas[first] ? 1 : 0);
    }
  }
}
