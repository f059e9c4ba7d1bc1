/**
 * The one room where JSON is read and written: readings out, report lines and page metadata in.
 * Takes core values and strings, gives strings and values; never opens a file and never puts an
 * annotation on a core record.
 */
@NullMarked
package isnad.app.json;

import org.jspecify.annotations.NullMarked;
