/**
 * A ledger as others may read it. Takes a ledger with the markings on what it holds and an
 * audience; gives a ledger of its own for that audience, which holds what it may read and nothing
 * else, so that whatever is asked of it can tell no more. Never writes into the ledger that it
 * takes.
 */
@NullMarked
package isnad.app.share;

import org.jspecify.annotations.NullMarked;
