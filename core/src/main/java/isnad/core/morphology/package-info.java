/**
 * Arabic word formation: the inflected forms of verbs and nouns, generated from the few forms that
 * a pack gives. Takes lemmas, gives folded forms with what each says; never looks at a text.
 */
@NullMarked
package isnad.core.morphology;

import org.jspecify.annotations.NullMarked;
