/** Tests of names in open text: the words that packs give, and what they find in sentences. */
@NullMarked
package isnad.core.naming;

import org.jspecify.annotations.NullMarked;
