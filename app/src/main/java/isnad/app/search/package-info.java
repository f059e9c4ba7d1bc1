/**
 * Words looked up in a ledger: an index of Lucene beside it that is brought up to date entry by
 * entry, the words of a question taken apart, the names that packs know in it, and the reports and
 * claims that answer, in their exact words. The one room that knows Lucene. Takes what stands in
 * the ledger and keeps no text of it; decides nothing about what is true.
 */
@NullMarked
package isnad.app.search;

import org.jspecify.annotations.NullMarked;
