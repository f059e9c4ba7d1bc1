package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.WordClass;
import java.util.Set;

/**
 * The names in a sentence that the gazetteer lacks: words behind a class word of places that the
 * lexicon does not know, and behind the word for a settlement or a division (مدينة, محافظة) also a
 * noun with the article.
 */
final class UnknownPlaces {
  /** The longest name, in words. */
  private static final int LONGEST = 4;

  private static final Set<String> NAMED = Set.of(
      "مدينه", "بلده", "قريه", "حي", "ناحيه", "ضاحيه", "مخيم", "محافظه", "ولايه", "مديريه", "قضاء");

  private static final Set<String> PARTS = Set.of(
      "تل", "ابو", "ابي", "ام", "بيت", "دير", "عين", "راس", "وادي", "كفر", "بني", "بن", "بئر");

  private final Parse parse;

  UnknownPlaces(Parse parse) {
    this.parse = parse;
  }

  /** Hears of a name in tokens {@code first} to before {@code end}. */
  interface Hearer {
    void name(int first, int end);
  }

  void find(Hearer hearer) {
    for (Chunk chunk : parse.chunks()) {
      if (chunk.is(Chunk.Kind.PHRASE) && chunk.head() >= 0) {
        find(chunk, hearer);
      }
    }
  }

  private void find(Chunk chunk, Hearer hearer) {
    for (int i = chunk.first(); i + 1 < chunk.end(); i++) {
      Word word = parse.word(i);
      if (isClassWord(word)) {
        int end = end(i, chunk.end());
        if (end > i + 1 && isName(i, end)) {
          hearer.name(i + 1, end);
          i = end - 1;
        }
      }
    }
  }

  /** Whether a word says what kind of place is named behind it. */
  private static boolean isClassWord(Word word) {
    return (word.is(WordClass.PLACE_NOUN) || word.is(WordClass.SITE))
        && word.tag() == Tag.NOUN
        && !word.isName()
        && !word.article()
        && word.pronoun() == null
        && (!word.isPlural() || isOfNamed(word));
  }

  private static boolean isOfNamed(Word word) {
    return word.lexeme() != null && NAMED.contains(word.lexeme().key());
  }

  /** Where the words behind the class word at {@code classWord} end that can be its name. */
  private int end(int classWord, int limit) {
    int end = classWord + 1;
    boolean part = true;
    while (end < limit && end - classWord <= LONGEST && canName(end, part)) {
      Word word = parse.word(end);
      if (!parse.tokens().isWord(end) || word.isName() || word.tag() != Tag.NOUN) {
        break;
      }
      if (word.conjunction() || word.preposition() != 0 || word.pronoun() != null) {
        break;
      }
      part = PARTS.contains(parse.tokens().key(end));
      end++;
    }
    return end;
  }

  /** Whether a word goes on with a name; {@code open} where the name needs one more. */
  private boolean canName(int token, boolean open) {
    return UnknownName.isUnknown(parse, token)
        || open && (parse.word(token).article() || PARTS.contains(parse.tokens().key(token)));
  }

  private boolean isName(int classWord, int end) {
    for (int i = classWord + 1; i < end; i++) {
      if (UnknownName.isUnknown(parse, i)) {
        return true;
      }
    }
    Word word = parse.word(classWord);
    return isOfNamed(word)
        && !word.isPlural()
        && parse.word(end - 1).article()
        && !parse.word(end - 1).isPlural();
  }
}
