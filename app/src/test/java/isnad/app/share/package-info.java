/**
 * Tests of ledgers made for others: that they hold what may be read and nothing else, down to the
 * bytes on disk, and follow what is decided in the ledger that they are made of.
 */
@NullMarked
package isnad.app.share;

import org.jspecify.annotations.NullMarked;
