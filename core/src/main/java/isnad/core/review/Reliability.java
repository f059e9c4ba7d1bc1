package isnad.core.review;

import java.util.Locale;

/** How far a source is relied on, after the Admiralty's scale; only ever given by a person. */
public enum Reliability {
  /** Completely reliable. */
  A,
  /** Usually reliable. */
  B,
  /** Fairly reliable. */
  C,
  /** Not usually reliable. */
  D,
  /** Unreliable. */
  E,
  /** It cannot be judged. */
  F;

  /** The grade that {@code letter} is; throws where it is none. */
  public static Reliability of(String letter) {
    try {
      return valueOf(letter.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw new IllegalArgumentException("a source has a grade from A to F: " + letter, none);
    }
  }

  /** The grade in words. */
  public String words() {
    return switch (this) {
      case A -> "completely reliable";
      case B -> "usually reliable";
      case C -> "fairly reliable";
      case D -> "not usually reliable";
      case E -> "unreliable";
      case F -> "reliability cannot be judged";
    };
  }
}
