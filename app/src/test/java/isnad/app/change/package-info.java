/** Tests of what changes a ledger: what other organisations share. */
@NullMarked
package isnad.app.change;

import org.jspecify.annotations.NullMarked;
