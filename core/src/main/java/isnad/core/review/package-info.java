/**
 * What people decided about claims, incidents and sources: accepted, rejected, corrected, merged,
 * split, annotated, graded, added by hand, undone. Takes decisions with who made them, when and
 * why, in any order; gives what stands, what holds where two differ, and who disagrees. Never
 * decides anything by itself.
 */
@NullMarked
package isnad.core.review;

import org.jspecify.annotations.NullMarked;
