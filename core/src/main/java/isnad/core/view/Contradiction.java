package isnad.core.view;

import isnad.core.incident.Corroboration;
import java.util.List;

/** Answers to one subject that cannot all be so, the side first that most voices tell. */
public record Contradiction(Subject subject, List<Side> sides) {
  public Contradiction {
    sides = List.copyOf(sides);
  }

  /** Voices that give the same values, and how many of them there are independently. */
  public record Side(List<Value> values, List<Answer> answers, Corroboration corroboration) {
    public Side {
      values = List.copyOf(values);
      answers = List.copyOf(answers);
    }
  }
}
