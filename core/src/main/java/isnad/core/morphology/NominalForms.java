package isnad.core.morphology;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Person;
import isnad.core.morphology.Inflection.Plurality;
import isnad.core.morphology.Inflection.State;
import isnad.core.morphology.Inflection.Voice;

/** Gathers the case forms, duals and sound plurals of nouns and adjectives. */
final class NominalForms {
  private final FormSet forms;
  private final Kind kind;
  private final Voice voice;

  NominalForms(FormSet forms, Kind kind, Voice voice) {
    this.forms = forms;
    this.kind = kind;
    this.voice = voice;
  }

  /** Adds both genders of a word whose feminine ends in ة, with duals and sound plurals. */
  void adjective(NounBase masculine) {
    word(masculine, Plurality.SINGULAR, Gender.MASCULINE, true);
    dual(masculine.forDual(), Gender.MASCULINE);
    masculinePlural(masculine.forPlural());
    NounBase feminine = new NounBase(masculine.feminine(), NounBase.Shape.PLAIN);
    word(feminine, Plurality.SINGULAR, Gender.FEMININE, false);
    dual(feminine.forDual(), Gender.FEMININE);
    femininePlural(masculine.forFemininePlural());
  }

  /**
   * Adds one word, a singular or a broken plural, as it stands alone, before a pronoun and, unless
   * it is a diptote, as an indefinite accusative.
   */
  void word(NounBase base, Plurality plurality, Gender gender, boolean accusative) {
    String word = base.word();
    switch (base.shape()) {
      case DEFECTIVE -> {
        add(indefinite(base.trunk()), plurality, gender, State.FREE, Ending.BARE);
        add(word, plurality, gender, State.EITHER, Ending.EITHER);
        if (accusative) {
          add(word + "ا", plurality, gender, State.FREE, Ending.BARE);
        }
      }
      case MAQSURA -> {
        add(word, plurality, gender, State.EITHER, Ending.BARE);
        add(base.trunk() + "ا", plurality, gender, State.EITHER, Ending.BEFORE_PRONOUN);
      }
      case PLAIN -> plain(base, plurality, gender, accusative);
    }
  }

  private void plain(NounBase base, Plurality plurality, Gender gender, boolean accusative) {
    String word = base.word();
    if (word.endsWith("ة")) {
      add(word, plurality, gender, State.EITHER, Ending.BARE);
      add(base.trunk() + "ت", plurality, gender, State.EITHER, Ending.BEFORE_PRONOUN);
      return;
    }
    for (String joined : HamzaJoining.beforePronoun(word)) {
      add(joined, plurality, gender, State.EITHER, Ending.BEFORE_PRONOUN);
    }
    Ending ending = HamzaJoining.staysBeforePronoun(word) ? Ending.EITHER : Ending.BARE;
    add(word, plurality, gender, State.EITHER, ending);
    if (accusative && takesAlef(word)) {
      String spelling = HamzaJoining.join(word, "ا").getFirst();
      add(spelling, plurality, gender, State.FREE, Ending.BARE);
    }
  }

  /** Whether the tanwin of the accusative is written with an alef after {@code word}. */
  private static boolean takesAlef(String word) {
    return !word.endsWith("اء") && !word.endsWith("ا") && !word.endsWith("أ");
  }

  /** قاض from قاضي; a hamza that loses its ya stands alone: راء from رائي. */
  private static String indefinite(String trunk) {
    return trunk.endsWith("ائ") ? trunk.substring(0, trunk.length() - 1) + "ء" : trunk;
  }

  void dual(String base, Gender gender) {
    ending(base, "ان", Plurality.DUAL, gender, State.FREE);
    ending(base, "ين", Plurality.DUAL, gender, State.FREE);
    ending(base, "ا", Plurality.DUAL, gender, State.CONSTRUCT);
    ending(base, "ي", Plurality.DUAL, gender, State.CONSTRUCT);
  }

  void masculinePlural(String base) {
    ending(base, "ون", Plurality.PLURAL, Gender.MASCULINE, State.FREE);
    ending(base, "ين", Plurality.PLURAL, Gender.MASCULINE, State.FREE);
    ending(base, "و", Plurality.PLURAL, Gender.MASCULINE, State.CONSTRUCT);
    ending(base, "ي", Plurality.PLURAL, Gender.MASCULINE, State.CONSTRUCT);
  }

  void femininePlural(String base) {
    ending(base, "ات", Plurality.PLURAL, Gender.FEMININE, State.EITHER);
  }

  /** Adds {@code base} with an ending; what is followed by a pronoun has lost its nun. */
  void ending(String base, String ending, Plurality plurality, Gender gender, State state) {
    Ending after = state == State.FREE ? Ending.BARE : Ending.EITHER;
    for (String spelling : HamzaJoining.join(base, ending)) {
      add(spelling, plurality, gender, state, after);
    }
  }

  /** Adds one form, and its older spelling where a hamza stands before a long u. */
  void add(String spelling, Plurality plurality, Gender gender, State state, Ending ending) {
    Inflection inflection =
        new Inflection(kind, voice, Person.THIRD, plurality, gender, state, ending);
    forms.add(spelling, inflection);
    int hamza = spelling.indexOf("ؤو");
    if (hamza > 0) {
      // مسئول, شئون, رءوس
      char seat = Spelling.connects(spelling.charAt(hamza - 1)) ? 'ئ' : 'ء';
      forms.add(spelling.substring(0, hamza) + seat + spelling.substring(hamza + 1), inflection);
    }
  }
}
