package isnad.app.ingest;

import java.util.Optional;

/** One thing to read, in its place in the order of the run. */
public interface Arrival {
  /** About how many bytes it holds, so that what waits can be bounded. */
  long weight();

  /** Opens and decodes it; called once, on any thread; never throws for what it finds. */
  Received receive();

  /** The file or address that it is at, by which it can be read again; empty for a stream. */
  Optional<String> source();

  /** What has already been received. */
  record Ready(Received receive, long weight, Optional<String> source) implements Arrival {}
}
