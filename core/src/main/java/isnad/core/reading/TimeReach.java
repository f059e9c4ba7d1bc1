package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.mention.TimePhrase;
import isnad.core.mention.TimePhrase.Way;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Set;

/**
 * How far a time holds in its sentence: not for what was said at that time, nor for what is only
 * meant to happen, what came before or after, or what another clause tells.
 */
final class TimeReach {
  /** Across how many commas a sentence's time still holds. */
  private static final int MOST_COMMAS = 2;

  /** How far before a length of time the word stands that compares with all since, in tokens. */
  private static final int COMPARED = 8;

  /** What stands behind these happened at another time than the clause tells. */
  private static final Set<String> APART =
      Set.of("بعد", "عقب", "قبل", "قبيل", "بعيد", "في اعقاب", "غداه", "منذ", "حتي");

  /** What stands behind these happened when the other clause tells. */
  private static final Set<String> MEANWHILE = Set.of("عندما", "حينما", "حين", "لما");

  /** The first, the worst, the fiercest since: a span that is looked back on. */
  private static final Set<String> SUPERLATIVES = Set.of(
      "اول", "الاول", "الاولي", "اعنف", "الاعنف", "اكبر", "الاكبر", "اسوا", "الاسوا", "اقوي",
      "الاقوي", "اعلي", "الاعلي", "ادني", "الادني", "اشد", "الاشد", "اخطر", "الاخطر", "اكثر",
      "الاكثر", "ادمي");

  private static final long HANDING = WordClass.CAUSE.bit()
      | WordClass.LIGHT.bit()
      | WordClass.ABLE.bit()
      | WordClass.HAPPEN.bit()
      | WordClass.BEGIN.bit()
      | WordClass.UNDERGO.bit()
      | WordClass.STRIKE.bit()
      | WordClass.ATTEMPT.bit();

  private final Parse parse;
  private final Syntax syntax;
  private final EventWords events;
  private final List<Speech> speeches;

  TimeReach(Parse parse, Syntax syntax, List<Predicate> predicates, List<Speech> speeches) {
    this.parse = parse;
    this.syntax = syntax;
    this.events = new EventWords(parse, predicates);
    this.speeches = speeches;
  }

  /** Whether {@code time}, which stands in {@code chunk}, may be that of {@code predicate}. */
  boolean holds(Predicate predicate, int chunk, TimePhrase time) {
    if (time.way() == Way.EVENT
        || !isToldWith(predicate, chunk)
        || !isClaim(predicate) && isOfTelling(predicate, chunk)
        || isCompared(time)) {
      return false;
    }
    if (time.way() == Way.TELLING && !isBeside(predicate, chunk)) {
      return false;
    }
    return chunk < predicate.chunk ? reachesOn(predicate, chunk) : reachesBack(predicate, chunk);
  }

  boolean isToldWith(Predicate predicate, int chunk) {
    return Speeches.isToldWith(speeches, predicate.token, parse.chunk(chunk).first());
  }

  boolean isEvent(int chunk) {
    return events.in(chunk) != null;
  }

