package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Set;

/**
 * Deaths, injuries and damage that nobody did: those of earthquakes, floods, traffic and falling
 * planes are no violence. They are taken out of sentences that tell such a thing and no violence,
 * and of reports that begin with one and have no violence at all.
 */
final class Accidents {
  /** Things that befall people, told by one word. */
  private static final Set<String> ALONE = Set.of(
      "زلزال", "زلازل", "اعصار", "فيضان", "تسونامي", "سيول", "تصادم", "مروري", "اصطدم", "اصطدام",
      "انزلاق");

  /** Those that are one of a vehicle: سقوط طائرة, تحطم مروحية, غرق قارب. */
  private static final Set<String> OF_VEHICLE =
      Set.of("سقط", "سقوط", "تحطم", "انقلب", "انقلاب", "غرق", "حادث", "انحرف", "انحراف", "حادثه");

  /** Those that are one of the ground or the road: هزة أرضية, حادث سير. */
  private static final Set<String> SECOND = Set.of("سير", "مرور", "ارضي", "ارضيه", "السير");

  private static final Set<String> FIRST = Set.of("حادث", "حادثه", "هزه", "انهيار", "انزلاق");

  private static final Set<String> HARM = Set.of("killing", "injury", "destruction");

  /** How many sentences from its start tell what a report is about. */
  private static final int OPENING = 3;

  private final List<SentenceReader.Read> reads;
  private final Trace trace;

  Accidents(List<SentenceReader.Read> reads, Trace trace) {
    this.reads = reads;
    this.trace = trace;
  }

  void leaveOut() {
    if (reads.stream().noneMatch(Accidents::hasHarm)) {
      return;
    }
    boolean violent = false;
    boolean about = false;
    for (int i = 0; i < reads.size(); i++) {
      violent |= isViolent(reads.get(i));
      about |= i < OPENING && tells(reads.get(i).parse());
    }
    for (SentenceReader.Read read : reads) {
      boolean harm = hasHarm(read);
      if (harm && (about && !violent || !isViolent(read) && tells(read.parse()))) {
        read.predicates().removeIf(this::isLeftOut);
      }
    }
  }

  private boolean isLeftOut(Predicate predicate) {
    boolean out = isHarm(predicate) && !isDone(predicate);
    if (out) {
      trace.refused(predicate.frame, predicate.token, "in an accident");
    }
    return out;
  }

  private static boolean hasHarm(SentenceReader.Read read) {
    for (Predicate predicate : read.predicates()) {
      if (isHarm(predicate)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHarm(Predicate predicate) {
    return HARM.contains(predicate.type.name()) && !OF_VEHICLE.contains(predicate.frame.lemma());
  }

  /** Whether its own words name who did it. */
  private static boolean isDone(Predicate predicate) {
    return predicate.has(Role.AGENT)
        && predicate.step(Role.AGENT) == Step.BESIDE
        && !predicate.get(Role.AGENT).get(0).thing();
  }

  private static boolean isViolent(SentenceReader.Read read) {
    for (Predicate predicate : read.predicates()) {
      boolean violence = predicate.type.family() == Family.VIOLENCE;
      if (violence && (!isHarm(predicate) || isDone(predicate))) {
        return true;
      }
    }
    return false;
  }

  private static boolean tells(Parse parse) {
    int end = parse.sentence().end();
    for (int i = parse.sentence().first(); i < end; i++) {
      String key = key(parse, i);
      if (ALONE.contains(key)) {
        return true;
      }
      if (i + 1 < end) {
        boolean vehicle = OF_VEHICLE.contains(key) && parse.word(i + 1).is(WordClass.VEHICLE);
        if (vehicle || FIRST.contains(key) && SECOND.contains(key(parse, i + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The lemma of a token, else its folded letters behind the clitics. */
  private static String key(Parse parse, int token) {
    Lexeme lexeme = parse.word(token).lexeme();
    return lexeme != null ? lexeme.key() : parse.surface(token);
  }
}
