package isnad.app.exchange;

import java.util.List;
import java.util.Map;

/** What a form tells of an incident: its rows, or why there are none. */
public sealed interface Told {
  /**
   * Rows of fields, in the order of the form's columns; {@code left} are claims in none of them.
   */
  record Rows(List<List<String>> rows, Map<Left, Integer> left) implements Told {
    public Rows {
      rows = List.copyOf(rows);
      left = Map.copyOf(left);
    }

    static Rows one(List<String> row) {
      return new Rows(List.of(row), Map.of());
    }
  }

  /** Nothing can be told. */
  record Nothing(Left why) implements Told {}
}
