package isnad.core.morphology;

import org.jspecify.annotations.Nullable;

/**
 * The Arabic spelling of {@link Sounds}: short vowels fall away, equal neighbours become one letter
 * with shadda, and each hamza takes the seat that its neighbours ask for.
 */
final class Spelling {
  private static final char NONE = '\0';

  private final String sounds;
  private final boolean joined;
  private final boolean older;
  private final StringBuilder written;

  private Spelling(String sounds, boolean joined, boolean older) {
    this.sounds = Sounds.smoothed(sounds);
    this.joined = joined;
    this.older = older;
    written = new StringBuilder(sounds.length());
  }

  static String of(String sounds) {
    return new Spelling(sounds, false, false).write();
  }

  /** The spelling when a pronoun is written onto the word. */
  static String beforePronoun(String sounds) {
    return new Spelling(sounds, true, false).write();
  }

  /** The other accepted spelling of a hamza before the plural's ending (قرأوا, جاءوا), or null. */
  static @Nullable String other(String sounds) {
    int ending = sounds.lastIndexOf('U');
    boolean isPlural = ending > 1 && ending + 2 >= sounds.length();
    boolean hasHamza = isPlural && sounds.charAt(ending - 1) == 'ء';
    return hasHamza ? new Spelling(sounds, false, true).write() : null;
  }

  /** Whether a letter is joined to the one that follows it. */
  static boolean connects(char letter) {
    return "اأإآدذرزوؤءىة".indexOf(letter) < 0;
  }

  private String write() {
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      if (c == 'ء') {
        i += hamza(i);
      } else if (Sounds.isVowel(c)) {
        vowel(c, i);
      } else {
        written.append(c);
        if (after(i) == c) {
          written.append('ّ');
          i++;
        }
      }
    }
    return written.toString();
  }

  private void vowel(char c, int at) {
    switch (c) {
      case 'A', 'O' -> written.append('ا');
      case 'I' -> written.append('ي');
      case 'U' -> written.append('و');
      case 'Y' -> written.append('ى');
      case 'H' -> written.append('ة');
      default -> written.append(at == 0 ? "ا" : "");
    }
  }

  /** Writes the hamza at {@code at}; gives the number of further sounds written with it. */
  private int hamza(int at) {
    boolean doubled = at > 0 && after(at) == 'ء';
    int last = doubled ? at + 1 : at;
    char next = after(last);
    char seat = seat(before(at), next, at);
    if (seat == 'أ' && next == 'A') {
      written.append('آ');
      return last - at + 1;
    }
    written.append(seat);
    if (doubled) {
      written.append('ّ');
    }
    return last - at;
  }

  private char seat(char before, char next, int at) {
    if (at == 0) {
      return next == 'i' || next == 'I' ? 'إ' : 'أ';
    }
    if (next == NONE && !joined) {
      return onVowel(before, 'ء');
    }
    if (older && next == 'U') {
      return olderSeat(before);
    }
    boolean afterLong = before == 'A' || before == 'U' || before == 'و';
    if (isI(next) || isI(before) || before == 'ي') {
      return 'ئ';
    }
    if (next == 'u' || next == 'U' || before == 'u') {
      return 'ؤ';
    }
    return afterLong ? 'ء' : 'أ';
  }

  private static char olderSeat(char before) {
    return switch (before) {
      case 'a' -> 'أ';
      case 'u' -> 'ؤ';
      case 'A', 'U' -> 'ء';
      default -> isI(before) || connects(before) ? 'ئ' : 'ء';
    };
  }

  private static char onVowel(char vowel, char otherwise) {
    return switch (vowel) {
      case 'a' -> 'أ';
      case 'i' -> 'ئ';
      case 'u' -> 'ؤ';
      default -> otherwise;
    };
  }

  private static boolean isI(char c) {
    return c == 'i' || c == 'I';
  }

  private char before(int at) {
    return at == 0 ? NONE : sounds.charAt(at - 1);
  }

  private char after(int at) {
    return at + 1 < sounds.length() ? sounds.charAt(at + 1) : NONE;
  }
}
