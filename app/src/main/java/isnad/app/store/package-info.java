/**
 * Where the ledger lies: a file of SQLite or a database of PostgreSQL, one writer and many readers.
 * Takes entries and sealed values, keeps them, gives them back, checks them, carries them out and
 * in, and keeps the incidents that they are put together into; the one room that knows their SQL.
 * Never reads a report and never decides what an entry means.
 */
@NullMarked
package isnad.app.store;

import org.jspecify.annotations.NullMarked;
