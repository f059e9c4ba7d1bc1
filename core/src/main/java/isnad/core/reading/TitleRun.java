package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.report.Tokens;

/**
 * Titles of other stories that a page's links left at the start of a line, one behind the other
 * without a mark, before the running text goes on: {@code العراق: قتلى بتفجير في الرمادي تركيا
 * تواصل مساعيها وقال المتحدث}. Titles begin with a name or noun and tell in the present; running
 * text goes on with a joined verb.
 */
final class TitleRun {
  /** The fewest tokens of such titles. */
  private static final int SHORTEST = 7;

  /** How far from the start of a line the colon of its first title stands, in tokens. */
  private static final int COLON = 4;

  /** How far before its comma the phrase stands that opens running text, in tokens. */
  private static final int OPENER = 6;

  private final Parse parse;
  private final Tokens tokens;
  private final int first;
  /** Whether a colon behind its first words shows the line to be a title. */
  private boolean titled;

  private TitleRun(Parse parse) {
    this.parse = parse;
    this.tokens = parse.tokens();
    this.first = parse.sentence().first();
  }

  /**
   * The token where the running text of a sentence begins: its first, unless titles stand there.
   */
  static int end(Parse parse) {
    int first = parse.sentence().first();
    boolean opens = first > 0
        && parse.tokens().lineBefore(first)
        && parse.size() > 2
        && (parse.chunk(0).is(Chunk.Kind.PHRASE) && parse.chunk(0).isBare()
            || parse.chunk(0).is(Chunk.Kind.OTHER))
        && !parse.word(first).conjunction()
        && parse.word(first).tag() != Tag.DEMONSTRATIVE;
    return opens ? new TitleRun(parse).end() : first;
  }

  private int end() {
    int joined = first;
    for (int i = first + 1; i < parse.sentence().end(); i++) {
      titled |= tokens.isMark(i, ':') && i - first <= COLON;
      if (tokens.isMark(i, ',')) {
        int opener = opener(i);
        return enough(opener > first ? opener : joined);
      }
      Word word = parse.word(i);
      if (goesOn(i, word)) {
        return enough(i);
      }
      if (isOrdinary(word)) {
        return first;
      }
      if (word.conjunction() && word.tag() == Tag.VERB) {
        joined = i;
      }
    }
    return enough(joined);
  }

  /** {@code end} where enough words stand before it to be titles, else the sentence's start. */
  private int enough(int end) {
    return end - first >= SHORTEST ? end : first;
  }

  /** وقال, ولم, كما أعلن, إلا أن: a word that only running text goes on with. */
  private boolean goesOn(int at, Word word) {
    if (word.conjunction()) {
      boolean past = word.tag() == Tag.VERB && word.isKind(Inflection.Kind.PERFECT);
      return past || word.tag() == Tag.NEGATION || word.tag() == Tag.PARTICLE;
    }
    if (at + 1 >= parse.sentence().end()) {
      return false;
    }
    Word next = parse.word(at + 1);
    return tokens.is(at, "كما") && next.tag() == Tag.VERB
        || tokens.is(at, "الا") && next.tag() == Tag.COMPLEMENTISER;
  }

  /**
   * A verb of the past or a clause of what is said: in a line without a title's colon, no title.
   */
  private boolean isOrdinary(Word word) {
    boolean past = word.tag() == Tag.VERB && word.isKind(Inflection.Kind.PERFECT);
    return !titled && (past || word.tag() == Tag.COMPLEMENTISER || word.tag() == Tag.RELATIVE);
  }

  /** Where a phrase before the comma at {@code comma} begins that opens running text, or -1. */
  private int opener(int comma) {
    for (int i = comma - 1; i > first && i >= comma - OPENER; i--) {
      Word word = parse.word(i);
      boolean noun = word.tag() == Tag.NOUN || word.tag() == Tag.ADJECTIVE || word.isName();
      if (word.conjunction() && (!noun || word.preposition() != 0) || isTurn(i)) {
        return i;
      }
    }
    return -1;
  }

  /** إلى ذلك, من جهته. */
  private boolean isTurn(int at) {
    return tokens.is(at, "الي") && tokens.is(at + 1, "ذلك")
        || tokens.is(at, "من")
            && (tokens.key(at + 1).startsWith("جه")
                || tokens.key(at + 1).startsWith("ناحي")
                || tokens.key(at + 1).startsWith("جانب"));
  }
}
