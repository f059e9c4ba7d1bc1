/**
 * Which claims tell of one incident, and which reports are near-copies of one another. Takes claims
 * with the reports they stand in, gives incidents, groups of copies and the evidence for each join;
 * never reads a text for events, keeps nothing between runs, and gives the same for the same claims
 * in any order.
 */
@NullMarked
package isnad.core.incident;

import org.jspecify.annotations.NullMarked;
