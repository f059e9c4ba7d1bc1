package isnad.core.incident;

import java.util.List;

/**
 * That a report tells an incident: {@code text} is the name of its group of near-copies, or its
 * own; {@code outlet} the key of who published it, the same as its key as a voice. {@code chain}
 * goes from the voice that the outlet quotes to the origin, empty where the outlet speaks for
 * itself.
 */
public record Testimony(
    String report, String text, String outlet, List<Teller> chain, boolean denies) {
  public Testimony {
    chain = List.copyOf(chain);
  }

  /** Who answers for it. */
  public String voice() {
    return Teller.answering(chain, outlet);
  }
}
