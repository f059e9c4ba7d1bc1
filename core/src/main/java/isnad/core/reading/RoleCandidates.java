package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Parse;
import isnad.core.reading.RoleFeature.Source;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may be in a role of the events of one sentence: those whom the grammar chose, those in the
 * roles of its other events and of the events told before, the one who speaks, and everybody whom a
 * phrase names.
 */
final class RoleCandidates {
  /** How many of the events told before offer their participants. */
  private static final int EARLIER = 6;

  /** How many of the events told later offer those in the role. */
  private static final int LATER = 8;

  /** How many of those named in the sentences before a pronoun or a hidden subject can mean. */
  private static final int NAMED = 12;

  private final Role role;
  private final Parse parse;
  private final Referents referents;
  private final List<Predicate> predicates;
  private final List<Predicate> earlier;
  private final List<Predicate> later;
  private final RoleEvidence evidence;
  private final ReportWords words;
  private final RoleWeights weights;
  private final boolean named;
  private final SentencePhrases phrases;
  private final boolean[] offered;
  private final List<Filled> filled;
  /** Those in the other roles of the event. */
  private final List<Referent> taken = new ArrayList<>();

  RoleCandidates(RoleContext context, RoleWeights weights, boolean named) {
    this.role = context.role();
    this.parse = context.parse();
    this.referents = context.referents();
    this.predicates = context.predicates();
    this.earlier = context.earlier();
    this.later = context.later();
    this.evidence = RoleEvidence.of(context, weights);
    this.words = context.words();
    this.weights = weights;
    this.named = named;
    this.phrases = context.phrases();
    this.offered = offered();
    this.filled = filled(predicates);
  }

  /** Which phrases name one who can have the role: a thing does nothing, but is done to. */
  private boolean[] offered() {
    EventWords events = new EventWords(parse, predicates);
    boolean[] fits = new boolean[phrases.size()];
    for (int i = 0; i < fits.length; i++) {
      Referent referent = phrases.named(i);
      fits[i] = referent != null
          && (referent.isSomebody() || role == Role.TARGET && events.nounIn(i) == null);
    }
    return fits;
  }

  /** The candidates for the role in {@code predicate}; nobody stands first. */
  List<RoleCandidate> of(Predicate predicate) {
    List<RoleCandidate> found = new ArrayList<>();
    RoleCandidate nobody = new RoleCandidate(List.of(), weights, named);
    evidence.event(predicate);
    take(predicate);
    evidence.ofNobody(nobody, predicate);
    found.add(nobody);
    if (predicate.has(role)) {
      List<Referent> chosen = predicate.get(role);
      RoleCandidate candidate = offer(found, predicate, chosen, Source.GRAMMAR, null, -1);
      if (candidate != null) {
        evidence.ofStep(candidate, predicate);
      }
    }
    if (predicate.earlier != null) {
      offer(found, predicate, predicate.earlier.get(role), Source.MEMORY, null, -1);
    }
    ofOthers(found, predicate);
    Voiced speaker = evidence.speaker();
    if (speaker != null) {
      offer(found, predicate, List.of(speaker.voice()), Source.VOICE, null, -1);
    }
    ofPhrases(found, predicate);
    ofOtherSentences(found, predicate);
    return found;
  }

  private void ofOthers(List<RoleCandidate> found, Predicate predicate) {
    for (Filled filled : filled) {
      if (filled.other() != predicate) {
        Predicate other = filled.other();
        offer(found, predicate, filled.fillers(), filled.source(), other, other.chunk);
      }
    }
  }

  /** Those in one role of another event of the sentence. */
  private record Filled(Predicate other, Source source, List<Referent> fillers) {}

