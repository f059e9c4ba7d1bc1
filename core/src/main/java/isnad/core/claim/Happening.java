package isnad.core.claim;

import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.TimeMention;
import isnad.core.report.Quote;
import java.util.List;
import java.util.Optional;

/**
 * What a claim says happened. {@code cumulative} where its counts sum many happenings over a span
 * of time.
 */
public record Happening(
    EventType type,
    Quote trigger,
    Modality modality,
    boolean cumulative,
    List<Argument> arguments,
    Optional<PlaceMention> place,
    Optional<TimeMention> time,
    List<Count> counts) {
  /** The longest trigger, in UTF-16 units. */
  public static final int LONGEST_TRIGGER = 40;

  public Happening {
    arguments = List.copyOf(arguments);
    counts = List.copyOf(counts);
    if (trigger.span().length() > LONGEST_TRIGGER) {
      throw new IllegalArgumentException("a trigger has at most " + LONGEST_TRIGGER + " units");
    }
  }
}
