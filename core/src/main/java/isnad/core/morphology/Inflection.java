package isnad.core.morphology;

/**
 * What an inflected form says of its lemma. Where the unvocalised spelling leaves a value open
 * (قتل: he killed or he was killed) the value is {@code EITHER}.
 */
public record Inflection(
    Kind kind,
    Voice voice,
    Person person,
    Plurality plurality,
    Gender gender,
    State state,
    Ending ending) {

  /** Which part of a verb's or noun's paradigm a form belongs to. */
  public enum Kind {
    PERFECT,
    IMPERFECT,
    IMPERATIVE,
    MASDAR,
    ACTIVE_PARTICIPLE,
    PASSIVE_PARTICIPLE,
    NOUN,
    ADJECTIVE,
    /** A word that does not inflect. */
    PARTICLE;

    public boolean isFinite() {
      return this == PERFECT || this == IMPERFECT || this == IMPERATIVE;
    }
  }

  public enum Voice {
    ACTIVE,
    PASSIVE,
    EITHER
  }

  public enum Person {
    FIRST,
    SECOND,
    THIRD
  }

  public enum Plurality {
    SINGULAR,
    DUAL,
    PLURAL
  }

  public enum Gender {
    MASCULINE,
    FEMININE,
    EITHER
  }

  /**
   * For nouns: CONSTRUCT where a dual or sound plural has lost its nun (مسلحو), FREE where the
   * spelling shows that no genitive follows (مسلحون, the accusative مسلحا, the indefinite قاض),
   * else EITHER.
   */
  public enum State {
    FREE,
    CONSTRUCT,
    EITHER
  }

  /**
   * Whether a pronoun can be written onto this form: قتلوا only bare, قتلو only before one (قتلوه),
   * قتل both.
   */
  public enum Ending {
    BARE,
    BEFORE_PRONOUN,
    EITHER
  }
}
