/**
 * To whom what may be shown. Takes what people decided about handling, and a report with its
 * claims; gives what an audience may read of it, with coarser true values in the place of what it
 * may not. Decides nothing itself, and keeps nothing.
 */
@NullMarked
package isnad.core.marking;

import org.jspecify.annotations.NullMarked;
