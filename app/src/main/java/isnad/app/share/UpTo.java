package isnad.app.share;

import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.review.Decided;
import isnad.core.review.Decisions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * Up to where a ledger was made readable, kept in a small file beside what was made of it: for whom
 * it was made, the last entry that was looked at, what was decided, and the packs by which its
 * incidents were put together.
 */
record UpTo(String audience, Head head, Heard heard, Digest packs) {
  /** Another number for every change of what an audience is given. */
  private static final String FORMAT = "isnad-audience 2";

  private static final int LINES = 7;

  /** How many decisions there were, and which came last; that is "" where there was none. */
  record Heard(int count, String last) {
    static Heard of(Decisions decisions) {
      List<Decided> all = decisions.all();
      return new Heard(all.size(), all.isEmpty() ? "" : all.getLast().id().value());
    }

    /** The decisions that came since; empty where what was there is not how it was. */
    Optional<List<Decided>> since(Decisions decisions) {
      List<Decided> all = decisions.all();
      boolean grown =
          count <= all.size() && (count == 0 || all.get(count - 1).id().value().equals(last));
      return grown ? Optional.of(all.subList(count, all.size())) : Optional.empty();
    }
  }

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
      return Optional.of(new UpTo(
          lines.get(1),
          head,
          new Heard(Integer.parseInt(lines.get(4)), lines.get(5)),
          new Digest(lines.get(6))));
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
        Integer.toString(heard.count),
        heard.last,
        packs.hex());
    Files.write(part, lines, StandardCharsets.UTF_8);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
