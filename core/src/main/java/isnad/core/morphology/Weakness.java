package isnad.core.morphology;

/**
 * What the second and third radicals do to a verb's stems. A hamza is a consonant like any other
 * here, since {@link Spelling} seats it, and a first radical و that the imperfect loses (وصل يصل)
 * is a matter of that one {@link Pattern}.
 */
enum Weakness {
  /** All radicals stay: قصف. */
  SOUND,
  /** The last two radicals are one consonant: شنّ. */
  DOUBLED,
  /** The middle radical is a long vowel: قال. */
  HOLLOW,
  /** The last radical is a vowel: دعا. */
  DEFECTIVE
}
