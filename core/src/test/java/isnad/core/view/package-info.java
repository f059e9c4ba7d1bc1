/** Tests of what incidents add up to. */
@NullMarked
package isnad.core.view;

import org.jspecify.annotations.NullMarked;
