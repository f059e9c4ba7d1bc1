/**
 * Tells incidents in the forms that others of the field read. Takes incidents laid out with their
 * claims and reports; gives rows of ACLED and UCDP GED and objects of PLOVER, and says of each
 * incident that a form cannot carry why. Never asks a ledger, never fills in what nobody told,
 * never makes an allegation a fact.
 */
@NullMarked
package isnad.app.exchange;

import org.jspecify.annotations.NullMarked;
