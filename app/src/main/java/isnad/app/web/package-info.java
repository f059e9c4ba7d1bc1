/**
 * The desk: pages in Arabic and English that show what a ledger holds and take decisions and
 * reports. Takes requests of one machine's own browser, asks the rooms of answers and changes, and
 * gives pages, and the same as JSON and comma-separated values. Texts of reports are hostile here:
 * everything is escaped, nothing is run, nothing outside is asked.
 */
@NullMarked
package isnad.app.web;

import org.jspecify.annotations.NullMarked;
