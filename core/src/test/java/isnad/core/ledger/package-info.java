/**
 * The ledger as a value: digests, seals, erasures and what a row of entries amounts to. How entries
 * are written, and the check of whole ledgers, are tested where their JSON is.
 */
package isnad.core.ledger;
