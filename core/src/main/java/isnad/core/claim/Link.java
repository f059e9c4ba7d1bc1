package isnad.core.claim;

import isnad.core.mention.ActorMention;
import isnad.core.report.Quote;
import java.util.Optional;

/**
 * One voice of a chain and the words that make it speak ({@code act}: "said", "according to"),
 * where there are any.
 */
public record Link(ActorMention voice, Optional<Quote> act) {}
