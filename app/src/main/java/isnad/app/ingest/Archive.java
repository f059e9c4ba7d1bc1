package isnad.app.ingest;

import isnad.app.document.DocumentKind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The reports of one archive of the web (WARC, also zipped; WACZ): the pages and documents that
 * servers gave, each by its address.
 */
record Archive(Batch batch) {
  /** Archives in a WACZ are read to this number. */
  private static final int FILES = 10_000;

  /** Sends what a WARC holds. */
  void warc(InputStream in, LongConsumer progress) throws IOException {
    read(in, progress);
    batch.end("no page and no document in the archive");
  }

  /** Sends what the WARCs in a WACZ hold. */
  void wacz(InputStream in) throws IOException {
    int count = 0;
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && count++ < FILES;
          entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
          read(new Unclosed(zip), read -> {});
        }
      }
    }
    batch.end("no page and no document in the archive");
  }

  /** A stream that stays open when what reads a part of it is done. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The next part is read from it.
    }
  }

  private void read(InputStream in, LongConsumer progress) throws IOException {
    long number = 0;
    long done = 0;
    try (WarcReader reader = new WarcReader(Channels.newChannel(in))) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        WarcRecord record = next.get();
        number++;
        progress.accept(reader.position() - done);
        done = reader.position();
        try {
          record(record, number);
        } catch (IOException | IllegalArgumentException broken) {
          batch.bad(number, "record " + number, IngestProblem.BROKEN_ARCHIVE, said(broken));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      batch.bad(IngestProblem.BROKEN_ARCHIVE, "after record " + number + ": " + said(broken));
    }
  }

  private static String said(Exception broken) {
    return broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
  }

  private void record(WarcRecord record, long number) throws IOException {
    switch (record) {
      case WarcResponse response
      when response.contentType().base().equals(MediaType.HTTP) -> {
        if (response.http().status() == 200) {
          send(
              response.target(),
              response.http().contentType(),
              response.http().bodyDecoded().stream(),
              number);
        }
      }
      case WarcResource resource ->
        send(resource.target(), resource.contentType(), resource.body().stream(), number);
      default -> {}
    }
  }

  private void send(String address, MediaType type, InputStream body, long number)
      throws IOException {
    Optional<DocumentKind> kind = WebPage.kind(type.base().toString());
    if (kind.isEmpty()) {
      return;
    }
    String where = "record " + number;
    byte[] bytes = body.readNBytes(batch.limits().fileBytes() + 1);
    if (bytes.length > batch.limits().fileBytes()) {
      String what = "longer than " + batch.limits().fileBytes() + " bytes; passed over";
      batch.bad(number, where, IngestProblem.FILE_TOO_LARGE, what);
      return;
    }
    if (bytes.length == 0) {
      return;
    }
    Named named = batch.name(Optional.of(address), number, where);
    String charset = type.parameters().getOrDefault("charset", "");
    batch.send(new WebPage(
        bytes,
        kind.get(),
        charset,
        named,
        address,
        batch.source(),
        batch.limits(),
        batch.intake().outlets()));
  }
}
