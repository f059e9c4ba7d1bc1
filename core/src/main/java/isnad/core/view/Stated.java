package isnad.core.view;

import java.util.List;

/**
 * A value of an incident as a brief states it: whether as happened, planned or feared, by whom it
 * is said and by whom denied. {@code accused} where it names a doer and nobody says it but as an
 * accusation; {@code DENIED} where nobody says it at all.
 */
public record Stated(
    Value value, Standing standing, boolean accused, Sayers saidBy, Sayers deniedBy) {

  /** Answers to one subject that differ; of a revision the earlier side comes first. */
  public record Differing(Subject subject, List<Option> options) {
    public Differing {
      options = List.copyOf(options);
    }
  }

  /** One of several answers and those who give it. */
  public record Option(List<Value> values, Sayers saidBy) {
    public Option {
      values = List.copyOf(values);
    }
  }

  /** What is denied, by the type of event, and whether any report of the incident tells it. */
  public record Denied(String type, boolean told, Sayers by) {}
}
