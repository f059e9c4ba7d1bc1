package isnad.app.exchange;

import java.util.List;

/** What a form tells of an incident: its rows, or why there are none. */
public sealed interface Told {
  /** Rows of fields, in the order of the form's columns. */
  record Rows(List<List<String>> rows) implements Told {
    public Rows {
      rows = List.copyOf(rows);
    }

    static Rows one(List<String> row) {
      return new Rows(List.of(row));
    }
  }

  /** Nothing can be told. */
  record Nothing(Left why) implements Told {}
}
