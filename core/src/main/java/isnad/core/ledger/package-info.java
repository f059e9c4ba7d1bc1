/**
 * The ledger as a value: which entries there are, how each is chained to the one before by its
 * hash, what is sealed and may be erased, and what a row of entries amounts to. Takes entries and a
 * way to write them as bytes; keeps nothing, asks no clock and makes no salt by itself.
 */
@NullMarked
package isnad.core.ledger;

import org.jspecify.annotations.NullMarked;
