package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reports are taken from, byte for byte, by the kind of the file. */
class OriginalsTest {
  private static final Path CORPUS = Path.of("src/test/resources/intake");
  private static final String WORDS = "قال شهود إن القصف استمر ساعتين.";

  @TempDir
  private Path folder;

  private static List<Received.WithText> received(Path folder, String... paths) {
    List<Received.WithText> all = new ArrayList<>();
    Ingest ingest = Ingest.of(
        List.of(paths), folder, InputStream.nullInputStream(), Limits.USUAL, Intake.PLAIN);
    ingest.send(
        arrival -> {
          if (arrival.receive() instanceof Received.WithText text) {
            all.add(text);
          }
        },
        bytes -> {});
    return all;
  }

  private List<String> came(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return received(folder, name).stream()
        .map(text -> text.original()
            .map(one -> one.type() + " " + one.name().orElse("-") + " "
                + new String(one.bytes(), StandardCharsets.UTF_8))
            .orElse("none"))
        .toList();
  }

  @Test
  void filesOfOneReportAreTheirOwnOriginals() throws IOException {
    TreeMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(CORPUS)) {
      all.filter(Files::isRegularFile)
          .filter(file ->
              FileKind.named(file.toString()).flatMap(FileKind::document).isPresent())
          // A folder that a browser saved beside a page is passed over.
          .filter(file -> !file.toString().contains("_files"))
          .forEach(file -> files.put(file.getFileName().toString(), file));
    }
    assertThat(files).hasSizeGreaterThan(40);
    for (Path file : files.values()) {
      for (Received.WithText text : received(Path.of(""), file.toString())) {
        AsItCame original = text.original().orElseThrow();
        assertThat(original.bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(original.name()).contains(file.getFileName().toString());
        assertThat(original.type()).matches("[a-z]+/[a-z.-]+");
      }
    }
  }

  @Test
  void whatComesOutOfArchivesAndMailsStandsInThem() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(CORPUS)) {
      files = all.filter(
              file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(eml|mbox|warc)"))
          .toList();
    }
    int pieces = 0;
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (Received.WithText text : received(Path.of(""), file.toString())) {
        AsItCame original = text.original().orElseThrow();
        if (original.type().equals(AsItCame.MAIL) && file.toString().endsWith(".eml")) {
          assertThat(original.bytes()).isEqualTo(whole);
        }
        assertThat(original.bytes().length).isBetween(1, whole.length);
        pieces++;
      }
    }
    assertThat(pieces).isPositive();
  }

  @Test
  void linesAndRowsAreKeptAsTheyStood() throws IOException {
    String one = "{\"id\": \"a\",  \"text\": \"" + WORDS + "\"}\r";
    String other = "{\"text\":\"" + WORDS + " \\u0646\",\"more\":[1, 2]}";
    assertThat(came("r.jsonl", "\ufeff" + one + "\n\n" + other))
        .containsExactly("application/json r.jsonl " + one, "application/json r.jsonl " + other);

    String head = "id;text;date\r\n";
    String row = "1;\"" + WORDS + "\r\n\"\"x\"\"\";2020-01-03\r\n";
    String last = "2;" + WORDS + ";2020-01-04";
    String type = "text/csv; charset=utf-8 t.csv ";
    assertThat(came("t.csv", head + row + "\r\n" + last))
        .containsExactly(type + head + row, type + head + last);
    String wide = "text," + "x".repeat(2000) + '\n';
    assertThat(came("t.csv", wide + WORDS + ",1\n" + WORDS + ",2\n"))
        .containsExactly(type + WORDS + ",1\n", type + WORDS + ",2\n");
    // Where a table breaks off, the row before has no end that can be told.
    assertThat(came("t.csv", head + last + "\n3;\"" + WORDS)).first().isEqualTo("none");
  }

  @Test
  void aMailInAMailboxIsTheMailAsItWasSent() throws IOException {
    String mail =
        "Message-ID: <1@x>\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n" + WORDS + "\n";
    assertThat(came("b.mbox", "From a Mon\n" + mail + ">From here\n"))
        .containsExactly("message/rfc822 b.mbox " + mail + "From here\n");
  }

  @Test
  void whatIsTakenApartOnTheWayHasNone() throws IOException {
    assertThat(came("r.json", "[{\"text\": \"" + WORDS + "\"}]")).containsExactly("none");
    assertThat(came(
            "f.rss",
            "<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>x"
                + "</description><item><title>" + WORDS + "</title><link>http://a.example/1"
                + "</link></item></channel></rss>"))
        .containsExactly("none");
  }

  @Test
  void aPageOfAServerIsKeptWithTheEncodingThatItTold() {
    byte[] page = ("<html><body><p>" + WORDS + "</p></body></html>")
        .getBytes(java.nio.charset.Charset.forName("windows-1256"));
    for (String charset : List.of("Windows-1256", "", "x\r\ny")) {
      Optional<Arrival> arrival = Feeds.page(
          "http://a.example/1", "http://a.example/2", "text/html", charset, page, Intake.PLAIN);
      assertThat(arrival.orElseThrow().receive())
          .isInstanceOfSatisfying(Received.WithText.class, text -> {
            AsItCame original = text.original().orElseThrow();
            assertThat(Arrays.equals(original.bytes(), page)).isTrue();
            assertThat(original.name()).contains("http://a.example/2");
            assertThat(original.type())
                .isEqualTo(
                    charset.startsWith("W") ? "text/html; charset=windows-1256" : "text/html");
          });
    }
  }
}
