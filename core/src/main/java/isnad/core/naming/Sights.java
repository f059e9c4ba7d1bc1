package isnad.core.naming;

import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.WordClass;
import isnad.core.report.Tokens;

/** What the words of one sentence say about names, each with and without its clitics. */
final class Sights {
  private static final long NAME = Cue.GIVEN.bit()
      | Cue.GIVEN_WORD.bit()
      | Cue.FAMILY.bit()
      | Cue.FAMILY_WORD.bit()
      | Cue.CHAIN.bit()
      | Cue.KUNYA.bit();

  private static final long BARE = bareCues();

  /** The shortest word that is left behind clitics, in letters. */
  private static final int SHORTEST = 3;

  private final Parse parse;
  private final Tokens tokens;
  private final NamingWords words;
  private final int first;
  private final long[] cues;
  private final int[] from;

  Sights(Parse parse, NamingWords words) {
    this.parse = parse;
    this.tokens = parse.tokens();
    this.words = words;
    this.first = parse.sentence().first();
    this.cues = new long[parse.sentence().end() - first];
    this.from = new int[cues.length];
    for (int i = 0; i < cues.length; i++) {
      look(first + i);
    }
  }

  private static long bareCues() {
    long bits = 0;
    for (Cue cue : Cue.values()) {
      bits |= cue.isMatchedBare() ? cue.bit() : 0;
    }
    return bits;
  }

  private void look(int token) {
    int start = tokens.from(token);
    int end = tokens.to(token);
    from[token - first] = behindClitics(token);
    if (!tokens.isWord(token)) {
      from[token - first] = start;
      return;
    }
    long found = 0;
    boolean named = false;
    int most = Math.min(start + 2, end - SHORTEST);
    for (int at = start; at == start || at <= most; at++) {
      if (at > start && !isClitic(at - 1, start)) {
        break;
      }
      long here = words.cues(tokens.folded(), at, end);
      if ((here & NAME) != 0 && !named) {
        named = true;
        from[token - first] = at;
        found |= here & ~BARE;
      } else if (at == start) {
        found |= here & ~BARE;
      }
      found |= here & BARE;
      found |= behindArticle(at, end) & BARE;
      if (at == start) {
        found |= here & (Cue.SAYING.bit() | Cue.ORDINARY.bit() | Cue.PLACE_PREPOSITION.bit());
      } else {
        found |= here & (Cue.SAYING.bit() | Cue.PLACE_PREPOSITION.bit());
      }
    }
    if (parse.word(token).is(WordClass.TITLE)) {
      found |= Cue.TITLE.bit();
    }
    cues[token - first] = found;
  }

  /** Where the word begins behind its clitics, the article not counted among them. */
  private int behindClitics(int token) {
    int stem = parse.word(token).stem();
    boolean article = parse.word(token).article() && stem - 2 >= tokens.from(token);
    return article && tokens.folded().charAt(stem - 2) == 'ا' ? stem - 2 : stem;
  }

  private long behindArticle(int at, int end) {
    if (end - at <= SHORTEST) {
      return 0;
    }
    char one = tokens.folded().charAt(at);
    char two = tokens.folded().charAt(at + 1);
    return two == 'ل' && (one == 'ا' || one == 'ل') ? words.cues(tokens.folded(), at + 2, end) : 0;
  }

  /** Whether the folded character at {@code at} can be a clitic of a word from {@code start}. */
  private boolean isClitic(int at, int start) {
    char c = tokens.folded().charAt(at);
    return at == start && (c == 'و' || c == 'ف') || c == 'ب' || c == 'ل' || c == 'ك';
  }

  Parse parse() {
    return parse;
  }

  int first() {
    return first;
  }

  int end() {
    return first + cues.length;
  }

  boolean has(int token) {
    return token >= first && token < end();
  }

  boolean is(int token, Cue cue) {
    return has(token) && (cues[token - first] & cue.bit()) != 0;
  }

  /** The folded character where the name's word begins, behind its clitics. */
  int from(int token) {
    return from[token - first];
  }

  String key(int token) {
    return tokens.folded().folded(from(token), tokens.to(token));
  }

  Word word(int token) {
    return parse.word(token);
  }

  /** Whether و or ف stands before the name's word. */
  boolean isJoined(int token) {
    char c = tokens.charAt(token, 0);
    return from(token) > tokens.from(token) && (c == 'و' || c == 'ف');
  }

  /** Whether clitics stand before the name's word. */
  boolean hasClitic(int token) {
    return from(token) > tokens.from(token);
  }

  boolean isWord(int token) {
    return has(token) && tokens.isWord(token);
  }

  /** Whether the lexicon does not know the word, and no other list does. */
  boolean isUnknown(int token) {
    if (!isWord(token) || tokens.length(token) < 2) {
      return false;
    }
    Word word = word(token);
    return word.lexeme() == null && !word.isName() && !isFunction(token);
  }

  /**
   * Whether it is a word of grammar, a number or a time rather than a noun, adjective or verb. The
   * text's own letters tell على from علي, which the folded text does not.
   */
  boolean isFunction(int token) {
    if (is(token, Cue.ORDINARY)) {
      return true;
    }
    Word word = word(token);
    return switch (word.tag()) {
      case NOUN, ADJECTIVE, VERB -> word.is(WordClass.INTERROGATIVE);
      case PREPOSITION -> !isPerhapsName(token);
      case NUMBER, TIME, MARK, ADVERB, PRONOUN, PARTICLE, NEGATION, CONJUNCTION -> true;
      case COMPLEMENTISER, SUBORDINATOR, RELATIVE, DEMONSTRATIVE -> true;
    };
  }

  /** علي behind or before a name, written as the name is. */
  private boolean isPerhapsName(int token) {
    if (!is(token, Cue.GIVEN) || tokens.length(token) < SHORTEST) {
      return false;
    }
    int last = tokens.folded().start(tokens.to(token) - 1);
    return tokens.folded().text().charAt(last) == 'ي'
        && (isBesideName(token - 1) || is(token - 1, Cue.TITLE) || isBesideName(token + 1));
  }

  private boolean isBesideName(int token) {
    return is(token, Cue.GIVEN) || is(token, Cue.CHAIN);
  }

  /** Whether the word has the article, behind clitics or not. */
  boolean hasArticle(int token) {
    if (!isWord(token)) {
      return false;
    }
    Word word = word(token);
    if (word.article()) {
      return true;
    }
    int at = from(token);
    return tokens.to(token) - at > SHORTEST
        && tokens.folded().charAt(at) == 'ا'
        && tokens.folded().charAt(at + 1) == 'ل';
  }

  /** Whether it is an adjective with the article, or an unknown word that looks like one. */
  boolean isDefiniteAdjective(int token) {
    if (!hasArticle(token)) {
      return false;
    }
    Word word = word(token);
    return word.tag() == Tag.ADJECTIVE || word.lexeme() == null && isNisba(token);
  }

  boolean isNisba(int token) {
    int to = tokens.to(token);
    char last = tokens.folded().charAt(to - 1);
    char before = tokens.folded().charAt(to - 2);
    return last == 'ي' || last == 'ه' && before == 'ي';
  }

  boolean isQuoteMark(int token) {
    return has(token) && tokens.isQuoteMark(token);
  }

  boolean isMark(int token, char mark) {
    return has(token) && tokens.isMark(token, mark);
  }

  /** Whether it is a noun or adjective that the lexicon knows. */
  boolean isNominal(int token) {
    if (!isWord(token)) {
      return false;
    }
    Tag tag = word(token).tag();
    return tag == Tag.NOUN || tag == Tag.ADJECTIVE;
  }
}