  private static List<Filled> filled(List<Predicate> predicates) {
    List<Filled> all = new ArrayList<>();
    for (Predicate other : predicates) {
      other.roles.forEach((role, fillers) -> all.add(new Filled(other, source(role), fillers)));
    }
    return all;
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

  private void ofPhrases(List<RoleCandidate> found, Predicate predicate) {
    for (int i = 0; i < offered.length; i++) {
      Referent referent = phrases.named(i);
      if (referent != null && offered[i] && i != predicate.chunk) {
        RoleCandidate candidate =
            offer(found, predicate, List.of(referent), Source.PHRASE, null, i);
        if (candidate != null) {
          evidence.ofPhrase(candidate, predicate, i);
        }
      }
    }
  }

  private void ofOtherSentences(List<RoleCandidate> found, Predicate predicate) {
    boolean target = role == Role.TARGET;
    for (int i = 0; i < Math.min(EARLIER, earlier.size()); i++) {
      Predicate other = earlier.get(i);
      offer(found, predicate, other.get(Role.AGENT), Source.EARLIER_AGENT, other, -1);
      offer(found, predicate, other.get(Role.TARGET), Source.EARLIER_TARGET, other, -1);
      if (target) {
        offer(found, predicate, other.get(Role.OTHER), Source.EARLIER_OTHER, other, -1);
      }
    }
    Source source = target ? Source.LATER_TARGET : Source.LATER_AGENT;
    for (int i = 0; i < Math.min(LATER, later.size()); i++) {
      Predicate other = later.get(i);
      if (!other.isOpen(role)) {
        offer(found, predicate, other.get(role), source, other, -1);
      }
    }
    if (target && evidence.isReferring(predicate)) {
      for (Referent referent : referents.lastNamed(parse.sentence().first(), NAMED)) {
        offer(found, predicate, List.of(referent), Source.NAMED, null, -1);
      }
    }
  }

  private @Nullable RoleCandidate offer(
      List<RoleCandidate> found,
      Predicate predicate,
      List<Referent> fillers,
      Source source,
      @Nullable Predicate other,
      int chunk) {
    if (fillers.isEmpty()
        || isTaken(fillers)
        || isOnlyBlamed(predicate, fillers.get(0))
        || evidence.isOthers(fillers)
        || !fits(predicate, fillers)) {
      return null;
    }
    RoleCandidate candidate = known(found, fillers);
    if (candidate == null) {
      candidate = new RoleCandidate(fillers, weights, named);
      found.add(candidate);
      evidence.ofSomebody(candidate, predicate);
    }
    evidence.ofPlace(candidate, predicate, source, other, chunk);
    return candidate;
  }

  /**
   * قتل فلان، وزعمت الحكومة مقتله بقصف للفصيل: whom another voice names of what it tells, is not
   * for that the doer of what others tell.
   */
  private boolean isOnlyBlamed(Predicate predicate, Referent filler) {
    return role == Role.AGENT
        && filler.isIn(parse)
        && Speeches.isDoubted(evidence.speeches, filler.first(), predicate.token);
  }

  /** How much likelier than nobody {@code candidate}, of those asked for last, must be. */
  float bar(Predicate predicate, RoleCandidate candidate) {
    Referent first = candidate.fillers.get(0);
    Voiced speaker = evidence.speaker();
    Speech speech = evidence.speech;
    boolean threatens = speech != null && speech.stance() == Stance.THREATENS;
    boolean speaks = !threatens && speaker != null && speaker.voice().same(first);
    return Bar.of(role, predicate, first, words.head(first), parse, speaks);
  }

  /** Whether what the first of them is can have the role. */
  private boolean fits(Predicate predicate, List<Referent> fillers) {
    Referent first = fillers.get(0);
    return Capacity.fits(role, predicate, first, words.parse(first.first()));
  }

  private static @Nullable RoleCandidate known(List<RoleCandidate> found, List<Referent> fillers) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).isOf(fillers)) {
        return found.get(i);
      }
    }
    return null;
  }

  /** Whether one of them has another part in the event, but for a doer, who is weighed too. */
  private boolean isTaken(List<Referent> fillers) {
    for (int i = 0; i < taken.size(); i++) {
      if (taken.get(i).isAmong(fillers)) {
        return true;
      }
    }
    return false;
  }

  private void take(Predicate predicate) {
    taken.clear();
    for (Map.Entry<Role, List<Referent>> entry : predicate.roles.entrySet()) {
      if (entry.getKey() != role && entry.getKey() != Role.AGENT) {
        taken.addAll(entry.getValue());
      }
    }
  }
}
