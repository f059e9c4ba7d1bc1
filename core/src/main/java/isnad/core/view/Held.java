package isnad.core.view;

import isnad.core.incident.Corroboration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A value with all who give it, and on how many independent voices and chains it stands. */
public record Held(Value value, List<Answer> answers, Corroboration corroboration) {
  public Held {
    answers = List.copyOf(answers);
  }

  /** All values that {@code tellings} give: by question, and the most told first. */
  public static List<Held> sideBySide(List<Telling> tellings) {
    Map<String, List<Answer>> byValue = new TreeMap<>();
    for (Telling telling : tellings) {
      for (Answer answer : Answer.of(telling)) {
        String key = answer.value().question() + "\n" + answer.value().key();
        byValue.computeIfAbsent(key, some -> new ArrayList<>()).add(answer);
      }
    }
    return byValue.values().stream()
        .map(Held::of)
        .sorted(Comparator.comparing((Held held) -> held.value.question())
            .thenComparing(held -> -held.corroboration.told().atLeast())
            .thenComparing(held -> -held.answers.size())
            .thenComparing(held -> held.value.key()))
        .toList();
  }

  private static Held of(List<Answer> answers) {
    List<Answer> sorted = answers.stream().sorted(Answer.ORDER).toList();
    return new Held(sorted.getFirst().value(), sorted, corroboration(sorted));
  }

  static Corroboration corroboration(List<Answer> answers) {
    return Corroboration.of(
        answers.stream().map(answer -> answer.telling().testimony()).toList());
  }
}
