package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.document.DocumentProblem;
import isnad.core.pack.Outlets;
import isnad.core.report.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final String WORDS = "قال شهود إن القصف استمر ساعتين.";
  private static final Limits SMALL = new Limits(4000, 1000, 3, 500);

  @TempDir
  private Path folder;

  @Test
  void foldersAreReadInOrderWithoutWhatIsHiddenOrLinked() throws IOException {
    write("in/b.txt", WORDS);
    write("in/a/c.txt", WORDS);
    write("in/.hidden.txt", WORDS);
    write("in/.git/d.txt", WORDS);
    write("in/picture.png", "x");
    write("out/secret.txt", WORDS);
    Files.createSymbolicLink(folder.resolve("in/link.txt"), folder.resolve("out/secret.txt"));
    Files.createSymbolicLink(folder.resolve("in/z"), folder.resolve("in"));

    Ingest ingest = ingest("in");

    assertThat(told(ingest)).containsExactly("c in/a/c.txt", "b in/b.txt");
    assertThat(ingest.passedOver()).isEqualTo(3);
    assertThat(ingest.bytes()).isEqualTo(2L * WORDS.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void aLinkThatIsNamedIsRead() throws IOException {
    write("real.txt", WORDS);
    Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("real.txt"));
    assertThat(told(ingest("link.txt"))).containsExactly("link link.txt");
  }

  @Test
  void filesThatShareANameBearTheirFolders() throws IOException {
    write("in/a/same.txt", WORDS);
    write("in/b/same.txt", WORDS);
    write("in/b/own.txt", WORDS);
    assertThat(told(ingest("in", "in/b/own.txt")))
        .containsExactly(
            "in/a/same in/a/same.txt",
            "in/b/own in/b/own.txt",
            "in/b/same in/b/same.txt",
            "own own.txt");
  }

  @Test
  void linesAreReports() throws IOException {
    write(
        "r.jsonl",
        "\ufeff{\"id\": \"a\", \"text\": \"" + WORDS
            + "\", \"title\": \"عنوان\", \"uri\": \"u\"}\r\n"
            + "\n"
            + "{\"id\": \"b\", \"text\": \"\\u0646\\u0635\"}");
    List<Received> all = received(ingest("r.jsonl"));

    assertThat(all).hasSize(2);
    assertThat(all.getFirst()).isInstanceOfSatisfying(Received.WithText.class, read -> {
      assertThat(read.report().text()).isEqualTo(WORDS);
      assertThat(read.report().title()).contains("عنوان");
      assertThat(read.report().uri()).contains("u");
      assertThat(read.problems()).isEmpty();
    });
    assertThat(told(ingest("r.jsonl"))).containsExactly("a u", "b -");
  }

  @Test
  void brokenLinesAreToldByNumberAndTheRestIsRead() throws IOException {
    write("r.jsonl", """
        {"id": "a", "text": "نص"}
        nonsense
        {"id": "c"}
        {"id": "d", "text": "نص"}
        """);
    assertThat(told(ingest("r.jsonl")))
        .containsExactly("a -", "r:2 broken-line", "r:3 broken-line", "d -");
    assertThat(problems(ingest("r.jsonl")).getFirst().what()).startsWith("line 2: ");
  }

  @Test
  void linesOfBrokenBytesAreTold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("{\"id\": \"a\", \"text\": \"".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xff);
    bytes.writeBytes("\"}\n".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("r.jsonl"), bytes.toByteArray());
    assertThat(told(ingest("r.jsonl"))).containsExactly("r:1 broken-encoding");
  }

  @Test
  void longLinesArePassedOver() throws IOException {
    String longLine = "{\"id\": \"x\", \"text\": \"" + "ن".repeat(900) + "\"}";
    write(
        "r.jsonl",
        "{\"id\": \"a\", \"text\": \"نص\"}\n" + longLine + "\n"
            + "{\"id\": \"c\", \"text\": \"نص\"}\n");
    assertThat(told(ingest("r.jsonl"))).containsExactly("a -", "r:2 line-too-long", "c -");
  }

  @Test
  void idsThatAreTakenOrMissingAreMade() throws IOException {
    write("r.jsonl", """
        {"id": "a", "text": "نص"}
        {"id": "a", "text": "نص"}
        {"text": "نص"}
        {"id": "f", "text": "نص"}
        """);
    write("f.txt", WORDS);
    assertThat(told(ingest("r.jsonl", "f.txt")))
        .containsExactly(
            "a -", "a#2 duplicate-id", "r:3 missing-id", "f#2 duplicate-id", "f f.txt");
  }

  @Test
  void whatIsWrongWithPartsLeavesThemOut() throws IOException {
    write(
        "r.jsonl",
        "{\"id\": \"a\", \"text\": \"نص \\ud800\", \"published\": \"yesterday\","
            + " \"language\": \"Arabic!\"}");
    Received received = received(ingest("r.jsonl")).getFirst();

    assertThat(received.isReadable()).isTrue();
    assertThat(received.problems())
        .extracting(problem -> problem.code().code())
        .containsExactly("lone-surrogate", "bad-language", "bad-date");
  }

  @Test
  void zippedLinesAreUnpackedAndDamageIsTold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write("{\"id\": \"a\", \"text\": \"نص\"}\n".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("good.jsonl.gz"), bytes.toByteArray());
    write("bad.jsonl.gz", "not packed at all, and long enough");
    assertThat(told(ingest("good.jsonl.gz", "bad.jsonl.gz")))
        .containsExactly("a -", "bad unreadable-file");
  }

  @Test
  void everyBadFileIsToldAndTheRestIsRead() throws IOException {
    write("in/1-empty.txt", "");
    write("in/2-blank.txt", " \n\t");
    Files.write(folder.resolve("in/3-binary.txt"), new byte[100]);
    write("in/4-english.txt", "Nothing in Arabic.");
    write("in/5-large.txt", "ن".repeat(2500));
    write("in/6-long.txt", "ن".repeat(600));
    write("in/7-good.txt", WORDS);
    write("in/8-empty.jsonl", "\n\n");
    write("in/9-page.html", "<p>" + WORDS);
    write("in/deep/1/2/3/4/x.txt", WORDS);
    Files.createDirectories(folder.resolve("nothing"));

    assertThat(told(ingest("in", "nothing", "absent", "y".repeat(300))))
        .containsExactly(
            "1-empty empty-report",
            "2-blank empty-report",
            "3-binary binary-file",
            "4-english no-arabic",
            "5-large file-too-large",
            "6-long text-too-long",
            "7-good in/7-good.txt",
            "in/8-empty empty-report",
            "9-page in/9-page.html",
            "in/deep/1/2/3 folder-too-deep",
            "nothing no-reports",
            "absent missing-path",
            "y".repeat(300) + " unreadable-file");
  }

  @Test
  void foldersThatCannotBeListedAreTold() throws IOException {
    write("in/a.txt", WORDS);
    FolderWalk walk = new FolderWalk(
        path -> {
          throw new java.nio.file.AccessDeniedException(path.toString());
        },
        3);
    walk.add("in", folder);
    assertThat(walk.found()).singleElement().isInstanceOfSatisfying(Found.Bad.class, bad -> {
      assertThat(bad.problem().code()).isEqualTo(IngestProblem.UNREADABLE_FOLDER);
      assertThat(bad.problem().what()).contains("does not allow");
    });
  }

  @Test
  void filesThatCannotBeOpenedAreTold() throws IOException {
    write("gone.txt", WORDS);
    Ingest ingest = ingest("gone.txt");
    Files.delete(folder.resolve("gone.txt"));
    assertThat(told(ingest)).containsExactly("gone unreadable-file");
  }

  @Test
  void standardInputIsToldByItsFirstCharacter() {
    assertThat(told(stdin(" \n{\"id\": \"a\", \"text\": \"نص\"}\n"))).containsExactly("a -");
    assertThat(told(stdin(WORDS))).containsExactly("stdin -");
    assertThat(told(stdin("<!DOCTYPE HTML><p>" + WORDS))).containsExactly("stdin -");
    assertThat(told(stdin(""))).containsExactly("stdin empty-report");
  }

  @Test
  void progressAddsUpToAllBytes() throws IOException {
    write("a.txt", WORDS);
    write("r.jsonl", "{\"id\": \"a\", \"text\": \"نص\"}\n");
    Ingest ingest = ingest("a.txt", "r.jsonl");
    AtomicLong done = new AtomicLong();
    ingest.send(arrival -> {}, done::addAndGet);
    assertThat(done.get()).isEqualTo(ingest.bytes());
  }

  @Test
  void codesAreDocumented() {
    String page = isnad.app.sample.ReadingSchema.doc("problems.md");
    for (IngestProblem problem : IngestProblem.values()) {
      assertThat(page).contains("| `" + problem.code() + "` |");
    }
    for (DocumentProblem problem : DocumentProblem.values()) {
      assertThat(page).contains("| `" + problem.code() + "` |");
    }
  }

  @Test
  void membersOfReportsMayBeCalledOtherwise() throws IOException {
    write("a.jsonl", "{\"key\": 1, \"body\": \"" + WORDS + "\", \"when\": \"5 مارس 2024\"}\n");
    write("b.json", "[{\"key\": 2, \"body\": \"" + WORDS + "\"}, {\"text\": \"x\"}]");
    Columns columns = Columns.of(List.of("id=key", "text=body", "published=when"));
    Ingest ingest = Ingest.of(
        List.of("a.jsonl", "b.json"),
        folder,
        InputStream.nullInputStream(),
        Limits.USUAL,
        new Intake(new Outlets(), columns));
    assertThat(told(ingest)).containsExactly("1 -", "2 -", "b:2 broken-json");
  }

  @Test
  void columnsThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> Columns.of(List.of("body"))).hasMessageContaining("PART=NAME");
    assertThatThrownBy(() -> Columns.of(List.of("text="))).hasMessageContaining("text");
    assertThatThrownBy(() -> Columns.of(List.of("colour=red"))).hasMessageContaining("colour");
  }

  @Test
  void pagesSavedInOneFileAreReadWithTheirAddress() throws IOException {
    write(
        "p.mhtml",
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/1\r\n"
            + "Subject: x\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=b\r\n\r\n"
            + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
            + "<html><h1>عنوان الخبر</h1><p>" + WORDS + "</p></html>\r\n--b--\r\n");
    ingest("p.mhtml")
        .send(
            arrival -> assertThat(arrival.receive())
                .isInstanceOfSatisfying(Received.WithText.class, text -> {
                  assertThat(text.report().uri()).contains("https://a.example/1");
                  assertThat(text.report().outlet()).contains("a.example");
                  assertThat(text.report().text()).isEqualTo("عنوان الخبر\n" + WORDS);
                }),
            bytes -> {});
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Ingest ingest(String... paths) {
    return Ingest.of(List.of(paths), folder, InputStream.nullInputStream(), SMALL, Intake.PLAIN);
  }

  private Ingest stdin(String content) {
    InputStream in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    return Ingest.of(List.of("-"), folder, in, SMALL, Intake.PLAIN);
  }

  private static List<Received> received(Ingest ingest) {
    List<Received> all = new ArrayList<>();
    ingest.send(arrival -> all.add(arrival.receive()), bytes -> {});
    return all;
  }

  private static List<Problem> problems(Ingest ingest) {
    return received(ingest).stream().flatMap(each -> each.problems().stream()).toList();
  }

  /** Each report as its id and its first problem, or where it came from. */
  private static List<String> told(Ingest ingest) {
    return received(ingest).stream().map(IngestTest::told).toList();
  }

  private static String told(Received received) {
    if (!received.problems().isEmpty()) {
      String id = switch (received) {
        case Received.WithText text -> text.report().id().value();
        case Received.Unread unread -> unread.id().value();
      };
      return id + " " + received.problems().getFirst().code().code();
    }
    return switch (received) {
      case Received.WithText text ->
        text.report().id() + " " + text.report().uri().orElse("-");
      case Received.Unread unread -> "never without a problem";
    };
  }
}
