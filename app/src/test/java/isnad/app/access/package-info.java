/** Tests of accounts, organisations, log-in and the audit log, on real databases. */
@NullMarked
package isnad.app.access;

import org.jspecify.annotations.NullMarked;
