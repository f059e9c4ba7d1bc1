package isnad.core.reading;

/** From where somebody came into a role. */
enum Step {
  /** The words about the event name him. */
  BESIDE,
  /** The verb has no subject of its own, and he was the subject before. */
  HIDDEN,
  /** A pronoun refers to him. */
  PRONOUN,
  /** Another event of the sentence has him. */
  SHARED,
  /** An event told before has him. */
  MEMORY,
  /** He was the likeliest by weight. */
  WEIGHED
}
