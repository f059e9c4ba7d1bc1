package isnad.app.store;

import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import java.util.OptionalLong;

/**
 * What a ledger held when it was asked: its last entry, and up to which its incidents are put
 * together by {@code packs}, where they are. What is asked at equal moments has equal answers.
 */
public record Moment(Head head, Digest packs, OptionalLong assembled) {}
