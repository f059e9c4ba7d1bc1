package isnad.core.review;

/** How far a claim is believed, after the Admiralty's scale; only ever given by a person. */
public enum Credibility {
  CONFIRMED,
  PROBABLY_TRUE,
  POSSIBLY_TRUE,
  DOUBTFUL,
  IMPROBABLE,
  CANNOT_BE_JUDGED;

  /** The grade that {@code digit} is; throws where it is none. */
  public static Credibility of(String digit) {
    for (Credibility grade : values()) {
      if (grade.digit().equals(digit)) {
        return grade;
      }
    }
    throw new IllegalArgumentException("a claim has a grade from 1 to 6: " + digit);
  }

  /** From 1, the best, to 5, the worst; 6 where it cannot be judged. */
  public String digit() {
    return String.valueOf(ordinal() + 1);
  }

  /** The grade in words. */
  public String words() {
    return switch (this) {
      case CONFIRMED -> "confirmed by others";
      case PROBABLY_TRUE -> "probably true";
      case POSSIBLY_TRUE -> "possibly true";
      case DOUBTFUL -> "doubtful";
      case IMPROBABLE -> "improbable";
      case CANNOT_BE_JUDGED -> "credibility cannot be judged";
    };
  }
}
