package isnad.app.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/** Where a command runs: its streams, the folder that paths start from, and the terminal. */
public record Surroundings(
    InputStream in, OutputStream out, PrintStream err, Path folder, Terminal terminal) {

  /** One line for people, on standard error. */
  void say(String line) {
    err.println(line);
  }
}
