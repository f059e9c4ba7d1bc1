package isnad.core.reading;

/** By which step of reading somebody came into a role. */
enum Step {
  /** The phrase before a verb. */
  SUBJECT_BEFORE,
  /** The phrase behind a verb. */
  SUBJECT_BEHIND,
  /** What a relative clause hangs on. */
  ANTECEDENT,
  /** A subject hidden in the verb: the last one that agrees. */
  HIDDEN,
  OBJECT,
  GENITIVE,
  PRONOUN,
  /** An adjective of a nation. */
  NATION,
  PREPOSITION,
  /** The subject of a verb that governs the noun. */
  GOVERNED,
  /** The owner of an effort, or a participle. */
  CONTROLLED,
  /** A verb about the event. */
  EVENT_VERB,
  SHARED,
  CHARGED,
  /** An event told before. */
  MEMORY;

  /** Whether the step takes somebody from elsewhere, so that others may be as likely. */
  boolean isGuess() {
    return switch (this) {
      case SHARED, MEMORY -> true;
      case SUBJECT_BEFORE, SUBJECT_BEHIND, ANTECEDENT, OBJECT, GENITIVE, PRONOUN -> false;
      case HIDDEN, NATION, PREPOSITION, GOVERNED, CONTROLLED, EVENT_VERB, CHARGED -> false;
    };
  }
}
