/**
 * Actors, places, times and quantities found in the words of a report and resolved as far as the
 * text and the packs allow. Takes tokens and packs, gives mentions that each quote the report;
 * never decides who did what to whom.
 */
@NullMarked
package isnad.core.mention;

import org.jspecify.annotations.NullMarked;