  /** Whether no clause that stands for itself lies between two chunks. */
  boolean isWithin(int one, int other) {
    int commas = 0;
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      Kind kind = parse.chunk(i).kind();
      boolean beside =
          kind == Kind.SUBORDINATOR && (SpeechPlace.isCoordinating(parse, i) || isMeanwhile(i));
      if (kind == Kind.COMPLEMENTISER
          || kind == Kind.SUBORDINATOR && !beside
          || kind == Kind.RELATIVE) {
        return false;
      }
      commas += kind == Kind.COMMA || beside ? 1 : 0;
    }
    return commas <= MOST_COMMAS;
  }

  private boolean isMeanwhile(int chunk) {
    return MEANWHILE.contains(parse.tokens().key(parse.chunk(chunk).end() - 1));
  }

  /** أعلن الجيش أمس مقتل ...: the time of a verb of saying is not that of what it says. */
  private boolean isOfTelling(Predicate predicate, int time) {
    for (int i = time - 1; i >= 0; i--) {
      switch (parse.chunk(i).kind()) {
        case VERB -> {
          return i != predicate.chunk && isTelling(i);
        }
        case PHRASE -> {
          if (i == predicate.chunk || isEvent(i) || isContent(parse.chunk(i).preposition())) {
            return false;
          }
        }
        case TIME, OTHER, COMMA, QUOTE, OPEN, CLOSE, PARTICLE -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /** Announcing it is the deed: أعلن التنظيم أمس مسؤوليته. */
  private static boolean isClaim(Predicate predicate) {
    return predicate.type.name().equals("claim-responsibility");
  }

  private static boolean isContent(String preposition) {
    return preposition.equals("ب") || preposition.equals("عن");
  }

  private boolean isTelling(int verb) {
    Predicate told = events.in(verb);
    return told == null
        ? parse.word(parse.chunk(verb).head()).is(WordClass.SAY)
        : told.type.family() == Family.STATEMENT;
  }

  /** أعنف قصف منذ ستة أشهر: how long there was no worse, not when it was. */
  private boolean isCompared(TimePhrase time) {
    if (time.way() != Way.STRETCH) {
      return false;
    }
    String opening = parse.tokens().key(time.first());
    if (!opening.equals("منذ") && !opening.equals("ومنذ")) {
      return false;
    }
    int least = Math.max(parse.sentence().first(), time.first() - COMPARED);
    for (int i = time.first() - 1; i >= least; i--) {
      if (parse.tokens().isMark(i, ',')) {
        return false;
      }
      String word = bare(parse.tokens().key(i));
      boolean number = word.equals("اكثر") && parse.tokens().is(i + 1, "من");
      if (!number && SUPERLATIVES.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** A folded word without و, ب and the like before it. */
  private static String bare(String key) {
    int start = 0;
    while (start < 2 && start < key.length() - 3 && "وفبلك".indexOf(key.charAt(start)) >= 0) {
      start++;
    }
    return key.substring(start);
  }

  /** Now, recently: only for what stands with it. */
  private boolean isBeside(Predicate predicate, int time) {
    int first = Math.min(predicate.chunk, time) + 1;
    int end = Math.max(predicate.chunk, time);
    for (int i = first; i < end; i++) {
      if (!predicate.verb && i > first || isEvent(i) || parse.chunk(i).is(Kind.COMMA)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a time that stands before an event holds for it. */
  private boolean reachesOn(Predicate predicate, int time) {
    Chunk own = parse.chunk(predicate.chunk);
    if (!predicate.verb && isUnreal(predicate) || APART.contains(own.preposition())) {
      return false;
    }
    int commas = 0;
    for (int i = time + 1; i < predicate.chunk; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.VERB) && !hands(i) && !isAuxiliary(i)) {
        return false;
      }
      commas += chunk.is(Kind.COMMA) ? 1 : 0;
    }
    return commas <= (predicate.verb ? MOST_COMMAS : 1);
  }

  /** What did not come about has no time but that of nobody being hurt. */
  private static boolean isUnreal(Predicate predicate) {
    return switch (predicate.modality) {
      case ACTUAL -> false;
      case NEGATED -> !predicate.isCasualty();
      case ATTEMPTED, PLANNED, POSSIBLE -> true;
    };
  }

  /** كان before its verb, in the same clause; وكان opens another. */
  private boolean isAuxiliary(int verb) {
    Word word = parse.word(parse.chunk(verb).head());
    return word.is(WordClass.COPULA)
        && !word.conjunction()
        && !parse.chunk(verb - 1).is(Kind.COMMA);
  }

  /** Whether a time that stands behind an event holds for it. */
  private boolean reachesBack(Predicate predicate, int time) {
    boolean comma = false;
    for (int i = predicate.chunk + 1; i < time; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.VERB) && opensOther(predicate, i)) {
        return false;
      }
      if (chunk.is(Kind.PHRASE)
          && (APART.contains(chunk.preposition()) || isNearer(predicate, i))) {
        return false;
      }
      comma |= chunk.is(Kind.COMMA);
    }
    return !comma || parse.chunk(time - 1).is(Kind.COMMA);
  }

  /** Whether a verb behind an event begins what does not speak of it. */
  private boolean opensOther(Predicate predicate, int verb) {
    Syntax.Subject subject = hands(verb) ? Syntax.Subject.NONE : syntax.before(verb);
    boolean joined = parse.word(parse.chunk(verb).first()).conjunction()
        || parse.chunk(verb - 1).is(Kind.COMMA);
    return !hands(verb) && joined && !subject.antecedent() && subject.chunk() != predicate.chunk;
  }

  /** Whether another event between an event and a time takes the time for itself. */
  private boolean isNearer(Predicate predicate, int chunk) {
    boolean takes = switch (predicate.type.family()) {
      case VIOLENCE -> false;
      case STATEMENT -> true;
      case SECURITY -> !predicate.verb || predicate.type.name().equals("trial");
      case CONTROL, SUPPORT, POLITICS -> !predicate.verb;
    };
    return takes && isEvent(chunk);
  }

  /** Whether a verb tells an event itself or hands on what its clause tells to one. */
  private boolean hands(int verb) {
    Predicate told = events.in(verb);
    return told == null
        ? parse.word(parse.chunk(verb).head()).isAny(HANDING)
        : told.type.family() != Family.STATEMENT;
  }
}
