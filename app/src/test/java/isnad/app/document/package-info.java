/** Every kind of bad input becomes its problem, and good input its exact text. */
@NullMarked
package isnad.app.document;

import org.jspecify.annotations.NullMarked;
