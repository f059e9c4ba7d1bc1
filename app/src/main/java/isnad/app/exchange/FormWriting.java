package isnad.app.exchange;

import java.io.IOException;
import java.util.Map;

/** Writes incidents in one form. */
interface FormWriting {
  /** How many rows were told of an incident, and what was left out why. */
  record Counted(int told, Map<Left, Integer> left) {
    public Counted {
      left = Map.copyOf(left);
    }
  }

  /** Writes an incident. */
  Counted take(Carried incident) throws IOException;

  /** Writes what stands behind the last. */
  void finish() throws IOException;
}
