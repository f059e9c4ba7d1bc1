package isnad.core.marking;

import isnad.core.pack.Lexicon;
import isnad.core.report.FoldedText;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that must not be read, and where a text has them: as a whole, with what is written together
 * with them, and each by itself where it is no word of the language, as names are.
 */
final class HiddenWords {
  /** A shorter word by itself is found in too many others. */
  private static final int SHORTEST = 3;

  /** What is written together with the word behind it. */
  private static final String CLITICS = "وفبلكسا";

  private static final int MOST_CLITICS = 4;

  private final List<List<String>> phrases = new ArrayList<>();

  /** Hides all of {@code words}; {@code lexicon} knows which words anybody uses. */
  HiddenWords(Collection<String> words, Lexicon lexicon) {
    Set<List<String>> all = new LinkedHashSet<>();
    for (String one : words) {
      List<String> tokens = Tokens.keys(one);
      List<String> bare = new ArrayList<>(tokens);
      if (!tokens.isEmpty()) {
        all.add(tokens);
        bare.set(0, Lexicon.withoutArticle(tokens.getFirst()));
        all.add(List.copyOf(bare));
      }
      for (String token : bare) {
        String name = Lexicon.withoutArticle(token);
        if (name.length() >= SHORTEST && lexicon.senses(name).isEmpty()) {
          all.add(List.of(name));
        }
      }
    }
    phrases.addAll(all);
  }

  /** Where {@code text} has any of them. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    Tokens tokens = Tokens.of(FoldedText.of(text));
    for (List<String> phrase : phrases) {
      for (int at = 0; at + phrase.size() <= tokens.count(); at++) {
        if (stands(phrase, tokens, at)) {
          found.add(tokens.span(at, at + phrase.size()));
        }
      }
    }
    return found;
  }

  /** Whether any of them is in {@code text}. */
  boolean isIn(String text) {
    return !in(text).isEmpty();
  }

  private static boolean stands(List<String> phrase, Tokens tokens, int at) {
    if (!isWith(tokens.key(at), phrase.getFirst())) {
      return false;
    }
    for (int i = 1; i < phrase.size(); i++) {
      if (!isWith(tokens.key(at + i), phrase.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code token} is the word, or the word behind what is written together with it. */
  private static boolean isWith(String token, String word) {
    int before = token.length() - word.length();
    if (before < 0 || before > MOST_CLITICS || !token.endsWith(word)) {
      return false;
    }
    for (int i = 0; i < before; i++) {
      if (CLITICS.indexOf(token.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
