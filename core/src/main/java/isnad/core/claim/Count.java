package isnad.core.claim;

import isnad.core.event.CountOf;
import isnad.core.mention.QuantityMention;
import java.util.Optional;

/**
 * A number that a claim gives: what it counts, how many, and who is counted in the report's words.
 */
public record Count(
    CountOf of, QuantityMention quantity, Optional<String> who, Optional<String> unit) {}
