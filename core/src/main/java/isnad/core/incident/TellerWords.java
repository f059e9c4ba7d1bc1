package isnad.core.incident;

import isnad.core.pack.Actor;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Lexicon;
import isnad.core.pack.Sense;
import isnad.core.pack.WordClass;
import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of a voice's words are its name, and which say only what office it has or whose it is. */
final class TellerWords {
  /** Classes of words that stand before a name and are none of it. */
  private static final long OFFICES = WordClass.TITLE.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.VOICE.bit()
      | WordClass.DOCUMENT.bit();

  /** Words of saying, behind which somebody else's name stands. */
  private static final long SAYING = WordClass.SAY.bit() | WordClass.RELAY.bit();

  /** The most words behind a voice that are looked at, and the most text that holds them. */
  private static final int MOST_BEHIND = 5;

  private static final int FARTHEST = 60;

  private final Lexicon lexicon;

  TellerWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The folded words of {@code said} less those of office. */
  List<String> ofName(String said) {
    List<String> name = new ArrayList<>();
    for (String word : Tokens.keys(said)) {
      boolean letters = Character.isLetterOrDigit(word.charAt(0));
      if (letters && senses(word).stream().noneMatch(one -> one.isAny(OFFICES))) {
        name.add(word);
      }
    }
    return name;
  }

  /**
   * Whether a voice has a name: a word of its own that no lexicon knows. A {@code source} never has
   * one; behind a preposition only the name of a voice that is of no sort is looked for.
   */
  boolean isNamed(String said, List<String> behind, boolean sorted, boolean source) {
    if (source) {
      return false;
    }
    if (!sorted) {
      // "The governor of the area" and "the loyal forces" describe; somebody's name is no common
      // word.
      return !behind.isEmpty()
          || ofName(said).stream().anyMatch(word -> senses(word).isEmpty());
    }
    boolean named = !behind.isEmpty();
    for (String word : Tokens.keys(said)) {
      if (isPreposition(word)) {
        break;
      }
      named |= Character.isLetter(word.charAt(0)) && senses(word).isEmpty();
    }
    return named;
  }

  /** The words of a name that goes on behind {@code end}, before any mark; mostly none. */
  List<String> nameBehind(String text, int end) {
    String rest = behind(text, end);
    Tokens tokens = Tokens.of(FoldedText.of(rest));
    List<String> name = new ArrayList<>();
    int known = 0;
    // The last token may be cut off.
    for (int i = 0; i < Math.min(MOST_BEHIND, tokens.count() - 1); i++) {
      String word = tokens.key(i);
      if (!tokens.isWord(i)
          || tokens.lineBefore(i)
          || isFunction(rest, tokens, i)
          || isCliticForm(word)) {
        break;
      }
      if (senses(word).stream().noneMatch(one -> one.isAny(OFFICES))) {
        name.add(word);
      }
      if (senses(word).isEmpty()) {
        known = name.size();
      }
    }
    return List.copyOf(name.subList(0, known));
  }

  /** Whether a word serves grammar alone; علي is told from على by the text's own letters. */
  private boolean isFunction(String text, Tokens tokens, int token) {
    boolean ali = tokens.is(token, "علي")
        && tokens.span(token, token + 1).end() <= text.length()
        && text.charAt(tokens.span(token, token + 1).end() - 1) == 'ي';
    return !ali
        && senses(tokens.key(token)).stream()
            .anyMatch(one -> one.part() == Lexeme.Part.WORD || one.isAny(SAYING));
  }

  /** Whether an unknown word is a known one with a clitic before or behind it, so no name. */
  private boolean isCliticForm(String word) {
    if (!senses(word).isEmpty() || word.length() < 4) {
      return false;
    }
    boolean before =
        "وفبلك".indexOf(word.charAt(0)) >= 0 && !senses(word.substring(1)).isEmpty()
            || word.startsWith("لل");
    int stem = word.endsWith("ها") || word.endsWith("هم") ? 2 : word.endsWith("ه") ? 1 : 0;
    String bare = word.substring(0, word.length() - stem);
    boolean taa = stem > 0 && bare.endsWith("ت");
    return before
        || stem > 0 && !senses(bare).isEmpty()
        || taa && !senses(bare.substring(0, bare.length() - 1) + 'ه').isEmpty();
  }

  /** Whether {@code said} names a document alone, which speaks for whoever issued it. */
  boolean isDocument(String said) {
    return ofName(said).isEmpty()
        && Tokens.keys(said).stream()
            .anyMatch(word -> senses(word).stream().anyMatch(one -> one.is(WordClass.DOCUMENT)));
  }

  /** The text that goes on behind {@code end}, as far as a voice's words may. */
  static String behind(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + FARTHEST));
  }

  /** The actor whom an adjective of {@code said} makes the owner: عراقية, حوثية. */
  Optional<Actor> owner(String said) {
    for (String word : Tokens.keys(said)) {
      for (Lexeme lexeme : senses(word)) {
        Actor owner = lexeme.owner();
        if (owner != null) {
          return Optional.of(owner);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPreposition(String word) {
    return senses(word).stream().anyMatch(one -> one.is(WordClass.PREPOSITION));
  }

  /** What a word can be, with its article and without. */
  private List<Lexeme> senses(String word) {
    return Stream.of(word, Lexicon.withoutArticle(word))
        .distinct()
        .flatMap(spelled -> lexicon.senses(spelled).stream())
        .map(Sense::lexeme)
        .toList();
  }
}
