/**
 * How long things are kept, and where they are kept besides. Takes ledgers that are files with what
 * lies beside them; gives back-ups that were checked, and ledgers back from them; erases what is
 * older than it may be. Never copies a file that somebody may be writing, never writes over a
 * ledger, and removes nothing that it did not make.
 */
@NullMarked
package isnad.app.keeping;

import org.jspecify.annotations.NullMarked;
