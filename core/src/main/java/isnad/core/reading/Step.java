package isnad.core.reading;

/** From where somebody came into a role. */
enum Step {
  /** The words about the event name him. */
  BESIDE,
  /** Another event of the sentence has him. */
  SHARED,
  /** An event told before has him. */
  MEMORY
}
