package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.reading.DoerFeature.Source;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose deeds the events of one sentence may be: those whom the grammar chose, those in the roles
 * of its other events and of the events told before, the one who speaks, and everybody whom a
 * phrase names.
 */
final class DoerCandidates {
  /** How many of the events told before offer their participants. */
  private static final int EARLIER = 6;

  /** How many of the events told later offer their doers. */
  private static final int LATER = 8;

  private final Parse parse;
  private final List<Predicate> predicates;
  private final List<Predicate> earlier;
  private final List<Predicate> later;
  private final DoerEvidence evidence;
  private final DoerWeights weights;
  private final boolean named;
  private final @Nullable Referent[] phrases;

  DoerCandidates(
      DoerContext context, PhraseReferents referents, DoerWeights weights, boolean named) {
    this.parse = context.parse();
    this.predicates = context.predicates();
    this.earlier = context.earlier();
    this.later = context.later();
    this.evidence = new DoerEvidence(context, weights);
    this.weights = weights;
    this.named = named;
    this.phrases = phrases(context.parse(), referents);
  }

  private static @Nullable Referent[] phrases(Parse parse, PhraseReferents referents) {
    @Nullable Referent[] phrases = new Referent[parse.size()];
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.PHRASE) && chunk.head() >= 0 && chunk.pronoun() == null) {
        Referent referent = referents.byWords(i);
        phrases[i] = referent.isSomebody() ? referent : null;
      }
    }
    return phrases;
  }

  /** The candidates for the doer of {@code predicate}; nobody stands first. */
  List<DoerCandidate> of(Predicate predicate) {
    List<DoerCandidate> found = new ArrayList<>();
    DoerCandidate nobody = new DoerCandidate(List.of(), weights, named);
    evidence.ofNobody(nobody, predicate);
    found.add(nobody);
    evidence.event(predicate);
    if (predicate.has(Role.AGENT)) {
      List<Referent> chosen = predicate.get(Role.AGENT);
      DoerCandidate candidate = offer(found, predicate, chosen, Source.GRAMMAR, null, -1);
      if (candidate != null) {
        evidence.ofStep(candidate, predicate);
      }
    }
    if (predicate.earlier != null) {
      offer(found, predicate, predicate.earlier.get(Role.AGENT), Source.MEMORY, null, -1);
    }
    ofOthers(found, predicate);
    Voiced speaker = evidence.speaker();
    if (speaker != null) {
      offer(found, predicate, List.of(speaker.voice()), Source.VOICE, null, -1);
    }
    ofPhrases(found, predicate);
    for (int i = 0; i < Math.min(EARLIER, earlier.size()); i++) {
      Predicate other = earlier.get(i);
      offer(found, predicate, other.get(Role.AGENT), Source.EARLIER_AGENT, other, -1);
      offer(found, predicate, other.get(Role.TARGET), Source.EARLIER_TARGET, other, -1);
    }
    for (int i = 0; i < Math.min(LATER, later.size()); i++) {
      Predicate other = later.get(i);
      if (!other.isOpen(Role.AGENT)) {
        offer(found, predicate, other.get(Role.AGENT), Source.LATER_AGENT, other, -1);
      }
    }
    return found;
  }

  private void ofOthers(List<DoerCandidate> found, Predicate predicate) {
    for (Predicate other : predicates) {
      if (other != predicate) {
        for (Map.Entry<Role, List<Referent>> entry : other.roles.entrySet()) {
          Source source = source(entry.getKey());
          offer(found, predicate, entry.getValue(), source, other, other.chunk);
        }
      }
    }
  }

  private static Source source(Role role) {
    return switch (role) {
      case AGENT -> Source.AGENT;
      case TARGET -> Source.TARGET;
      case OTHER -> Source.OTHER;
      case INSTRUMENT -> Source.INSTRUMENT;
      case FROM -> Source.FROM;
      case TO -> Source.TO;
    };
  }

  private void ofPhrases(List<DoerCandidate> found, Predicate predicate) {
    for (int i = 0; i < phrases.length; i++) {
      Referent referent = phrases[i];
      if (referent != null && i != predicate.chunk) {
        DoerCandidate candidate =
            offer(found, predicate, List.of(referent), Source.PHRASE, null, i);
        if (candidate != null) {
          evidence.ofPhrase(candidate, predicate, parse.chunk(i).preposition(), i);
        }
      }
    }
  }

  private @Nullable DoerCandidate offer(
      List<DoerCandidate> found,
      Predicate predicate,
      List<Referent> fillers,
      Source source,
      @Nullable Predicate other,
      int chunk) {
    if (fillers.isEmpty() || isTaken(predicate, fillers) || evidence.isOthers(predicate, fillers)) {
      return null;
    }
    DoerCandidate candidate = null;
    for (DoerCandidate known : found) {
      candidate = known.isOf(fillers) ? known : candidate;
    }
    if (candidate == null) {
      candidate = new DoerCandidate(fillers, weights, named);
      found.add(candidate);
      evidence.ofSomebody(candidate, predicate);
    }
    evidence.ofPlace(candidate, predicate, source, other, chunk);
    return candidate;
  }

  /** Whether one of them has another part in the event. */
  private static boolean isTaken(Predicate predicate, List<Referent> fillers) {
    for (Map.Entry<Role, List<Referent>> taken : predicate.roles.entrySet()) {
      if (taken.getKey() != Role.AGENT) {
        for (Referent referent : taken.getValue()) {
          if (referent.isAmong(fillers)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
