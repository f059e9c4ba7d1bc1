package isnad.core.grammar;

/** What a token is in its sentence. */
public enum Tag {
  VERB,
  /** A noun, a verbal noun, a participle used as one, or an unknown word that can only be one. */
  NOUN,
  ADJECTIVE,
  NUMBER,
  PREPOSITION,
  /** أن and إن. */
  COMPLEMENTISER,
  /** عندما, بينما, لأن and the like: begins a clause. */
  SUBORDINATOR,
  RELATIVE,
  DEMONSTRATIVE,
  PRONOUN,
  CONJUNCTION,
  NEGATION,
  /** قد, لقد, سوف. */
  PARTICLE,
  ADVERB,
  /** Part of a date or time. */
  TIME,
  MARK;

  /** Whether words with this tag stand in noun phrases. */
  public boolean isNominal() {
    return this == NOUN || this == ADJECTIVE || this == NUMBER;
  }
}
