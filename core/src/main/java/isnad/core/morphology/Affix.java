package isnad.core.morphology;

import static isnad.core.morphology.Inflection.Ending.BARE;
import static isnad.core.morphology.Inflection.Ending.BEFORE_PRONOUN;
import static isnad.core.morphology.Inflection.Gender.FEMININE;
import static isnad.core.morphology.Inflection.Gender.MASCULINE;
import static isnad.core.morphology.Inflection.Person.FIRST;
import static isnad.core.morphology.Inflection.Person.SECOND;
import static isnad.core.morphology.Inflection.Person.THIRD;
import static isnad.core.morphology.Inflection.Plurality.DUAL;
import static isnad.core.morphology.Inflection.Plurality.PLURAL;
import static isnad.core.morphology.Inflection.Plurality.SINGULAR;

import isnad.core.morphology.Inflection.Ending;
import isnad.core.morphology.Inflection.Gender;
import isnad.core.morphology.Inflection.Kind;
import isnad.core.morphology.Inflection.Person;
import isnad.core.morphology.Inflection.Plurality;
import isnad.core.morphology.Inflection.State;
import isnad.core.morphology.Inflection.Voice;
import java.util.List;

/**
 * A personal prefix and ending, in the notation of {@link Sounds}, and whom they mean. An empty
 * ending stands for the short vowels and the jussive, which are not written.
 */
record Affix(
    String prefix,
    String suffix,
    Person person,
    Plurality plurality,
    Gender gender,
    Ending ending) {

  static final List<Affix> PERFECT = List.of(
      new Affix("", "", THIRD, SINGULAR, MASCULINE, Ending.EITHER),
      new Affix("", "at", THIRD, SINGULAR, FEMININE, Ending.EITHER),
      new Affix("", "A", THIRD, DUAL, MASCULINE, Ending.EITHER),
      new Affix("", "atA", THIRD, DUAL, FEMININE, Ending.EITHER),
      new Affix("", "UO", THIRD, PLURAL, MASCULINE, BARE),
      new Affix("", "U", THIRD, PLURAL, MASCULINE, BEFORE_PRONOUN),
      new Affix("", "na", THIRD, PLURAL, FEMININE, Ending.EITHER),
      new Affix("", "t", SECOND, SINGULAR, Gender.EITHER, Ending.EITHER),
      new Affix("", "t", FIRST, SINGULAR, Gender.EITHER, Ending.EITHER),
      new Affix("", "tumA", SECOND, DUAL, Gender.EITHER, Ending.EITHER),
      new Affix("", "tum", SECOND, PLURAL, MASCULINE, BARE),
      new Affix("", "tumU", SECOND, PLURAL, MASCULINE, BEFORE_PRONOUN),
      new Affix("", "tunna", SECOND, PLURAL, FEMININE, Ending.EITHER),
      new Affix("", "nA", FIRST, PLURAL, Gender.EITHER, Ending.EITHER));

  static final List<Affix> IMPERFECT = List.of(
      new Affix("y", "", THIRD, SINGULAR, MASCULINE, Ending.EITHER),
      new Affix("t", "", THIRD, SINGULAR, FEMININE, Ending.EITHER),
      new Affix("t", "", SECOND, SINGULAR, MASCULINE, Ending.EITHER),
      new Affix("'", "", FIRST, SINGULAR, Gender.EITHER, Ending.EITHER),
      new Affix("n", "", FIRST, PLURAL, Gender.EITHER, Ending.EITHER),
      new Affix("y", "An", THIRD, DUAL, MASCULINE, Ending.EITHER),
      new Affix("y", "A", THIRD, DUAL, MASCULINE, Ending.EITHER),
      new Affix("t", "An", THIRD, DUAL, FEMININE, Ending.EITHER),
      new Affix("t", "A", THIRD, DUAL, FEMININE, Ending.EITHER),
      new Affix("y", "Un", THIRD, PLURAL, MASCULINE, Ending.EITHER),
      new Affix("y", "UO", THIRD, PLURAL, MASCULINE, BARE),
      new Affix("y", "U", THIRD, PLURAL, MASCULINE, BEFORE_PRONOUN),
      new Affix("y", "na", THIRD, PLURAL, FEMININE, Ending.EITHER),
      new Affix("t", "In", SECOND, SINGULAR, FEMININE, Ending.EITHER),
      new Affix("t", "I", SECOND, SINGULAR, FEMININE, Ending.EITHER),
      new Affix("t", "An", SECOND, DUAL, Gender.EITHER, Ending.EITHER),
      new Affix("t", "A", SECOND, DUAL, Gender.EITHER, Ending.EITHER),
      new Affix("t", "Un", SECOND, PLURAL, MASCULINE, Ending.EITHER),
      new Affix("t", "UO", SECOND, PLURAL, MASCULINE, BARE),
      new Affix("t", "U", SECOND, PLURAL, MASCULINE, BEFORE_PRONOUN),
      new Affix("t", "na", SECOND, PLURAL, FEMININE, Ending.EITHER));

  static final List<Affix> IMPERATIVE = List.of(
      new Affix("", "", SECOND, SINGULAR, MASCULINE, Ending.EITHER),
      new Affix("", "I", SECOND, SINGULAR, FEMININE, Ending.EITHER),
      new Affix("", "UO", SECOND, PLURAL, MASCULINE, BARE),
      new Affix("", "U", SECOND, PLURAL, MASCULINE, BEFORE_PRONOUN));

  Affix {
    prefix = Sounds.of(prefix);
    suffix = Sounds.of(suffix);
  }

  Inflection inflection(Kind kind, Voice voice, Ending withEnding) {
    return new Inflection(kind, voice, person, plurality, gender, State.EITHER, withEnding);
  }

  Inflection inflection(Kind kind, Voice voice) {
    return inflection(kind, voice, ending);
  }
}
