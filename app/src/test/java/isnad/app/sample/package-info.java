/** Reports and readings made by hand, and the published schema, for the tests of all rooms. */
@NullMarked
package isnad.app.sample;

import org.jspecify.annotations.NullMarked;
