package isnad.core.reading;

import isnad.core.report.Span;
import java.util.List;

/**
 * The question who is in a role of an event, for the training of weights: the event's trigger and
 * type, whether the words beside it leave the role open, and each candidate.
 */
public record RoleChoice(Span trigger, String type, boolean open, List<Candidate> candidates) {
  public RoleChoice {
    candidates = List.copyOf(candidates);
  }

  /**
   * One candidate: those in him, each with the words and the name that he has in the report, and
   * his features. Nobody has no names; {@code grammar} marks whom the grammar alone chooses.
   */
  public record Candidate(List<List<String>> names, List<String> features, boolean grammar) {}
}
