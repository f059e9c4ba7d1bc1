/** Tests of incidents, and of who tells them independently of whom. */
@NullMarked
package isnad.core.incident;

import org.jspecify.annotations.NullMarked;
