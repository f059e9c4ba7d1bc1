package isnad.core.morphology;

import java.util.List;

/** Makes the verbal noun of a derived verb by rule. */
final class VerbalNouns {
  private VerbalNouns() {}

  /** The verbal noun as it is written, with its shadda; none for form I, which has no rule. */
  static List<String> of(Verb verb) {
    return verb.form() == VerbForm.I ? List.of() : List.of(Spelling.of(verb.filled(pattern(verb))));
  }

  private static String pattern(Verb verb) {
    String sound = verb.form().verbalNoun();
    return switch (verb.weakness()) {
      case SOUND -> isSecondWithHamza(verb) ? Sounds.of("ta12i3aH") : sound;
      case DOUBLED -> doubled(verb, sound);
      case HOLLOW -> hollow(verb, sound);
      case DEFECTIVE -> defective(verb, sound);
    };
  }

  /** تهدئة, تعبئة. */
  private static boolean isSecondWithHamza(Verb verb) {
    return verb.form() == VerbForm.II && verb.lastRadical() == 'ء';
  }

  private static String doubled(Verb verb, String sound) {
    return switch (verb.form()) {
      case III -> Sounds.of("mu1A23aH");
      case VI -> Sounds.of("ta1A23");
      case I, II, IV, V, VII, VIII, IX, X, QUADRILITERAL, QUADRILITERAL_T, QUADRILITERAL_LONG ->
        sound;
    };
  }

  private static String hollow(Verb verb, String sound) {
    return switch (verb.form()) {
      case IV -> Sounds.of("'i1A3aH");
      case X -> Sounds.of("isti1A3aH");
      case VII -> Sounds.of("in1iyA3");
      case VIII -> Sounds.of("iXiyA3");
      case I, II, III, V, VI, IX, QUADRILITERAL, QUADRILITERAL_T, QUADRILITERAL_LONG -> sound;
    };
  }

  private static String defective(Verb verb, String sound) {
    return switch (verb.form()) {
      // تسمية, but تحيّة, whose two ya are one.
      case II -> Sounds.of(verb.radical(2) == 'ي' ? "ta1i22aH" : "ta12iyaH");
      case III -> Sounds.of("mu1A2AH");
      case V -> Sounds.of("ta1a22I");
      case VI -> Sounds.of("ta1A2I");
      // The last radical after a long a is a hamza: إنهاء, انقضاء, اشتراء, استيلاء.
      case IV, VII, VIII, X -> sound.substring(0, sound.length() - 1) + "ء";
      case I, IX, QUADRILITERAL, QUADRILITERAL_T, QUADRILITERAL_LONG -> sound;
    };
  }
}
