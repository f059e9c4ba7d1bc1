package isnad.app.exchange;

import java.io.IOException;

/** Writes incidents in one form. */
interface FormWriting {
  /** Writes an incident; gives what was told of it. */
  Told take(Carried incident) throws IOException;

  /** Writes what stands behind the last. */
  void finish() throws IOException;
}
