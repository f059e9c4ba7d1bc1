package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the deeds that somebody lays at another's door whatever the verb of saying: those told as
 * wrongs, those of another state, and what else he tells of whom he accused before. Looks at a
 * report once the doers are known.
 */
final class Blame {
  /** How far from its trigger a word for a wrong may stand, in tokens. */
  private static final int NEAR = 6;

  /** How many accused a report is asked to remember. */
  private static final int MOST = 64;

  /** Deeds that are wrongs by their very word. */
  private static final Set<String> WRONGS =
      Set.of("اعتدي", "نهب", "سلب", "قمع", "عذب", "اغتال", "انتهك", "مجزره", "مذبحه");

  /** Words that call the deed beside them a wrong. */
  private static final Set<String> CALLED = Set.of(
      "جريمه", "اجرامي", "وحشي", "وحشيه", "همجي", "ارتكب", "اقترف", "انتهاك", "انتهك", "قمع",
      "غاشم");

  private static final String ABUSE = "abuse";
  private static final String FINANCE = "finance";

  private final List<SentenceReader.Read> reads;
  private final List<Accused> accused = new ArrayList<>();

  Blame(List<SentenceReader.Read> reads) {
    this.reads = reads;
  }

  /** Who was accused by whom. */
  private record Accused(Referent speaker, Referent doer) {}

  /** Gives the deeds their stance. */
  void lay() {
    for (SentenceReader.Read read : reads) {
      for (Predicate predicate : read.predicates()) {
        lay(read, predicate);
      }
    }
  }

  private void lay(SentenceReader.Read read, Predicate predicate) {
    Speech speech = Speeches.at(read.speeches(), predicate.token);
    Speech.Voiced speaker = speech == null ? null : speech.speaker();
    if (speech == null || speaker == null || !isDeed(predicate)) {
      return;
    }
    Stance stance = predicate.stance == null ? speech.stance() : predicate.stance;
    List<Referent> doers = predicate.get(Role.AGENT);
    if (stance == Stance.ACCUSES) {
      accuse(speaker.voice(), doers);
      return;
    }
    if (stance == Stance.ASSERTS
        && !speaker.voice().isAmong(doers)
        && !Judgements.isOfDoer(read.parse(), predicate)
        && isWrong(read.parse(), predicate, speaker.voice())) {
      predicate.stance = Stance.ACCUSES;
      accuse(speaker.voice(), doers);
    }
  }

  /** Media are not remembered: what they go on to tell is their report, not their charge. */
  private void accuse(Referent speaker, List<Referent> doers) {
    if (speaker.actor() != null && speaker.actor().kind() == ActorKind.MEDIA) {
      return;
    }
    for (Referent doer : doers) {
      if (accused.size() < MOST && !isAccused(speaker, doer)) {
        accused.add(new Accused(speaker, doer));
      }
    }
  }

  private static boolean isDeed(Predicate predicate) {
    Family family = predicate.type.family();
    return (family == Family.VIOLENCE || family == Family.SUPPORT)
        && !Sides.isMutual(predicate)
        && predicate.modality != Modality.NEGATED;
  }

  private boolean isWrong(Parse parse, Predicate predicate, Referent speaker) {
    Lexeme lexeme = parse.word(predicate.token).lexeme();
    if (predicate.type.name().equals(ABUSE) || isCalledWrong(parse, predicate)) {
      return true;
    }
    List<Referent> doers = predicate.get(Role.AGENT);
    boolean wrong = lexeme != null && WRONGS.contains(lexeme.key());
    if (doers.isEmpty()) {
      return false;
    }
    if (wrong) {
      return true;
    }
    return predicate.type.name().equals(FINANCE)
        || isOfOtherState(speaker.actor(), doers.get(0).actor())
        || isAccused(speaker, doers.get(0));
  }

  private static boolean isCalledWrong(Parse parse, Predicate predicate) {
    int first = Math.max(parse.sentence().first(), predicate.token - NEAR);
    int end = Math.min(parse.sentence().end(), predicate.end + NEAR);
    for (int i = predicate.token - 1; i >= first; i--) {
      if (parse.word(i).tag() == Tag.MARK && !parse.tokens().isQuoteMark(i)) {
        break;
      }
      if (isCalled(parse, i)) {
        return true;
      }
    }
    for (int i = predicate.end; i < end; i++) {
      if (parse.word(i).tag() == Tag.MARK && !parse.tokens().isQuoteMark(i)) {
        break;
      }
      if (isCalled(parse, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCalled(Parse parse, int token) {
    Lexeme lexeme = parse.word(token).lexeme();
    return lexeme != null && CALLED.contains(lexeme.key());
  }

  private static boolean isOfOtherState(@Nullable Actor speaker, @Nullable Actor doer) {
    return speaker != null
        && doer != null
        && isState(speaker)
        && isState(doer)
        && !speaker.countries().isEmpty()
        && !doer.countries().isEmpty()
        && speaker.countries().stream().noneMatch(doer.countries()::contains);
  }

  private static boolean isState(Actor actor) {
    ActorKind kind = actor.kind();
    return kind == ActorKind.STATE
        || kind == ActorKind.GOVERNMENT
        || kind == ActorKind.MINISTRY
        || kind == ActorKind.STATE_FORCE;
  }

  private boolean isAccused(Referent speaker, Referent doer) {
    for (Accused before : accused) {
      if (before.speaker().same(speaker) && before.doer().same(doer)) {
        return true;
      }
    }
    return false;
  }
}
