package isnad.app.present;

import isnad.app.ingest.Received;
import isnad.core.reading.Extraction;

/**
 * A way to show readings, piece by piece in the order of the reports; may be called by several
 * threads.
 */
public sealed interface Presentation permits JsonLinesOut, Table, Page {
  /** What stands before the first report. */
  String opening();

  /** One report that was read; {@code number} counts the reports of the run from 1. */
  String read(int number, Extraction extraction);

  /** One report that could not be read. */
  String unread(int number, Received.Unread unread);

  /** What stands after the last report. */
  String closing();
}
