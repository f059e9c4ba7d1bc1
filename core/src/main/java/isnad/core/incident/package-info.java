/**
 * Which claims tell of one happening, and how well it is told: near-copies, incidents, and how many
 * independent voices and chains stand behind each. Takes claims and texts, gives values; the order
 * in which they come changes nothing.
 */
@NullMarked
package isnad.core.incident;

import org.jspecify.annotations.NullMarked;
