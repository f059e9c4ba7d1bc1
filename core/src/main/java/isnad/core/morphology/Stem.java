package isnad.core.morphology;

/** A finite stem that takes endings, in the notation of {@link Sounds}. */
sealed interface Stem {
  /** The stem where a short vowel, which is not written, is its ending. */
  String beforeShortVowel();

  /** The stem with no ending at all: the jussive. */
  String jussive();

  /** The stem with an ending that is written. */
  String with(String ending);

  /** A stem that ends in a consonant, perhaps with a longer shape before vowels (qāl, qul). */
  record Closed(String beforeVowel, String beforeConsonant, String jussive) implements Stem {

    @Override
    public String beforeShortVowel() {
      return beforeVowel;
    }

    @Override
    public String with(String ending) {
      return (Sounds.isVowel(ending.charAt(0)) ? beforeVowel : beforeConsonant) + ending;
    }
  }

  /** A stem that ends in a vowel, which contracts with the ending's. */
  record Open(String base, char vowel, char glide) implements Stem {

    @Override
    public String beforeShortVowel() {
      boolean ya = vowel == 'a' && glide == 'ي' && !base.endsWith("ي");
      return base + (ya ? 'Y' : Sounds.lengthened(vowel));
    }

    String beforePronoun() {
      return base + Sounds.lengthened(vowel);
    }

    @Override
    public String jussive() {
      return base + vowel;
    }

    @Override
    public String with(String ending) {
      char first = ending.charAt(0);
      return switch (vowel) {
        case 'a' -> base + afterA(first, ending);
        case 'i' -> base + afterClose(first, "iي", ending);
        default -> base + afterClose(first, "uو", ending);
      };
    }

    private String afterA(char first, String ending) {
      return switch (first) {
        case 'a' -> ending;
        case 'U' -> "aو" + ending.substring(1);
        case 'I' -> "aي" + ending.substring(1);
        default -> "a" + glide + ending;
      };
    }

    private static String afterClose(char first, String vowelAndGlide, String ending) {
      return switch (first) {
        case 'a', 'A' -> vowelAndGlide + ending;
        case 'U', 'I' -> ending;
        default -> Sounds.lengthened(vowelAndGlide.charAt(0)) + ending;
      };
    }
  }
}
