package isnad.app.present;

import isnad.app.ingest.Received;
import isnad.app.json.ReadingLine;
import isnad.core.reading.Extraction;

/** Readings as JSON lines, one a report and nothing else: the public format. */
public record JsonLinesOut() implements Presentation {
  @Override
  public String opening() {
    return "";
  }

  @Override
  public String read(int number, Extraction extraction) {
    return ReadingLine.of(extraction) + "\n";
  }

  @Override
  public String unread(int number, Received.Unread unread) {
    return ReadingLine.unread(unread.id(), unread.uri(), unread.problems()) + "\n";
  }

  @Override
  public String closing() {
    return "";
  }
}
