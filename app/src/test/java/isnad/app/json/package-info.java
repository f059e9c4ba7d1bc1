/**
 * Every line that is written keeps to the published schema, and report lines are read as
 * documented.
 */
@NullMarked
package isnad.app.json;

import org.jspecify.annotations.NullMarked;
