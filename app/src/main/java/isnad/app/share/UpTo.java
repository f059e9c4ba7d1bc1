package isnad.app.share;

import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Up to where a ledger was made readable, kept in a small file beside what was made of it: for whom
 * it was made, the last entry that was looked at, and how many decisions there were.
 */
record UpTo(String audience, Head head, int decisions) {
  /** Another number for every change of what an audience is given. */
  private static final String FORMAT = "isnad-audience 1";

  private static final int LINES = 5;

  static Path file(Path ledger) {
    return ledger.resolveSibling(ledger.getFileName() + ".of");
  }

  /** What {@code file} says; empty where that is nothing that can be relied on. */
  static Optional<UpTo> read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      if (lines.size() != LINES || !lines.getFirst().equals(FORMAT)) {
        return Optional.empty();
      }
      Head head = new Head(Long.parseLong(lines.get(2)), new Digest(lines.get(3)));
      return Optional.of(new UpTo(lines.get(1), head, Integer.parseInt(lines.get(4))));
    } catch (IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    List<String> lines = List.of(
        FORMAT,
        audience,
        Long.toString(head.number()),
        head.hash().hex(),
        Integer.toString(decisions));
    Files.write(part, lines, StandardCharsets.UTF_8);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
