/**
 * Who may do what at the desk: people with their accounts, organisations, roles and rights. Takes
 * names, passwords and codes, keeps them in a database of its own beside the ledger, and says who
 * somebody is and what they may do. Never part of a ledger or of anything that is exported or
 * shared; never keeps or tells a password or a code, only what they can be checked by.
 */
@NullMarked
package isnad.app.access;

import org.jspecify.annotations.NullMarked;
