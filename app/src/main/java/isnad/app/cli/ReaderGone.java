package isnad.app.cli;

import java.io.IOException;

/** Whoever read the output has stopped: no fault, and nothing more to do. */
final class ReaderGone extends IOException {
  ReaderGone(IOException cause) {
    super(cause);
  }

  /** Whether {@code e} is how the system says so. */
  static boolean isMeantBy(IOException e) {
    String said = String.valueOf(e.getMessage());
    return said.contains("Broken pipe") || said.contains("pipe is being closed");
  }
}
