package isnad.core.mention;

import isnad.core.report.Quote;

/** Words of a report that speak of an actor, a place, a time or a quantity. */
public sealed interface Mention permits ActorMention, PlaceMention, TimeMention, QuantityMention {
  /** The longest mention, in UTF-16 units. */
  int LONGEST = 160;

  Quote text();
}
