package isnad.core.ledger;

import isnad.core.report.ProblemCode;
import java.util.Locale;

/** What can be wrong with a ledger's own content: see docs/problems.md. */
public enum LedgerFault implements ProblemCode {
  /** A number is left out, doubled or out of order. */
  ENTRY_NUMBER,
  /** The hash of the entry before is not the one that the entry names. */
  ENTRY_LINK,
  /** The entry's hash is not that of its content. */
  ENTRY_HASH,
  /** The entry's content is none that an entry can have, or not canonical. */
  ENTRY_BODY,
  /** The entry cannot follow what stands before it. */
  ENTRY_ORDER,
  /** A sealed value is not what the chain commits to. */
  SEAL_BROKEN,
  /** A sealed value is gone, and no entry says that it was erased. */
  SEAL_MISSING,
  /** A sealed value that no entry has, or that was erased. */
  SEAL_STRAY,
  /** A text is not the one that its entry names. */
  TEXT_HASH,
  /** The bytes of an original are not those that its entry commits to. */
  ORIGINAL_DIFFERS,
  /** The bytes of an original are gone, and no entry says that they were erased. */
  ORIGINAL_MISSING,
  /** Bytes that are the original of no report, or that were erased. */
  ORIGINAL_STRAY,
  /** Words are not those of the text at their place. */
  QUOTE_DIFFERS,
  /** A sealed claim is not the one that its entry names. */
  CLAIM_DIFFERS;

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
