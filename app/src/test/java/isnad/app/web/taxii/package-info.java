/**
 * Tests of TAXII 2.1 over real connections: each address with each method, right and header, and
 * that no partner learns of anything that is not for it.
 */
@NullMarked
package isnad.app.web.taxii;

import org.jspecify.annotations.NullMarked;
