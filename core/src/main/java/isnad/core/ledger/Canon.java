package isnad.core.ledger;

import java.time.Instant;

/**
 * How entries are written: canonical JSON, the same for the same entry on any machine. The bytes
 * that are hashed are its UTF-8.
 */
public interface Canon {
  /** The entry without its place in the chain. */
  String body(LedgerEntry entry);

  /** The entry that {@code body} of {@code kind} is; throws where it is none. */
  LedgerEntry entry(String kind, String body) throws BrokenEntry;

  /** The string that a sealed text or title is; throws where it is none. */
  String string(String sealed) throws BrokenEntry;

  /** The original that a sealed value tells of; throws where it tells of none. */
  Original original(String sealed) throws BrokenEntry;

  /** What can be checked of a sealed claim; throws where it is no claim. */
  ClaimOutline outline(String sealed) throws BrokenEntry;

  /** What the hash of an entry is made of: its body, and its place in the chain. */
  String linked(long number, Digest previous, Instant time, String kind, String body);
}
