/**
 * Readings and gaps made visible: JSON lines for programs, a table for a terminal, one page for a
 * browser. Takes extractions, gaps and what could not be read, gives text that is safe where it is
 * shown whatever stands in a report; never writes it anywhere.
 */
@NullMarked
package isnad.app.present;

import org.jspecify.annotations.NullMarked;
