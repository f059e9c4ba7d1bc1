package isnad.core.reading;

import isnad.core.report.Span;
import java.util.List;

/**
 * The question whose deed an event is, for the training of weights: the event's trigger and type,
 * and each candidate.
 */
public record DoerChoice(Span trigger, String type, List<Candidate> candidates) {
  public DoerChoice {
    candidates = List.copyOf(candidates);
  }

  /**
   * One candidate: those in him, each with the words and the name that he has in the report, and
   * his features. Nobody has no names; {@code grammar} marks whom the grammar alone chooses.
   */
  public record Candidate(List<List<String>> names, List<String> features, boolean grammar) {}
}
