package isnad.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The command run in a folder of its own, and what it writes. */
final class CommandRun {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path folder;
  private Terminal terminal;
  private String input = "";

  CommandRun(Path folder, Terminal terminal) {
    this.folder = folder;
    this.terminal = terminal;
  }

  /** A report as a line of JSON. */
  static String line(String id, String outlet, String day, String text) {
    return "{\"id\": \"" + id + "\", \"outlet\": \"" + outlet + "\", \"published\": \"" + day
        + "\", \"text\": \"" + text + "\"}\n";
  }

  /** Says what stands on standard input. */
  void input(String text) {
    input = text;
  }

  void terminal(Terminal other) {
    terminal = other;
  }

  /** Runs the command and gives its exit status; what was written before is forgotten. */
  int isnad(String... arguments) {
    out.reset();
    err.reset();
    return Isnad.run(surroundings(), arguments);
  }

  Surroundings surroundings() {
    return new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        folder,
        terminal);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, content);
  }

  String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }
}
