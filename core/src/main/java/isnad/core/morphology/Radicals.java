package isnad.core.morphology;

import java.util.List;

/**
 * The three radicals of a perfect without its formative letters, and the weakness that shows there.
 */
record Radicals(String sounds, Weakness weakness) {

  /**
   * Reads {@code letters}: [ش نّ], [ق ا ل], [ر م ى], [ق ص ف]. A first letter may be doubled by an
   * assimilated infix.
   */
  static Radicals of(List<Letter> letters) {
    Letter first = letters.getFirst();
    Letter last = letters.getLast();
    if (!first.isConsonant()) {
      throw unreadable();
    }
    if (letters.size() == 2 && last.doubled() && last.isConsonant()) {
      return new Radicals("" + first.sound() + last.sound() + last.sound(), Weakness.DOUBLED);
    }
    if (letters.size() != 3 || last.doubled() || letters.get(1).doubled()) {
      throw unreadable();
    }
    Letter middle = letters.get(1);
    if (middle.sound() == 'ا' && last.isStrong()) {
      return new Radicals(first.sound() + "و" + last.sound(), Weakness.HOLLOW);
    }
    return ofFirmMiddle(first, middle, last);
  }

  /** Reads radicals of which the middle one is doubled or otherwise kept from being a vowel. */
  static Radicals ofFirmMiddle(Letter first, Letter middle, Letter last) {
    if (!first.isConsonant() || !middle.isConsonant()) {
      throw unreadable();
    }
    String two = "" + first.sound() + middle.sound();
    if (last.sound() == 'ى' || last.sound() == 'ا') {
      return new Radicals(two + "ي", Weakness.DEFECTIVE);
    }
    if (!last.isStrong() || last.doubled()) {
      throw unreadable();
    }
    return new Radicals(two + last.sound(), Weakness.SOUND);
  }

  static IllegalArgumentException unreadable() {
    return new IllegalArgumentException("no verb has this perfect");
  }
}
