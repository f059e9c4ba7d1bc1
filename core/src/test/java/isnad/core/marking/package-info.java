/**
 * Tests of who may read what: the levels, whose marking counts, and that nothing which is hidden of
 * a report is left in what is shown of it.
 */
@NullMarked
package isnad.core.marking;

import org.jspecify.annotations.NullMarked;
