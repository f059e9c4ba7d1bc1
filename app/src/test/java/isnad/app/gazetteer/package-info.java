/**
 * Rows of a dump, each with one thing right or wrong, become places or refusals; the packs beside
 * them are a few lines that each test writes itself.
 */
@NullMarked
package isnad.app.gazetteer;

import org.jspecify.annotations.NullMarked;
