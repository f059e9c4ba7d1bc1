package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A report that speaks of something else than arms: of sport, trade, schools or books. A battle, a
 * defeat, a campaign or a training course that it mentions is a figure of speech or no event of a
 * conflict, and is left out. What people say and agree on there is told as anywhere.
 */
final class QuietReport {
  /** The shortest report whose words tell what it is about, in tokens. */
  private static final int SHORTEST = 60;

  /** In how many tokens a report of a conflict has a word of arms at least. */
  private static final int SELDOM = 150;

  private static final Set<ActorKind> ARMED =
      EnumSet.of(ActorKind.STATE_FORCE, ActorKind.ARMED_GROUP, ActorKind.INTELLIGENCE);

  /** Types whose words say so by themselves, whatever else a report speaks of. */
  private static final Set<String> PLAIN =
      Set.of("killing", "injury", "bombing", "shelling", "air-strike", "arrest", "abduction");

  /** Types beside those of control and support that figures of speech and everyday words have. */
  private static final Set<String> FIGURATIVE =
      Set.of("clash", "attack", "siege", "operation", "seizure", "capture", "displacement");

  /** Things and forces that are seldom named where there are no arms. */
  private static final Set<String> WORDS = Set.of(
      "جيش", "شرطه", "ميليشيا", "مليشيا", "كتيبه", "سلاح", "صاروخ", "قذيفه", "قنبله", "عبوه",
      "متفجره", "ذخيره", "رصاصه", "رصاص", "مدفعيه", "دبابه", "عسكري", "ارهاب", "احتلال", "استيطان",
      "مستوطن");

  private final List<SentenceReader.Read> reads;
  private final Trace trace;

  QuietReport(List<SentenceReader.Read> reads, Trace trace) {
    this.reads = reads;
    this.trace = trace;
  }

  void leaveOut() {
    if (!isQuiet()) {
      return;
    }
    for (SentenceReader.Read read : reads) {
      read.predicates().removeIf(this::isLeftOut);
    }
  }

  private boolean isLeftOut(Predicate predicate) {
    Family family = predicate.type.family();
    boolean out = family == Family.CONTROL
        || family == Family.SUPPORT && !isOfState(predicate)
        || FIGURATIVE.contains(predicate.type.name());
    if (out) {
      trace.refused(predicate.frame, predicate.token, "in a report that is not about arms");
    }
    return out;
  }

  /** تدعم كييف: politics, where one who is known backs another. */
  private static boolean isOfState(Predicate predicate) {
    return predicate.type.name().equals("support")
        && predicate.has(Role.TARGET)
        && predicate.get(Role.TARGET).get(0).actor() != null;
  }

  private boolean isQuiet() {
    int tokens = 0;
    for (SentenceReader.Read read : reads) {
      tokens += read.parse().words().size();
    }
    if (tokens < SHORTEST) {
      return false;
    }
    int armed = 0;
    for (SentenceReader.Read read : reads) {
      armed += armed(read.parse());
      for (Predicate predicate : read.predicates()) {
        armed += PLAIN.contains(predicate.type.name()) ? 1 : 0;
      }
      if (armed * SELDOM >= tokens) {
        return false;
      }
    }
    return true;
  }

  private static int armed(Parse parse) {
    int armed = 0;
    for (Word word : parse.words()) {
      Actor actor = word.actor();
      boolean known = actor != null && ARMED.contains(actor.kind());
      boolean told = word.lexeme() != null && WORDS.contains(word.lexeme().key())
          || word.is(WordClass.FIGHTER) && !word.is(WordClass.OFFICIAL);
      armed += known || told ? 1 : 0;
    }
    return armed;
  }
}
