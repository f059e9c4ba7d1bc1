package isnad.core.morphology;

/**
 * A verb as its two given forms show it: form, weakness, radicals, the cluster that form VIII
 * begins with, the glide of a defective perfect, and the pattern of its stems.
 */
record Verb(
    VerbForm form,
    Weakness weakness,
    String radicals,
    String cluster,
    char perfectGlide,
    Pattern pattern) {

  Stem perfect() {
    return stem(pattern.perfect(), perfectGlide);
  }

  Stem perfectPassive() {
    return stem(pattern.perfectPassive(), 'ي');
  }

  Stem imperfect() {
    return stem(pattern.imperfect(), 'ي');
  }

  Stem imperfectPassive() {
    return stem(pattern.imperfectPassive(), 'ي');
  }

  /** The vowel that ends the active imperfect's stem. */
  char imperfectVowel() {
    return Pattern.vowel(pattern.imperfect());
  }

  char radical(int number) {
    return radicals.charAt(number - 1);
  }

  char lastRadical() {
    return radicals.charAt(radicals.length() - 1);
  }

  /** The stem that this verb's weakness makes of a sound one. */
  Stem stem(String sound) {
    return stem(sound, 'ي');
  }

  private Stem stem(String sound, char glide) {
    return switch (weakness) {
      case SOUND -> {
        String filled = filled(sound);
        yield new Stem.Closed(filled, filled, filled);
      }
      case DOUBLED -> {
        String contracted = filled(contracted(sound));
        yield new Stem.Closed(contracted, filled(sound), contracted);
      }
      case HOLLOW -> {
        String shortened = filled(hollow(sound, false));
        yield new Stem.Closed(filled(hollow(sound, true)), shortened, shortened);
      }
      case DEFECTIVE ->
        new Stem.Open(filled(sound.substring(0, sound.length() - 2)), Pattern.vowel(sound), glide);
    };
  }

  /** The pattern with this verb's radicals in place of its digits. */
  String filled(String pattern) {
    StringBuilder filled = new StringBuilder(pattern.length() + 2);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == 'X') {
        filled.append(cluster);
      } else if (c >= '1' && c <= '4') {
        filled.append(radical(c - '0'));
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  /** Brings the last two radicals together: 1a2a3 to 1a23, 12u3 to 1u23. */
  private static String contracted(String sound) {
    int end = sound.length();
    String two = sound.charAt(end - 3) + sound.substring(end - 1);
    String head = sound.substring(0, end - 3);
    boolean afterVowel = end > 3 && Sounds.isVowel(sound.charAt(end - 4));
    return afterVowel ? head + two : head + Pattern.vowel(sound) + two;
  }

  /** Puts a vowel in place of the middle radical: 1a2u3 to 1A3 or 1u3, 12i3 to 1I3 or 1i3. */
  private static String hollow(String sound, boolean isLong) {
    int end = sound.length();
    char vowel = Pattern.vowel(sound);
    char before = sound.charAt(end - 4);
    boolean afterVowel = Sounds.isShort(before);
    String head = sound.substring(0, afterVowel ? end - 4 : end - 3);
    char middle = vowel;
    if (isLong) {
      middle = before == 'a' ? 'A' : Sounds.lengthened(vowel);
    }
    return head + middle + sound.charAt(end - 1);
  }
}
