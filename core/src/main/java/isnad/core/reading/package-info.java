/**
 * From a report to its claims: one pure function that any thread may call. Takes a report and
 * loaded packs, gives an extraction; never touches disk, network or clock.
 */
@NullMarked
package isnad.core.reading;

import org.jspecify.annotations.NullMarked;
