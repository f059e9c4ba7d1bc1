package isnad.core.reading;

import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.WordClass;
import isnad.core.report.Tokens;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a phrase, from token {@code first} to before {@code end}, that are most likely a
 * name: words that the lexicon does not know, what joins the parts of names (ابو, بن, عبد), and the
 * noun before them that says what is named (حركة, كتيبة).
 */
record UnknownName(int first, int end) {
  /** The longest name, in words. */
  private static final int LONGEST = 6;

  private static final Set<String> PARTS =
      Set.of("ابو", "ابي", "ابا", "ابن", "بن", "بنت", "ام", "عبد", "ال", "ذو", "بو");

  /** Nouns behind which somebody's name stands. */
  private static final long CALLED = WordClass.TITLE.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.VOICE.bit();

  private static final long NAMED = WordClass.GROUP.bit()
      | WordClass.BODY.bit()
      | WordClass.FORCE.bit()
      | WordClass.MEDIA_NOUN.bit();

  /** The first such words of the phrase from {@code first} to before {@code end}; null for none. */
  static @Nullable UnknownName in(Parse parse, int first, int end) {
    int at = first;
    while (at < end && (!isUnknown(parse, at) || at > first && isAdjective(parse, at))) {
      at++;
    }
    if (at == end) {
      return null;
    }
    int start = at;
    while (start > first && isPart(parse, start - 1)) {
      start--;
    }
    if (start > first
        && parse.word(start - 1).isAny(NAMED)
        && !parse.word(start - 1).isName()) {
      start--;
    }
    int stop = at + 1;
    while (stop < end && stop - start < LONGEST && goesOn(parse, stop, end)) {
      stop++;
    }
    return new UnknownName(start, stop);
  }

  private static boolean goesOn(Parse parse, int token, int end) {
    return isUnknown(parse, token) && !parse.word(token).conjunction()
        || isPart(parse, token) && token + 1 < end;
  }

  /**
   * البنى التحتية: behind a noun that names nobody and is as definite, a word in ي or ية is most
   * likely an adjective.
   */
  private static boolean isAdjective(Parse parse, int token) {
    Word word = parse.word(token);
    Word before = parse.word(token - 1);
    String key = parse.tokens().key(token);
    return (key.endsWith("ي") || key.endsWith("يه"))
        && before.lexeme() != null
        && !before.isAny(CALLED)
        && word.article() == before.article();
  }

  /** Whether the word at {@code token} only joins the parts of names: عبد, بن, ابو. */
  static boolean isPart(Parse parse, int token) {
    return PARTS.contains(parse.tokens().key(token)) && !parse.word(token).isName();
  }

  /** Whether the lexicon, the registry and the gazetteer have nothing for the noun at a token. */
  static boolean isUnknown(Parse parse, int token) {
    Word word = parse.word(token);
    Tokens tokens = parse.tokens();
    Tokens.Kind kind = tokens.kind(token);
    return word.tag() == Tag.NOUN
        && word.lexeme() == null
        && !word.isName()
        && (kind == Tokens.Kind.WORD || kind == Tokens.Kind.FOREIGN)
        && tokens.to(token) - word.stem() > 2;
  }
}
