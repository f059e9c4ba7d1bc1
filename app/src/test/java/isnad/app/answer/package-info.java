/** Tests of questions that take search and incidents together. */
@NullMarked
package isnad.app.answer;

import org.jspecify.annotations.NullMarked;
