package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that stand where an event could be told and that no frame reads: its
 * verbs, and the verbal and other event nouns that head a phrase. Words that do other work in a
 * sentence (saying, beginning, causing) are none, nor are those that are {@code taken} already.
 */
final class UnreadPredicates {
  /** Verbs and nouns that the grammar itself reads. */
  private static final long WORKING = WordClass.SAY.bit()
      | WordClass.RELAY.bit()
      | WordClass.TELL.bit()
      | WordClass.DOUBT.bit()
      | WordClass.LIGHT.bit()
      | WordClass.UNDERGO.bit()
      | WordClass.CAUSE.bit()
      | WordClass.BEGIN.bit()
      | WordClass.COPULA.bit()
      | WordClass.ATTEMPT.bit()
      | WordClass.INTEND.bit()
      | WordClass.ORDER.bit()
      | WordClass.REFUSE.bit()
      | WordClass.FEAR.bit()
      | WordClass.POSSIBLE.bit()
      | WordClass.HEDGE.bit()
      | WordClass.HAPPEN.bit()
      | WordClass.ABLE.bit()
      | WordClass.FOIL.bit()
      | WordClass.STRIKE.bit()
      | WordClass.CONTINUING.bit();

  /** Nouns that name somebody, something, or a time. */
  private static final long NAMING = WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.FORCE.bit()
      | WordClass.GROUP.bit()
      | WordClass.BODY.bit()
      | WordClass.DOER.bit()
      | WordClass.TITLE.bit()
      | WordClass.VOICE.bit()
      | WordClass.DOCUMENT.bit()
      | WordClass.MEDIA_NOUN.bit()
      | WordClass.WEAPON.bit()
      | WordClass.VEHICLE.bit()
      | WordClass.PLACE_NOUN.bit()
      | WordClass.SITE.bit()
      | WordClass.TIME_NOUN.bit()
      | WordClass.UNIT.bit()
      | WordClass.CURRENCY.bit()
      | WordClass.QUANTIFIER.bit();

  private final Parse parse;
  private final Tokens tokens;
  private final BitSet taken;

  UnreadPredicates(Parse parse, BitSet taken) {
    this.parse = parse;
    this.tokens = parse.tokens();
    this.taken = taken;
  }

  /** Hears of a word at {@code token}; {@code lemma} is null where the lexicon has none. */
  interface Hearer {
    void word(int token, GapReason reason, @Nullable String lemma);
  }

  void find(Hearer hearer) {
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      int token = chunk.head();
      if (token < 0 || taken.get(token) || UnknownName.isPart(parse, token)) {
        continue;
      }
      if (chunk.is(Chunk.Kind.VERB)) {
        verb(token, hearer);
      } else if (chunk.is(Chunk.Kind.PHRASE)) {
        noun(i, token, hearer);
      }
    }
  }

  private void verb(int token, Hearer hearer) {
    Word word = parse.word(token);
    Lexeme lexeme = word.lexeme();
    if (lexeme == null) {
      hearer.word(token, GapReason.UNKNOWN_WORD, null);
    } else if (!lexeme.isAny(WORKING)) {
      hearer.word(token, reason(lexeme), lexeme.lemma());
    }
  }

  private void noun(int chunk, int token, Hearer hearer) {
    Word word = parse.word(token);
    Lexeme lexeme = word.lexeme();
    if (word.isName() || word.tag() != Tag.NOUN) {
      return;
    }
    if (lexeme == null) {
      if (tokens.isWord(token) && (isVerbByPlace(chunk, word) || hasShape(word))) {
        hearer.word(token, GapReason.UNKNOWN_WORD, null);
      }
    } else if (!lexeme.isAny(WORKING | NAMING) && tellsEvent(word, lexeme)) {
      hearer.word(token, reason(lexeme), lexeme.lemma());
    }
  }

  private static GapReason reason(Lexeme lexeme) {
    return lexeme.frames().isEmpty() ? GapReason.NO_FRAME : GapReason.FRAME_REFUSED;
  }

  private static boolean tellsEvent(Word word, Lexeme lexeme) {
    return word.isKind(Inflection.Kind.MASDAR)
        || word.isKind(Inflection.Kind.NOUN) && !lexeme.frames().isEmpty();
  }

  /** Whether an unknown word stands where only a verb can: behind الذي, قد, لم or عندما. */
  private boolean isVerbByPlace(int chunk, Word word) {
    if (chunk == 0
        || word.article()
        || word.preposition() != 0
        || word.conjunction()
        || word.token() != parse.chunk(chunk).first()
        || endsInTaMarbuta(word)) {
      return false;
    }
    return switch (parse.chunk(chunk - 1).kind()) {
      case RELATIVE, PARTICLE, NEGATION, SUBORDINATOR -> true;
      default -> false;
    };
  }

  private boolean hasShape(Word word) {
    String stem = tokens.folded().folded(word.stem(), tokens.to(word.token()));
    return MasdarShape.fits(stem, written(word));
  }

  private boolean endsInTaMarbuta(Word word) {
    return written(word).endsWith("ة");
  }

  private String written(Word word) {
    int start = tokens.folded().start(word.stem());
    Span span = tokens.span(word.token(), word.token() + 1);
    return tokens.folded().text().substring(Math.min(start, span.end()), span.end());
  }
}
