package isnad.core.morphology;

import static isnad.core.morphology.VerbForm.IV;
import static isnad.core.morphology.VerbForm.IX;
import static isnad.core.morphology.VerbForm.QUADRILITERAL;
import static isnad.core.morphology.VerbForm.QUADRILITERAL_LONG;
import static isnad.core.morphology.VerbForm.QUADRILITERAL_T;
import static isnad.core.morphology.VerbForm.VII;
import static isnad.core.morphology.VerbForm.VIII;

import java.util.ArrayList;
import java.util.List;

/** Recognises a verb's form, weakness and radicals from the shape of its perfect. */
final class VerbReader {
  private VerbReader() {}

  /**
   * Reads a verb from its third person masculine singular perfect and imperfect.
   *
   * @throws IllegalArgumentException if they are not the two of one verb
   */
  static Verb read(String perfect, String imperfect) {
    List<Letter> given = Letter.of(imperfect);
    if (given.size() < 3 || given.getFirst().sound() != 'ي' || given.getFirst().doubled()) {
      throw new IllegalArgumentException(
          imperfect + " is no imperfect: it needs ي and at least two letters");
    }
    try {
      return read(Letter.of(perfect), given.subList(1, given.size()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(perfect + " " + imperfect + ": " + e.getMessage(), e);
    }
  }

  private static Verb read(List<Letter> perfect, List<Letter> imperfect) {
    int length = perfect.size();
    if (length < 2) {
      throw new IllegalArgumentException("the perfect is too short");
    }
    Letter first = perfect.getFirst();
    Letter second = perfect.get(1);
    if (first.doubled()) {
      throw new IllegalArgumentException("no perfect begins with a doubled letter");
    }
    if (first.sound() == 'ا') {
      return prosthetic(perfect.subList(1, length));
    }
    if (length == 3 && second.doubled()) {
      return derived(VerbForm.II, Radicals.ofFirmMiddle(first, second, perfect.get(2)));
    }
    if (length == 3 && first.sound() == 'ء' && perfect.get(2).doubled() && second.isConsonant()) {
      return derived(IV, Radicals.of(perfect.subList(1, 3)));
    }
    boolean isThird =
        second.sound() == 'ا' && (length == 4 || length == 3 && perfect.get(2).doubled());
    if (isThird && !isFourth(first, imperfect)) {
      return derived(VerbForm.III, Radicals.of(without(perfect, 1)));
    }
    if (length <= 3) {
      return FirstForm.read(perfect, imperfect);
    }
    Letter third = perfect.get(2);
    if (first.sound() == 'ت' && (length == 5 || third.doubled() || third.sound() == 'ا')) {
      return withT(perfect.subList(1, length));
    }
    if (length == 4) {
      return ofFour(perfect);
    }
    throw Radicals.unreadable();
  }

  /** Whether a perfect with آ is of form IV (آمن يؤمن) and not of form III (آخذ يؤاخذ). */
  private static boolean isFourth(Letter first, List<Letter> imperfect) {
    return first.written() == 'آ' && imperfect.get(1).sound() != 'ا';
  }

  private static Verb ofFour(List<Letter> perfect) {
    Letter first = perfect.getFirst();
    if (first.written() == 'آ') {
      // The alef of آ is the form's hamza and the first radical in one.
      return derived(IV, Radicals.of(List.of(new Letter('ء'), perfect.get(2), perfect.get(3))));
    }
    if (first.sound() == 'ء') {
      return derived(IV, Radicals.of(perfect.subList(1, 4)));
    }
    return quadriliteral(QUADRILITERAL, perfect);
  }

  private static Verb withT(List<Letter> rest) {
    Letter second = rest.get(1);
    if (rest.size() == 3 && second.doubled()) {
      return derived(VerbForm.V, Radicals.ofFirmMiddle(rest.getFirst(), second, rest.get(2)));
    }
    if (second.sound() == 'ا') {
      return derived(VerbForm.VI, Radicals.of(without(rest, 1)));
    }
    return quadriliteral(QUADRILITERAL_T, rest);
  }

  /** Reads what follows the alef that only carries the first vowel. */
  private static Verb prosthetic(List<Letter> rest) {
    int length = rest.size();
    if (length < 2) {
      throw Radicals.unreadable();
    }
    char first = rest.getFirst().sound();
    char second = rest.get(1).sound();
    if (first == 'س' && second == 'ت' && isTriliteral(rest, 2)) {
      return derived(VerbForm.X, Radicals.of(rest.subList(2, length)));
    }
    if (rest.getFirst().doubled() || first == 'ت' && length == 3) {
      return eighth("" + first + first, rest);
    }
    if (isInfix(first, second) && isTriliteral(rest, 1)) {
      return eighth("" + first + second, rest.subList(1, length));
    }
    if (first == 'ن' && isTriliteral(rest, 1)) {
      return middleAsPassive(VII, Radicals.of(rest.subList(1, length)), "");
    }
    if (length == 3 && rest.get(2).doubled()) {
      return doubling(IX, rest);
    }
    if (length == 4) {
      return doubling(QUADRILITERAL_LONG, rest);
    }
    throw new IllegalArgumentException(
        "after a bare alef no form fits: write the hamza (أطلق) or the shadda (اطّلع, احتلّ)");
  }

  private static boolean isTriliteral(List<Letter> letters, int from) {
    int length = letters.size() - from;
    return length == 3 || length == 2 && letters.getLast().doubled();
  }

  /** Whether {@code infix} is the ت of form VIII, or what becomes of it, after {@code first}. */
  private static boolean isInfix(char first, char infix) {
    return switch (infix) {
      case 'ت' -> true;
      case 'ط' -> "صضطظ".indexOf(first) >= 0;
      case 'د' -> "زدذ".indexOf(first) >= 0;
      default -> false;
    };
  }

  private static Verb eighth(String cluster, List<Letter> fromInfix) {
    List<Letter> letters = new ArrayList<>(fromInfix);
    letters.set(0, new Letter(fromInfix.getFirst().sound()));
    return middleAsPassive(VIII, Radicals.of(letters), cluster);
  }

  /** Forms VII and VIII, whose hollow imperfect has the vowel of the passive: ينهار, يقتاد. */
  private static Verb middleAsPassive(VerbForm form, Radicals radicals, String cluster) {
    Pattern pattern = form.pattern();
    if (radicals.weakness() == Weakness.HOLLOW) {
      pattern = pattern.withOneImperfect();
    }
    return new Verb(form, radicals.weakness(), radicals.sounds(), cluster, 'ي', pattern);
  }

  private static Verb derived(VerbForm form, Radicals radicals) {
    return new Verb(form, radicals.weakness(), radicals.sounds(), "", 'ي', form.pattern());
  }

  private static Verb doubling(VerbForm form, List<Letter> letters) {
    return new Verb(form, Weakness.DOUBLED, strong(letters), "", 'ي', form.pattern());
  }

  private static Verb quadriliteral(VerbForm form, List<Letter> letters) {
    if (letters.size() != 4 || letters.getLast().doubled()) {
      throw Radicals.unreadable();
    }
    return new Verb(form, Weakness.SOUND, strong(letters), "", 'ي', form.pattern());
  }

  private static String strong(List<Letter> letters) {
    for (int i = 0; i < letters.size(); i++) {
      Letter letter = letters.get(i);
      boolean isLast = i == letters.size() - 1;
      if (!letter.isConsonant() || isLast && !letter.isStrong() || !isLast && letter.doubled()) {
        throw Radicals.unreadable();
      }
    }
    return Letter.sounds(letters);
  }

  private static List<Letter> without(List<Letter> letters, int index) {
    List<Letter> rest = new ArrayList<>(letters);
    rest.remove(index);
    return rest;
  }
}
