/**
 * Tests of what people decide: what stands and holds whatever the order of decisions, what is
 * undone, who disagrees, how corrected values are spelled, and claims made by hand.
 */
@NullMarked
package isnad.core.review;

import org.jspecify.annotations.NullMarked;
