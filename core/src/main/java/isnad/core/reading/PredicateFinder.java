package isnad.core.reading;

import isnad.core.event.EventType;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Frame;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that tell events, each with the frame that holds where it stands.
 */
final class PredicateFinder {
  /** How far the words that a frame needs may stand from its own, in tokens. */
  private static final int NEAR = 9;

  /** How far before and behind it the words that a frame forbids may stand, in tokens. */
  private static final int FORBIDDEN_BEFORE = 3;

  private static final int FORBIDDEN_BEHIND = 8;

  /** How far behind its head the companion of a fixed phrase may stand, in tokens. */
  private static final int COMPANION = 9;

  private static final char SHADDA = '\u0651';

  private static final String PLURAL = "ات";

  /** What stands behind a noun's stem that looks like a verb's ending. */
  private static final Set<String> ENDINGS = Set.of("ا", "ه", "ها", "هم", "هما", "هن", "نا");

  private final Parse parse;
  private final List<Predicate> found = new ArrayList<>();
  private final boolean[] taken;
  private final @Nullable String[] surfaces;
  private final Trace trace;

  PredicateFinder(Parse parse, Trace trace) {
    this.parse = parse;
    this.trace = trace;
    this.taken = new boolean[parse.words().size()];
    this.surfaces = new String[parse.words().size()];
  }

