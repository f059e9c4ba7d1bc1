/**
 * What a ledger's incidents add up to: tolls, each number opening into its incidents and claims.
 * Takes incidents and the claims that count, gives sums with their bounds and statements that are
 * never summed; decides for nobody whose word holds, and keeps nothing between runs.
 */
@NullMarked
package isnad.core.view;

import org.jspecify.annotations.NullMarked;
