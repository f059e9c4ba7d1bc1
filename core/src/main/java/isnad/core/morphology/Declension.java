package isnad.core.morphology;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Plurality;
import isnad.core.morphology.Inflection.State;
import isnad.core.morphology.Inflection.Voice;
import java.util.List;
import java.util.Set;

/** Makes all inflected forms of an Arabic noun or adjective from its singular and its plurals. */
public final class Declension {
  /** The nouns whose construct shows its case in a long vowel: أبو, أبا, أبي. */
  private static final Set<String> OF_FIVE = Set.of("أب", "أخ", "حم");

  /** Colours and defects that look like فعيل or فعول but are of the pattern أفعل. */
  private static final Set<String> COLOURS_WITH_GLIDE = Set.of("أبيض", "أسود", "أعور", "أعوج");

  private Declension() {}

  /**
   * The forms of a noun or verbal noun. A verbal noun of four letters or more for which no plural
   * is given has one in ات.
   *
   * @throws IllegalArgumentException if a word is not one Arabic word, or {@code kind} is neither
   *     NOUN nor MASDAR
   */
  public static List<InflectedForm> noun(String singular, List<String> plurals, Kind kind) {
    if (kind != Kind.NOUN && kind != Kind.MASDAR) {
      throw new IllegalArgumentException("a noun is of kind NOUN or MASDAR, not " + kind);
    }
    boolean isMasdar = kind == Kind.MASDAR;
    NounBase base = WrittenNoun.singular(singular, plurals, isMasdar);
    FormSet forms = new FormSet();
    NominalForms noun = new NominalForms(forms, kind, Voice.EITHER);
    Gender gender = gender(base, plurals, isMasdar);
    noun.word(base, Plurality.SINGULAR, gender, true);
    String word = base.word();
    if (OF_FIVE.contains(word)) {
      ofFive(noun, word);
    } else if (!word.endsWith("ا")) {
      noun.dual(base.forDual(), gender);
    }
    if (isMasdar && plurals.isEmpty() && word.length() > 3) {
      noun.femininePlural(base.forFemininePlural());
    }
    for (String plural : plurals) {
      plural(noun, plural, base);
    }
    return forms.forms();
  }

  /**
   * The forms of an adjective, its feminine and its sound plurals made by rule.
   *
   * @throws IllegalArgumentException if a word is not one Arabic word
   */
  public static List<InflectedForm> adjective(String masculine, List<String> plurals) {
    NounBase base = WrittenNoun.singular(masculine, plurals, false);
    FormSet forms = new FormSet();
    NominalForms adjective = new NominalForms(forms, Kind.ADJECTIVE, Voice.EITHER);
    if (isColour(base.word())) {
      colour(adjective, base);
    } else if (base.word().equals("آخر")) {
      other(adjective, base);
    } else {
      adjective.adjective(base);
    }
    for (String plural : plurals) {
      plural(adjective, plural, base);
    }
    return forms.forms();
  }

  /** A noun without ة may be of either gender (حرب) unless its plural shows the masculine. */
  private static Gender gender(NounBase base, List<String> plurals, boolean isMasdar) {
    if (base.word().endsWith("ة")) {
      return Gender.FEMININE;
    }
    boolean masculine = isMasdar || OF_FIVE.contains(base.word());
    for (String plural : plurals) {
      masculine |= WrittenNoun.isSoundMasculine(WrittenNoun.letters(plural), base.word());
    }
    return masculine ? Gender.MASCULINE : Gender.EITHER;
  }

  private static void ofFive(NominalForms noun, String word) {
    for (String vowel : List.of("و", "ا", "ي")) {
      noun.add(word + vowel, Plurality.SINGULAR, Gender.MASCULINE, State.CONSTRUCT, Ending.EITHER);
    }
    noun.dual(word + "و", Gender.MASCULINE);
  }

  private static void plural(NominalForms noun, String plural, NounBase singular) {
    String letters = WrittenNoun.letters(plural);
    if (WrittenNoun.isSoundMasculine(letters, singular.word())) {
      String stem = letters.substring(0, letters.length() - 2);
      String own = singular.forPlural();
      noun.masculinePlural(WrittenNoun.sameLetters(stem, own) ? own : stem);
    } else if (WrittenNoun.isSoundFeminine(letters, singular.word())) {
      noun.add(letters, Plurality.PLURAL, Gender.FEMININE, State.EITHER, Ending.EITHER);
    } else {
      NounBase base = WrittenNoun.broken(plural, singular.word());
      boolean alef = WrittenNoun.takesAlef(base.word());
      noun.word(base, Plurality.PLURAL, Gender.EITHER, alef);
    }
  }

  private static boolean isColour(String word) {
    return COLOURS_WITH_GLIDE.contains(word)
        || word.length() == 4
            && word.startsWith("أ")
            && "اوي".indexOf(word.charAt(2)) < 0
            && "اوي".indexOf(word.charAt(3)) < 0;
  }

  /** أحمر, حمراء; أعمى, عمياء. The masculine is a diptote and has no sound plural. */
  private static void colour(NominalForms adjective, NounBase base) {
    adjective.word(base, Plurality.SINGULAR, Gender.MASCULINE, false);
    adjective.dual(base.forDual(), Gender.MASCULINE);
    String stem = base.forDual().substring(1) + "ا";
    NounBase feminine = new NounBase(stem + "ء", NounBase.Shape.PLAIN);
    adjective.word(feminine, Plurality.SINGULAR, Gender.FEMININE, false);
    adjective.dual(stem + "و", Gender.FEMININE);
  }

  /** آخر, أخرى. */
  private static void other(NominalForms adjective, NounBase base) {
    adjective.word(base, Plurality.SINGULAR, Gender.MASCULINE, false);
    adjective.dual(base.forDual(), Gender.MASCULINE);
    adjective.masculinePlural(base.word());
    NounBase feminine = new NounBase("أخرى", NounBase.Shape.MAQSURA);
    adjective.word(feminine, Plurality.SINGULAR, Gender.FEMININE, false);
    adjective.dual(feminine.forDual(), Gender.FEMININE);
    adjective.femininePlural(feminine.forFemininePlural());
  }
}
