package isnad.core.grammar;

import isnad.core.report.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a word that the lexicon does not know most likely is, from its letters alone: the article
 * makes a noun, a single letter written apart from the digits behind it is a clitic, ي before three
 * and more letters is an imperfect, است and the like a perfect, everything else a noun or a name.
 */
final class Guess {
  private Guess() {}

  static Word word(Tokens tokens, int token, @Nullable Word previous) {
    int length = tokens.length(token);
    if (!tokens.isWord(token)) {
      Tag tag = tokens.isNumber(token) ? Tag.NUMBER : Tag.NOUN;
      return word(tokens, token, tag, false, '\0', false, 0);
    }
    if (length == 1) {
      return letter(tokens, token);
    }
    int at = 0;
    boolean conjunction = false;
    if (length > 3 && tokens.charAt(token, 0) == 'و') {
      conjunction = true;
      at = 1;
    }
    char preposition = '\0';
    if (length - at > 4
        && articleAt(tokens, token, at + 1)
        && isPreposition(tokens.charAt(token, at))) {
      preposition = tokens.charAt(token, at++);
    } else if (length - at > 3
        && tokens.charAt(token, at) == 'ل'
        && tokens.charAt(token, at + 1) == 'ل') {
      return word(tokens, token, Tag.NOUN, conjunction, 'ل', true, at + 2);
    }
    if (articleAt(tokens, token, at)) {
      return word(tokens, token, Tag.NOUN, conjunction, preposition, true, at + 2);
    }
    boolean verb = looksVerb(tokens, token, at) && allowsVerb(previous);
    return word(tokens, token, verb ? Tag.VERB : Tag.NOUN, conjunction, preposition, false, at);
  }

  /** A token of a quantity; the first may carry clitics (وثلاثة, لعشرات). */
  static Word number(Tokens tokens, int token, boolean first) {
    boolean conjunction = false;
    char preposition = '\0';
    int at = 0;
    if (first && tokens.isWord(token)) {
      char c = tokens.charAt(token, 0);
      if (c == 'و' && !startsWith(tokens, token, 0, "واحد")) {
        conjunction = true;
        at = 1;
      }
      if (at < tokens.length(token)
          && isPreposition(tokens.charAt(token, at))
          && !startsWith(tokens, token, at, "بضع")) {
        preposition = tokens.charAt(token, at);
      }
    }
    return word(
        tokens,
        token,
        tokens.isMark(token) ? Tag.MARK : Tag.NUMBER,
        conjunction,
        preposition,
        false,
        0);
  }

  private static boolean startsWith(Tokens tokens, int token, int at, String letters) {
    if (tokens.length(token) - at < letters.length()) {
      return false;
    }
    int from = tokens.from(token) + at;
    return tokens.folded().matches(from, from + letters.length(), letters);
  }

  private static Word letter(Tokens tokens, int token) {
    char c = tokens.charAt(token, 0);
    Tag tag = c == 'و' ? Tag.CONJUNCTION : isPreposition(c) ? Tag.PREPOSITION : Tag.NOUN;
    return word(tokens, token, tag, c == 'و', isPreposition(c) ? c : '\0', false, 0);
  }

  private static boolean isPreposition(char c) {
    return c == 'ب' || c == 'ل' || c == 'ك';
  }

  private static boolean articleAt(Tokens tokens, int token, int at) {
    return tokens.length(token) - at > 3
        && tokens.charAt(token, at) == 'ا'
        && tokens.charAt(token, at + 1) == 'ل';
  }

  private static boolean looksVerb(Tokens tokens, int token, int at) {
    int length = tokens.length(token) - at;
    if (length < 4 || Analyser.isTaMarbuta(tokens.folded(), tokens.to(token) - 1)) {
      return false;
    }
    char first = tokens.charAt(token, at);
    return first == 'ي' && length >= 4 && length <= 8
        || startsWith(tokens, token, at, "است")
            && tokens.charAt(token, tokens.length(token) - 1) != 'ا';
  }

  private static boolean allowsVerb(@Nullable Word previous) {
    return previous == null || previous.tag() != Tag.PREPOSITION && previous.tag() != Tag.VERB;
  }

  private static Word word(
      Tokens tokens,
      int token,
      Tag tag,
      boolean conjunction,
      char preposition,
      boolean article,
      int at) {
    return new Word(
        token,
        tag,
        conjunction,
        preposition,
        article,
        false,
        null,
        null,
        null,
        tokens.from(token) + at,
        null,
        null,
        token + 1,
        false);
  }
}
