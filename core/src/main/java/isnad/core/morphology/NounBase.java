package isnad.core.morphology;

/**
 * A noun's or adjective's masculine singular, written without vowel marks and shaddas, and how it
 * takes endings.
 */
record NounBase(String word, Shape shape) {

  /** What the end of the word does before endings. */
  enum Shape {
    /** Endings are written onto the word, or onto ت in place of ة. */
    PLAIN,
    /** The word ends in a ya that an indefinite noun loses and a plural swallows: قاضي, قاض. */
    DEFECTIVE,
    /** The word ends in an alef written ى, or ا after a ya: مستشفى, محيّا. */
    MAQSURA
  }

  NounBase {
    word = Letter.unmarked(word);
    boolean fits = switch (shape) {
      case PLAIN -> !word.isEmpty();
      case DEFECTIVE -> word.length() > 1 && word.endsWith("ي");
      case MAQSURA -> word.length() > 1 && (word.endsWith("ى") || word.endsWith("يا"));
    };
    if (!fits) {
      throw new IllegalArgumentException(word + " cannot be " + shape);
    }
  }

  /** What the dual's endings are written onto. */
  String forDual() {
    return switch (shape) {
      case PLAIN -> word.endsWith("ة") ? trunk() + "ت" : word;
      case DEFECTIVE -> word;
      case MAQSURA -> trunk() + "ي";
    };
  }

  /** What the masculine plural's endings are written onto. */
  String forPlural() {
    return shape == Shape.PLAIN ? word : trunk();
  }

  /** What the feminine plural's ات is written onto. */
  String forFemininePlural() {
    return switch (shape) {
      case PLAIN -> word.endsWith("ة") ? trunk() : word;
      case DEFECTIVE -> word;
      case MAQSURA -> trunk() + "ي";
    };
  }

  /** The feminine in ة. */
  String feminine() {
    return shape == Shape.MAQSURA
        ? trunk() + "اة"
        : HamzaJoining.join(word, "ة").getFirst();
  }

  /** The word without its last letter. */
  String trunk() {
    return word.substring(0, word.length() - 1);
  }
}
