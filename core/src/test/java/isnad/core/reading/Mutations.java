package isnad.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Damages texts as careless typing, bad extraction and malice do; the same seed, the same damage.
 */
final class Mutations {
  private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةپچگڤکی";
  private static final String MARKS = ".,،؛;:؟?!-–—…/\\%&#*+=_~|<>'’`@ـ";
  private static final String QUOTES = "\"«»“”„()[]{}﴾﴿";
  private static final String DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲";
  private static final String DIACRITICS = "ًٌٍَُِّْٰٓـ";
  private static final String CONTROLS =
      "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2069\u061c\u200c\u200d\ufeff\u0000";
  private static final String LINES = "\n\r\t \u00a0\u2028\u2029\u000b";
  private static final String SURROGATES = "\ud800\udbff\udc00\udfff\uffff\ufffe";
  private static final String LATIN = "aZéßĲﬁ";
  private static final String FORMS = "ﷲﻼﻵﻹﺍﺑﷺ";
  private static final List<String> PIECES = List.of(
      "&quot;",
      "&amp;",
      "&#1575;",
      "&#0;",
      "قال إن ",
      "نفى أن ",
      " وبحسب ",
      " و",
      " ال",
      "(نخلة) - ",
      " من قبل ",
      " ما لا يقل عن ",
      " منذ 2011 ",
      "12.000,5",
      "1/2/2020",
      "CNN",
      "😀",
      " : ",
      "...",
      " عشرون ألفا و",
      " مقتل ",
      " اشتباكات ");
  private static final List<String> ALPHABETS = List.of(
      LETTERS, MARKS, QUOTES, DIGITS, DIACRITICS, CONTROLS, LINES, SURROGATES, LATIN, FORMS);
  private static final int MOST_STEPS = 12;

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** {@code text} after one to a dozen damages. */
  String damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    for (int step = 1 + random.nextInt(MOST_STEPS); step > 0 && !damaged.isEmpty(); step--) {
      switch (random.nextInt(9)) {
        case 0 -> delete(damaged, 1);
        case 1 -> delete(damaged, 1 + random.nextInt(40));
        case 2, 3 -> damaged.insert(at(damaged), drawn());
        case 4 -> damaged.insert(at(damaged), String.valueOf(drawn()).repeat(random.nextInt(60)));
        case 5 -> damaged.insert(at(damaged), PIECES.get(random.nextInt(PIECES.size())));
        case 6 -> damaged.setCharAt(at(damaged), drawn());
        case 7 -> duplicate(damaged);
        default -> words(damaged);
      }
    }
    return damaged.toString();
  }

  private int at(StringBuilder text) {
    return random.nextInt(text.length());
  }

  private char drawn() {
    String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
    return alphabet.charAt(random.nextInt(alphabet.length()));
  }

  private void delete(StringBuilder text, int length) {
    int from = at(text);
    text.delete(from, Math.min(text.length(), from + length));
  }

  private void duplicate(StringBuilder text) {
    int from = at(text);
    int to = Math.min(text.length(), from + 1 + random.nextInt(80));
    text.insert(at(text), text.substring(from, to));
  }

  /** Swaps, drops, doubles or shuffles words. */
  private void words(StringBuilder text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.toString().split(" ", -1)));
    int one = random.nextInt(words.size());
    int other = random.nextInt(words.size());
    switch (random.nextInt(4)) {
      case 0 -> Collections.swap(words, one, other);
      case 1 -> words.remove(one);
      case 2 -> words.add(other, words.get(one));
      default ->
        Collections.shuffle(words.subList(Math.min(one, other), Math.max(one, other)), random);
    }
    text.setLength(0);
    text.append(String.join(" ", words));
  }
}
