package isnad.core.morphology;

import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Voice;

/** Gathers the participles of a verb, inflected as adjectives. */
final class Participles {
  private static final String FIRST_ACTIVE = Sounds.of("1A2i3");
  private static final String FIRST_ACTIVE_HOLLOW = Sounds.of("1A'");
  private static final String FIRST_PASSIVE = Sounds.of("ma12U3");
  private static final String PREFIX = Sounds.of("mu");

  private final Verb verb;

  private Participles(Verb verb) {
    this.verb = verb;
  }

  static void gather(Verb verb, FormSet forms) {
    Participles participles = new Participles(verb);
    new NominalForms(forms, Kind.ACTIVE_PARTICIPLE, Voice.ACTIVE).adjective(participles.active());
    if (verb.form().hasPassive()) {
      new NominalForms(forms, Kind.PASSIVE_PARTICIPLE, Voice.PASSIVE)
          .adjective(participles.passive());
    }
  }

  private NounBase active() {
    if (verb.form() != VerbForm.I) {
      String imperfect = verb.pattern().imperfect();
      int vowel = imperfect.length() - 2;
      String withI = imperfect.substring(0, vowel) + "i" + imperfect.substring(vowel + 1);
      return base(PREFIX, verb.stem(withI));
    }
    if (verb.weakness() != Weakness.HOLLOW) {
      return base("", verb.stem(FIRST_ACTIVE));
    }
    String begun = verb.filled(FIRST_ACTIVE_HOLLOW);
    // جاء: the two hamzas of جائئ become one, and the word ends like قاض.
    return verb.lastRadical() == 'ء'
        ? new NounBase(Spelling.of(begun + "I"), NounBase.Shape.DEFECTIVE)
        : new NounBase(Spelling.of(begun + "i" + verb.lastRadical()), NounBase.Shape.PLAIN);
  }

  private NounBase passive() {
    if (verb.form() != VerbForm.I) {
      return base(PREFIX, verb.stem(verb.pattern().imperfectPassive()));
    }
    String sound = verb.filled(FIRST_PASSIVE);
    String begun = sound.substring(0, sound.length() - 2);
    boolean isI = verb.imperfectVowel() == 'i';
    String word = switch (verb.weakness()) {
      case SOUND, DOUBLED -> sound;
      case HOLLOW ->
        begun.substring(0, begun.length() - 1) + (isI ? "I" : "U") + verb.lastRadical();
      case DEFECTIVE -> begun + (verb.imperfectVowel() == 'u' ? "uوو" : "iيي");
    };
    return new NounBase(Spelling.of(word), NounBase.Shape.PLAIN);
  }

  private static NounBase base(String prefix, Stem stem) {
    String written = Spelling.of(prefix + stem.beforeShortVowel());
    return switch (stem) {
      case Stem.Closed closed -> new NounBase(written, NounBase.Shape.PLAIN);
      case Stem.Open open
      when open.vowel() == 'i' -> new NounBase(written, NounBase.Shape.DEFECTIVE);
      case Stem.Open open -> new NounBase(written, NounBase.Shape.MAQSURA);
    };
  }
}
