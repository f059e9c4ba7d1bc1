/**
 * Which claims tell of one incident, which reports are near-copies of one another, and on how many
 * independent voices an incident stands. Takes claims with the reports they stand in, gives
 * incidents, groups of copies, the evidence for each join, and figures of corroboration; never
 * reads a text for events, keeps nothing between runs, and gives the same for the same claims in
 * any order.
 */
@NullMarked
package isnad.core.incident;

import org.jspecify.annotations.NullMarked;
