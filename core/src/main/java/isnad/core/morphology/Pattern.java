package isnad.core.morphology;

/**
 * The four finite stems of a sound verb, in the notation of {@link Sounds}, with digits for the
 * radicals and {@code X} for the first radical and infix of form VIII. Every stem ends in its last
 * two radicals with a vowel between them; {@link Verb} makes weak stems from that.
 */
record Pattern(String perfect, String perfectPassive, String imperfect, String imperfectPassive) {

  Pattern {
    perfect = Sounds.of(perfect);
    perfectPassive = Sounds.of(perfectPassive);
    imperfect = Sounds.of(imperfect);
    imperfectPassive = Sounds.of(imperfectPassive);
  }

  /** This pattern with the imperfect that is also its passive: ينهار, يقتاد. */
  Pattern withOneImperfect() {
    return new Pattern(perfect, perfectPassive, imperfectPassive, imperfectPassive);
  }

  static char vowel(String stem) {
    return stem.charAt(stem.length() - 2);
  }
}
