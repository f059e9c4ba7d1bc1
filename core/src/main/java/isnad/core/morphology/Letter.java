package isnad.core.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * One letter of a word as a pack writes it: the sound it stands for (every seat of hamza sounds ء),
 * the sign that was written, and whether a shadda doubles it.
 */
record Letter(char sound, char written, boolean doubled) {
  private static final char SHADDA = 'ّ';
  private static final char TATWEEL = 'ـ';

  Letter(char sound) {
    this(sound, sound, false);
  }

  /** The letters of a verb. Short vowels are passed over; آ is read as hamza and alef. */
  static List<Letter> of(String word) {
    List<Letter> letters = new ArrayList<>(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == SHADDA && !letters.isEmpty()) {
        Letter last = letters.removeLast();
        letters.add(new Letter(last.sound, last.written, true));
      } else if (c == 'آ') {
        letters.add(new Letter('ء', c, false));
        letters.add(new Letter('ا'));
      } else if (isHamza(c)) {
        letters.add(new Letter('ء', c, false));
      } else if (isLetter(c)) {
        letters.add(new Letter(c));
      } else if (!isVowelMark(c)) {
        throw new IllegalArgumentException("not an Arabic word: " + word);
      }
    }
    return letters;
  }

  static String sounds(List<Letter> letters) {
    StringBuilder sounds = new StringBuilder(letters.size());
    for (Letter letter : letters) {
      sounds.append(letter.sound);
    }
    return sounds.toString();
  }

  /** The word without vowel marks, shaddas and tatweel. */
  static String unmarked(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!isVowelMark(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  boolean isConsonant() {
    return sound != 'ا' && sound != 'ى' && sound != 'ة';
  }

  /** Whether the sound is a consonant that no inflection removes. */
  boolean isStrong() {
    return isConsonant() && sound != 'و' && sound != 'ي';
  }

  /** The short vowel that the seat of this hamza shows. */
  char vowelOfSeat() {
    return switch (written) {
      case 'ئ' -> 'i';
      case 'ؤ' -> 'u';
      default -> 'a';
    };
  }

  static boolean isHamza(char c) {
    return c >= 'ء' && c <= 'ئ' && c != 'آ';
  }

  static boolean isVowelMark(char c) {
    return c >= 'ً' && c <= 'ْ' || c == TATWEEL;
  }

  private static boolean isLetter(char c) {
    return c >= 'ا' && c <= 'غ' || c >= 'ف' && c <= 'ي';
  }
}
