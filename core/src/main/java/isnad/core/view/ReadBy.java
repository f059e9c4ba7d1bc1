package isnad.core.view;

import isnad.core.ledger.Digest;

/** Which reader made the claims of a report, with which packs: its version and their digest. */
public record ReadBy(String report, String reader, Digest packs) {}
