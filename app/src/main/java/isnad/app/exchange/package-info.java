/**
 * Tells incidents in the forms that others of the field read. Takes incidents laid out with their
 * claims and reports, or a ledger that is to be shared; gives rows of ACLED, UCDP GED, GDELT and
 * Parquet, objects of PLOVER, GeoJSON, ClaimReview, PROV-O and STIX 2.1, and says of each incident
 * that a form cannot carry why. Never fills in what nobody told, never makes an allegation a fact,
 * and passes nothing on without a marking.
 */
@NullMarked
package isnad.app.exchange;

import org.jspecify.annotations.NullMarked;
