package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import java.util.Optional;
import java.util.Set;

/**
 * Where a verb of saying stands in its sentence: at the head of a clause, in one that depends on
 * another, or behind what was said.
 */
final class SpeechPlace {
  /** Subordinators that put a statement beside another rather than under it. */
  private static final Set<String> COORDINATING =
      Set.of("بينما", "فيما", "كما", "حيث", "في", "اذ", "وفيما", "وبينما", "ولكن", "لكن");

  /** Subordinators of what happens elsewhere at the same time; في for في حين and في وقت. */
  private static final Set<String> MEANWHILE = Set.of("بينما", "فيما", "في");

  private static final Set<String> AS_SAID = Set.of("كما", "ما", "حسبما", "مثلما", "وفقما");

  /** Negated, it says that something may be: لم يستبعد أن. */
  private static final String RULED_OUT = "استبعد";

  private final Parse parse;
  private final Syntax syntax;

  SpeechPlace(Parse parse, Syntax syntax) {
    this.parse = parse;
    this.syntax = syntax;
  }

  /** Whether the verb heads a clause of its own rather than one behind بعدما and the like. */
  boolean isMain(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Chunk chunk = parse.chunk(i);
      switch (chunk.kind()) {
        case SUBORDINATOR -> {
          return isCoordinating(parse, i);
        }
        case RELATIVE -> {
          return false;
        }
        case COMMA, BREAK, COLON, VERB -> {
          return true;
        }
        default -> {}
      }
    }
    return true;
  }

  /**
   * Whether the subordinator in {@code chunk} puts its clause beside the other rather than under
   * it.
   */
  static boolean isCoordinating(Parse parse, int chunk) {
    return COORDINATING.contains(parse.tokens().key(parse.chunk(chunk).first()));
  }

  /** A verb of saying without a subject at the head of its sentence goes on from the one before. */
  static boolean isContinuation(Parse parse, int index) {
    for (int i = 0; i < index; i++) {
      Kind kind = parse.chunk(i).kind();
      if (kind != Kind.OTHER
          && kind != Kind.PARTICLE
          && kind != Kind.QUOTE
          && kind != Kind.TIME
          && kind != Kind.SUBORDINATOR) {
        return false;
      }
    }
    return true;
  }

  /** يذكر أن, قيل إن: the outlet's own word, or that of nobody who is named. */
  boolean isNobodys(int index, Word word, boolean event) {
    Inflection inflection = word.inflection();
    if (inflection != null && inflection.kind() == Inflection.Kind.IMPERATIVE) {
      return true;
    }
    if (event || inflection == null) {
      return false;
    }
    return inflection.voice() == Inflection.Voice.PASSIVE
        || inflection.kind() == Inflection.Kind.IMPERFECT
            && word.lexeme() != null
            && index + 1 < parse.size()
            && parse.chunk(index + 1).is(Kind.COMPLEMENTISER)
            && (word.lexeme().key().equals("افترض")
                || word.lexeme().key().equals("ذكر") && isContinuation(parse, index));
  }

  /** لم يذكر الوزير أن: whether a plain verb of saying is negated, so that nobody says it. */
  boolean isUnsaid(int index, Optional<Stance> stance) {
    Lexeme lexeme = parse.word(parse.chunk(index).head()).lexeme();
    return stance.isEmpty()
        && parse.isNegated(index)
        && !parse.tokens().is(parse.chunk(index - 1).first(), "ما")
        && lexeme != null
        && !lexeme.key().equals(RULED_OUT);
  }

  /** كما ذكرت الوكالة, على ما أعلن مصدر at the end of a sentence: what stands before was said. */
  boolean isAsSaid(int index) {
    if (index < 2) {
      return false;
    }
    Chunk previous = parse.chunk(index - 1);
    return (previous.is(Kind.SUBORDINATOR) || previous.is(Kind.RELATIVE) || previous.is(Kind.OTHER))
        && AS_SAID.contains(parse.tokens().key(previous.end() - 1));
  }

  /** Whether a verb of saying without content is appended to what was said: "...", قال الوزير. */
  boolean isAppended(int index, int start) {
    int first = Math.min(index, start);
    if (first == 0 || syntax.before(index).antecedent()) {
      return false;
    }
    return switch (parse.chunk(first - 1).kind()) {
      case COMMA, QUOTE, BREAK -> true;
      default -> isAsSaid(index);
    };
  }

  /** Whether a word for according to stands right before the verb. */
  boolean followsAccording(int index) {
    for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
      if (parse.word(parse.chunk(i).first()).is(WordClass.ACCORDING)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The token where what is told according to somebody ends who is named at {@code index} behind
   * it: before a clause that tells what happened meanwhile.
   */
  int relayEnd(int index) {
    for (int i = index + 1; index > 0 && i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.SUBORDINATOR) && MEANWHILE.contains(parse.tokens().key(chunk.first()))) {
        return chunk.first();
      }
    }
    return parse.sentence().end();
  }

  /** الذي أعلنه: whether a relative stands before the verb with nothing but a particle between. */
  boolean isRelative(int index) {
    int i = index - 1;
    while (i > 0 && (parse.chunk(i).is(Kind.PARTICLE) || parse.chunk(i).is(Kind.NEGATION))) {
      i--;
    }
    return i >= 0 && parse.chunk(i).is(Kind.RELATIVE);
  }

  /** Whether no other clause follows that أن or a colon opens. */
  boolean isLast(int index) {
    for (int i = index + 1; i < parse.size(); i++) {
      if (parse.chunk(i).is(Kind.COMPLEMENTISER) || parse.chunk(i).is(Kind.COLON)) {
        return false;
      }
    }
    return true;
  }

  /** The token where the clause of the verb or of its subject begins. */
  int clauseStart(int index, int subject) {
    int start = Math.min(index, Math.max(0, subject));
    while (start > 0
        && (parse.chunk(start - 1).is(Kind.SUBORDINATOR)
            || parse.chunk(start - 1).is(Kind.PARTICLE))) {
      start--;
    }
    return parse.chunk(start).first();
  }

  /**
   * The word behind which the verb stands in a clause of أن or الذي: its token, or -1 where the
   * verb's clause hangs on none.
   */
  int opener(int index) {
    if (parse.word(parse.chunk(index).first()).conjunction()) {
      return -1;
    }
    for (int i = index - 1; i >= 0; i--) {
      Kind kind = parse.chunk(i).kind();
      switch (kind) {
        case COMPLEMENTISER, RELATIVE -> {
          return parse.chunk(i).first();
        }
        case SUBORDINATOR -> {
          return isSaidTo(i) ? parse.chunk(i).first() : -1;
        }
        case BREAK, COMMA -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /** مشيرة إلى أن: behind a word of saying it opens what is said, and does not mean until. */
  private boolean isSaidTo(int subordinator) {
    if (subordinator == 0 || !parse.tokens().is(parse.chunk(subordinator).first(), "الي")) {
      return false;
    }
    Word before = parse.word(parse.chunk(subordinator - 1).first());
    return before.isAny(Speakers.SAYING) || before.is(WordClass.CONTINUING);
  }
}
