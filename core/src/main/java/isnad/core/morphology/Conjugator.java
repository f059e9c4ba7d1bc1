package isnad.core.morphology;

import isnad.core.morphology.Inflection.Kind;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Makes all inflected forms of an Arabic verb from its third person masculine singular perfect and
 * imperfect, written with a shadda where a letter is doubled and with the hamza where it has one. A
 * missing shadda is not guessed: دمر is read as a verb of form I.
 */
public final class Conjugator {
  private Conjugator() {}

  /**
   * The finite forms and the participles of a verb, each spelling with each of its readings once.
   *
   * @throws IllegalArgumentException if the two forms are not those of one verb
   */
  public static List<InflectedForm> conjugate(String perfect, String imperfect) {
    Verb verb = VerbReader.read(perfect, imperfect);
    FormSet forms = new FormSet();
    FiniteForms.gather(verb, forms);
    if (!forms.hasCitation(perfect, Kind.PERFECT)
        || !forms.hasCitation(imperfect, Kind.IMPERFECT)) {
      String made =
          Spelling.of("ي" + verb.form().prefixVowel() + verb.imperfect().beforeShortVowel());
      throw new IllegalArgumentException(
          imperfect + " is not the imperfect of " + perfect + ", which would be " + made);
    }
    Participles.gather(verb, forms);
    return forms.forms();
  }

  /**
   * The verbal nouns of a verb: those that are given, else the one that forms II to X make by rule.
   *
   * @throws IllegalArgumentException if the two forms are not those of one verb
   */
  public static List<String> masdars(String perfect, String imperfect, List<String> given) {
    Verb verb = VerbReader.read(perfect, imperfect);
    return given.isEmpty() ? VerbalNouns.of(verb) : List.copyOf(new LinkedHashSet<>(given));
  }
}
