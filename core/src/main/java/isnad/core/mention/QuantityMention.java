package isnad.core.mention;

import isnad.core.report.Quote;

/** Words that say how many. */
public record QuantityMention(Quote text, Quantity quantity) implements Mention {}
