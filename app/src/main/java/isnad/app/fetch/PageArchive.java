package isnad.app.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/**
 * What servers gave, as it came: WARC files (ISO 28500) of a day and a run each, each answer with
 * its address, time and SHA-256, so that evidence stands when a page is gone. An answer is on the
 * disk before anybody goes on with it. No file is written to by a second run: one that was cut off
 * stays as it is.
 */
public final class PageArchive implements AutoCloseable {
  /** Headers that were true of what came over the wire only. */
  private static final Set<String> OF_WIRE =
      Set.of("transfer-encoding", "connection", "keep-alive");

  private final Path folder;
  private final Clock clock;
  private final String software;
  private @Nullable Open open;

  /** The file of a day. */
  private record Open(LocalDate day, FileChannel file, WarcWriter writer) {}

  /**
   * An archive in {@code folder}, which is made where it is not there; {@code software} writes it.
   */
  public PageArchive(Path folder, String software, Clock clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.software = software;
    this.clock = clock;
  }

  /** Archives what a server gave (status 200). */
  synchronized void keep(URI address, HttpHeaders headers, byte[] body) throws IOException {
    Instant now = clock.instant();
    Open today = open(now);
    HttpResponse.Builder http = new HttpResponse.Builder(200, "OK");
    for (Map.Entry<String, List<String>> header : new TreeMap<>(headers.map()).entrySet()) {
      String name = header.getKey();
      if (!OF_WIRE.contains(name) && !name.equals("content-length") && !name.startsWith(":")) {
        header.getValue().forEach(value -> http.addHeader(name, value));
      }
    }
    http.body(null, body);
    today.writer.write(new WarcResponse.Builder(address)
        .date(now)
        .body(http.build())
        .payloadDigest(new WarcDigest(sha256(body)))
        .build());
    today.file.force(false);
  }

  private static MessageDigest sha256(byte[] body) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(body);
      return digest;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private Open open(Instant now) throws IOException {
    LocalDate day = now.atZone(ZoneOffset.UTC).toLocalDate();
    if (open != null && open.day.equals(day)) {
      return open;
    }
    close();
    Path path = folder.resolve("isnad-" + day + ".warc.gz");
    for (int run = 2; Files.exists(path); run++) {
      path = folder.resolve("isnad-" + day + "-" + run + ".warc.gz");
    }
    FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Open made = new Open(day, file, new WarcWriter(file, WarcCompression.GZIP));
    made.writer.write(new Warcinfo.Builder()
        .date(now)
        .filename(String.valueOf(path.getFileName()))
        .fields(Map.of("software", List.of(software), "format", List.of("WARC File Format 1.0")))
        .build());
    open = made;
    return made;
  }

  @Override
  public synchronized void close() throws IOException {
    if (open != null) {
      open.writer.close();
      open = null;
    }
  }
}
