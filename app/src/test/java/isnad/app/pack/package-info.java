/** Packs are found where they lie, within limits. */
@NullMarked
package isnad.app.pack;

import org.jspecify.annotations.NullMarked;
