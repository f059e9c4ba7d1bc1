/**
 * The one room where JSON is read and written: readings out, report lines and page metadata in; and
 * the bytes that are kept beside a ledger so that nothing need be worked out twice. Takes core
 * values and strings, gives strings, bytes and values; never opens a file and never puts an
 * annotation on a core record.
 */
@NullMarked
package isnad.app.json;

import org.jspecify.annotations.NullMarked;
