package isnad.app.share;

import isnad.app.change.ShareProblem;
import isnad.app.change.SharedIntake;
import isnad.app.fetch.TaxiiClient;
import isnad.app.json.BrokenJson;
import isnad.app.json.TaxiiEnvelope;
import isnad.core.ledger.Digest;
import isnad.core.report.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * What comes from a collection of another server, page by page in the files of {@code folder} until
 * all of it is there. Broken off, it goes on behind the last page that is whole; taken in, the
 * pages are gone, and the digest of them says whether there is anything new the next time.
 */
public record Pulled(Path folder) {
  private static final String PAGE = "page-";
  private static final String NEXT = "next";
  private static final String TAKEN = "taken";
  private static final int LIMIT = 500;

  /** Asks for all pages that are not there; gives how many there are, 0 where nothing is new. */
  public long fetch(TaxiiClient client, LongConsumer progress)
      throws IOException, InterruptedException, TaxiiClient.Failed {
    Files.createDirectories(folder);
    if (pages().isEmpty() && isAsTaken(client)) {
      return 0;
    }
    long pages = pages().size();
    Optional<String> next = text(NEXT);
    if (next.isEmpty()) {
      clear();
      pages = 0;
    }
    boolean more = pages == 0 || !next.orElse("").isEmpty();
    while (more) {
      String path = "objects/?limit=" + LIMIT
          + next.filter(place -> !place.isEmpty())
              .map(place -> '&' + TaxiiClient.parameter("next", place))
              .orElse("");
      String body = client.get(path);
      TaxiiEnvelope envelope = envelope(body);
      write(PAGE + "%08d".formatted(pages), body);
      pages++;
      next = Optional.of(envelope.more() ? envelope.next().orElse("") : "");
      more = envelope.more() && !next.get().isEmpty();
      // Behind the page: what is asked twice is only written over.
      write(NEXT, next.get());
      progress.accept(pages);
    }
    return pages;
  }

  private static TaxiiEnvelope envelope(String body) throws TaxiiClient.Failed {
    try {
      return TaxiiEnvelope.read(body);
    } catch (BrokenJson broken) {
      throw new TaxiiClient.Failed(Problem.of(ShareProblem.BAD_ANSWER, broken.why()));
    }
  }

  /** Whether the server has what was taken the last time: each object in the same version. */
  private boolean isAsTaken(TaxiiClient client) throws TaxiiClient.Failed, InterruptedException {
    Optional<String> taken = text(TAKEN);
    return taken.isPresent() && taken.get().equals(manifest(client));
  }

  /** Names all that the server has, and when it came. */
  private static String manifest(TaxiiClient client)
      throws TaxiiClient.Failed, InterruptedException {
    StringBuilder all = new StringBuilder();
    String place = "";
    do {
      String body = client.get("manifest/?limit=" + LIMIT
          + (place.isEmpty() ? "" : '&' + TaxiiClient.parameter("next", place)));
      TaxiiEnvelope.Listing listing;
      try {
        listing = TaxiiEnvelope.listing(body);
      } catch (BrokenJson broken) {
        throw new TaxiiClient.Failed(Problem.of(ShareProblem.BAD_ANSWER, broken.why()));
      }
      listing.lines().forEach(line -> all.append(line).append('\n'));
      place = listing.next().orElse("");
    } while (!place.isEmpty());
    return Digest.of(all.toString()).hex();
  }

  /** Gives all that came to {@code intake}. */
  public void give(SharedIntake intake) throws IOException {
    for (Path page : pages()) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(page))) {
        intake.take(in);
      }
    }
  }

  /** Notes that all was taken in, and forgets it. */
  public void taken() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path page : pages()) {
      try {
        TaxiiEnvelope.read(Files.readString(page))
            .objects()
            .forEach(
                one -> all.append(one.id()).append(' ').append(one.version()).append('\n'));
      } catch (BrokenJson damaged) {
        // Told when it was taken in.
      }
    }
    clear();
    write(TAKEN, Digest.of(all.toString()).hex());
  }

  private void clear() throws IOException {
    Files.deleteIfExists(folder.resolve(NEXT));
    for (Path page : pages()) {
      Files.deleteIfExists(page);
    }
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(PAGE + "\\d{8}"))
          .sorted()
          .toList();
    }
  }

  private Optional<String> text(String name) {
    try {
      return Optional.of(Files.readString(folder.resolve(name)));
    } catch (IOException none) {
      return Optional.empty();
    }
  }

  private void write(String name, String text) throws IOException {
    Path part = folder.resolve(name + ".part");
    Files.writeString(part, text, StandardCharsets.UTF_8);
    Files.move(
        part,
        folder.resolve(name),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }
}
