package isnad.core.reading;

import isnad.core.event.CountOf;
import isnad.core.mention.Quantity;

/**
 * A number found for an event: tokens {@code first} to before {@code end} say it, those to
 * {@code whoEnd} say of whom.
 */
record Counted(CountOf of, Quantity quantity, int first, int end, int whoFirst, int whoEnd) {}
