/** What is shown is complete and safe, whatever a report holds. */
@NullMarked
package isnad.app.present;

import org.jspecify.annotations.NullMarked;
