package isnad.core.grammar;

/** A pronoun written onto a word, by the spellings that can be told apart without vowels. */
public enum Pronoun {
  HE("ه"),
  SHE("ها"),
  THEY_TWO("هما"),
  THEY("هم"),
  THEY_FEMININE("هن"),
  WE("نا"),
  YOU("كم"),
  I("ني");

  private final String spelling;

  Pronoun(String spelling) {
    this.spelling = spelling;
  }

  /** The folded letters. */
  public String spelling() {
    return spelling;
  }

  /** Whether it speaks of neither speaker nor hearer. */
  public boolean isThird() {
    return switch (this) {
      case HE, SHE, THEY_TWO, THEY, THEY_FEMININE -> true;
      case WE, YOU, I -> false;
    };
  }

  public boolean isPlural() {
    return this == THEY || this == THEY_FEMININE || this == THEY_TWO;
  }
}
