/**
 * Arabic syntax, shallow and deterministic: what each word of a sentence is, which words stand
 * together, which of them are the subject, the object and the circumstances of a verb or verbal
 * noun. Takes tokens and packs, gives words, chunks and the slots of a predicate; never decides
 * what a word means for an event.
 */
@NullMarked
package isnad.core.grammar;

import org.jspecify.annotations.NullMarked;
