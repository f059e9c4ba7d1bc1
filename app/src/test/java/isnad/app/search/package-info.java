/**
 * The search of a ledger: real indexes of Lucene beside real ledgers of SQLite in temporary
 * folders, looked up by words of our own. Takes reports read with the shipped packs, gives hits.
 */
@NullMarked
package isnad.app.search;

import org.jspecify.annotations.NullMarked;