  /** The predicates in order of their tokens. */
  List<Predicate> find() {
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      boolean circumstance =
          chunk.is(Chunk.Kind.OTHER) && parse.word(chunk.first()).isCircumstance();
      if (chunk.is(Chunk.Kind.VERB) || circumstance) {
        take(i, chunk.first(), true);
      } else if (chunk.is(Chunk.Kind.PHRASE) && chunk.head() >= 0) {
        for (int token = chunk.first(); token < chunk.end(); token++) {
          Word word = parse.word(token);
          boolean nominal =
              word.tag() == Tag.NOUN || word.tag() == Tag.ADJECTIVE && word.isParticiple();
          if (nominal && !word.isName()) {
            take(i, token, false);
          }
        }
      }
    }
    return found;
  }

  private void take(int chunk, int token, boolean verb) {
    Word word = parse.word(token);
    Lexeme lexeme = word.lexeme();
    Inflection inflection = word.inflection();
    if (lexeme == null || inflection == null || lexeme.frames().isEmpty() || taken[index(token)]) {
      return;
    }
    Frame plain = null;
    Frame fixed = null;
    int companion = parse.sentence().end();
    for (Frame frame : lexeme.frames()) {
      String against = against(frame, lexeme, inflection, token);
      if (against != null) {
        trace.refused(frame, token, against);
      } else if (frame.companion() == null) {
        boolean closer =
            plain == null || plain.needs().isEmpty() && !frame.needs().isEmpty();
        plain = closer ? frame : plain;
      } else if (companion(frame.companion(), token) < companion) {
        companion = companion(frame.companion(), token);
        fixed = frame;
      }
    }
    if (fixed != null) {
      int end = companion == token + 1 ? companion + 1 : token + 1;
      Predicate predicate = new Predicate(fixed, chunk, token, end, verb);
      predicate.companion = isModifier(companion) ? -1 : companion;
      taken[index(companion)] = true;
      add(predicate);
    } else if (plain != null) {
      add(new Predicate(plain, chunk, token, token + 1, verb));
    }
  }

  /**
   * An adjective that belongs to the noun leaves the noun's own slots as they are (عملية إرهابية).
   */
  private boolean isModifier(int token) {
    Word word = parse.word(token);
    return word.tag() == Tag.ADJECTIVE || word.isParticiple();
  }

  private void add(Predicate predicate) {
    predicate.type = type(predicate.frame, predicate.token);
    found.add(predicate);
  }

  private int index(int token) {
    return token - parse.sentence().first();
  }

  /** Why {@code frame} does not hold at {@code token}; null where it does. */
  private @Nullable String against(Frame frame, Lexeme lexeme, Inflection inflection, int token) {
    if (!fitsForm(frame, lexeme, inflection)) {
      return "not for this form of the word";
    }
    if (isOtherVerb(frame, lexeme, inflection, token)) {
      return "of another verb that is spelled alike";
    }
    if (!frame.not().isEmpty()
        && near(frame.not(), token, FORBIDDEN_BEFORE, FORBIDDEN_BEHIND) >= 0) {
      return "beside "
          + parse.tokens().key(near(frame.not(), token, FORBIDDEN_BEFORE, FORBIDDEN_BEHIND));
    }
    if (!frame.needs().isEmpty() && near(frame.needs(), token, NEAR, NEAR) < 0) {
      return "none of " + frame.needs() + " near it";
    }
    if (frame.companion() != null && companion(frame.companion(), token) < 0) {
      return "without " + frame.companion();
    }
    return null;
  }

  private static boolean fitsForm(Frame frame, Lexeme lexeme, Inflection inflection) {
    if (lexeme.part() != Lexeme.Part.VERB) {
      return true;
    }
    boolean part = switch (inflection.kind()) {
      case PERFECT, IMPERFECT -> frame.parts().contains(Frame.Part.VERB);
      case MASDAR -> frame.parts().contains(Frame.Part.MASDAR);
      case ACTIVE_PARTICIPLE -> frame.parts().contains(Frame.Part.ACTIVE_PARTICIPLE);
      case PASSIVE_PARTICIPLE -> frame.parts().contains(Frame.Part.PASSIVE_PARTICIPLE);
      case IMPERATIVE, NOUN, ADJECTIVE, PARTICLE -> false;
    };
    return part
        && switch (frame.voices()) {
          case ANY -> true;
          case ACTIVE -> inflection.voice() != Inflection.Voice.PASSIVE;
          case PASSIVE -> inflection.voice() != Inflection.Voice.ACTIVE;
        };
  }

  /**
   * Whether the frame is of a verb with a doubled letter and the word of the one without, or the
   * other way round (هرب, هرّب), where both have frames: their verbal nouns differ (تهريب), and of
   * the verbs the one with the doubled letter has an object.
   */
  private boolean isOtherVerb(Frame frame, Lexeme lexeme, Inflection inflection, int token) {
    boolean doubled = isDoubled(frame);
    boolean both = false;
    for (Frame other : lexeme.frames()) {
      both |= isDoubled(other) != doubled;
    }
    if (lexeme.part() != Lexeme.Part.VERB) {
      return false;
    }
    if (!both) {
      return inflection.kind() == Inflection.Kind.MASDAR && isMasdarOfDoubled(frame, token);
    }
    return switch (inflection.kind()) {
      case MASDAR -> doubled != surface(token).startsWith("ت");
      case PERFECT, IMPERFECT ->
        doubled ? !hasObject(token) : frame.object() == null && hasObject(token);
      case ACTIVE_PARTICIPLE, PASSIVE_PARTICIPLE, IMPERATIVE, NOUN, ADJECTIVE, PARTICLE -> false;
    };
  }

  /** تعبير beside عبر: the verbal noun of a doubled verb that has no frame of its own. */
  private boolean isMasdarOfDoubled(Frame frame, int token) {
    String lemma = frame.lemma();
    return lemma.length() == 3
        && lemma.charAt(0) != 'ت'
        && surface(token).startsWith("ت" + lemma.substring(0, 2) + "ي");
  }

  private static boolean isDoubled(Frame frame) {
    return frame.lemma().length() == 4 && frame.lemma().charAt(2) == SHADDA;
  }

  /** Whether a pronoun or two bare phrases stand behind the verb at {@code token}. */
  private boolean hasObject(int token) {
    int chunk = parse.chunkAt(token);
    return parse.word(token).pronoun() != null
        || chunk + 2 < parse.size()
            && parse.chunk(chunk + 1).isBare()
            && parse.chunk(chunk + 2).isBare()
            && !parse.chunk(chunk + 2).joined();
  }

  /** The nearest token whose lemma is one of {@code lemmas}, -1 for none. */
  private int near(WordSet lemmas, int token, int before, int behind) {
    int first = Math.max(parse.sentence().first(), token - before);
    int end = Math.min(parse.sentence().end(), token + behind + 1);
    for (int i = first; i < end; i++) {
      if (i != token && isOne(lemmas, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOne(WordSet lemmas, int token) {
    Word word = parse.word(token);
    Lexeme lexeme = word.lexeme();
    if (lexeme != null && lemmas.contains(lexeme)) {
      return true;
    }
    if (word.actor() != null && lemmas.contains(word.actor().kind())) {
      return true;
    }
    return lemmas.contains(surface(token));
  }

  /** The folded letters of a token without the clitics before it; made once a token. */
  private String surface(int token) {
    String known = surfaces[index(token)];
    if (known == null) {
      known = parse.surface(token);
      surfaces[index(token)] = known;
    }
    return known;
  }

  private int companion(@Nullable String key, int token) {
    if (key == null) {
      return -1;
    }
    int end = Math.min(parse.sentence().end(), token + COMPANION);
    for (int i = token + 1; i < end; i++) {
      Word word = parse.word(i);
      Lexeme lexeme = word.lexeme();
      if (!word.conjunction()
          && (lexeme != null && lexeme.key().equals(key)
              || isFormOf(key, surface(i), word)
              || parse.tokens().folded().matches(word.stem(), bareEnd(word, i), key))) {
        return i;
      }
      boolean other = word.tag() == Tag.VERB && i > token + 1 || word.tag() == Tag.NEGATION;
      if (other || parse.tokens().isMark(i, ':')) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the letters of a token end, a pronoun written onto it not counted. */
  private int bareEnd(Word word, int token) {
    int end = parse.tokens().to(token);
    Pronoun pronoun = word.pronoun();
    int bare = pronoun == null ? end : end - pronoun.spelling().length();
    return Math.max(bare, word.stem());
  }

  /**
   * Whether a word reads like the noun {@code key}, also where it was taken for a verb or adverb
   * that is spelled alike: سيطرته, طوقا, عملية خاصة.
   */
  private static boolean isFormOf(String key, String surface, Word word) {
    if (surface.equals(key)) {
      return true;
    }
    boolean mistaken = word.tag() == Tag.VERB || word.tag() == Tag.ADVERB || word.pronoun() != null;
    boolean feminine = key.endsWith("ه");
    String stem = feminine ? key.substring(0, key.length() - 1) + "ت" : key;
    return surface.startsWith(stem)
        && (PLURAL.equals(surface.substring(stem.length()))
            || mistaken && ENDINGS.contains(surface.substring(stem.length())));
  }

  /**
   * The frame's type, or that of the first variant one of whose words stands in the same clause.
   */
  private EventType type(Frame frame, int token) {
    for (Frame.Variant variant : frame.variants()) {
      if (inClause(variant.words(), token)) {
        return variant.type();
      }
    }
    return frame.type();
  }

  private boolean inClause(WordSet lemmas, int token) {
    int chunk = parse.chunkAt(token);
    for (int i = chunk; i < parse.size() && i < chunk + 5; i++) {
      Chunk next = parse.chunk(i);
      boolean border = next.is(Chunk.Kind.COMMA) || next.is(Chunk.Kind.COMPLEMENTISER);
      if (border || i > chunk && next.joined() && next.is(Chunk.Kind.VERB)) {
        break;
      }
      for (int at = Math.max(next.first(), token + 1); at < next.end(); at++) {
        if (isOne(lemmas, at)) {
          return true;
        }
      }
    }
    for (int at = Math.max(parse.sentence().first(), token - 3); at < token; at++) {
      if (isOne(lemmas, at)) {
        return true;
      }
    }
    return false;
  }
}
