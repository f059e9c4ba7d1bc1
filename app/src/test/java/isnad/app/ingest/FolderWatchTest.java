package isnad.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are taken, and when. */
class FolderWatchTest {
  @TempDir
  private Path folder;

  private FolderWatch watch;

  @BeforeEach
  void setUp() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    watch = new FolderWatch(List.of("in"), folder, Limits.USUAL, Intake.PLAIN);
  }

  private void write(String name, String text, long second) throws IOException {
    Path file = folder.resolve("in").resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }

  private List<String> look() {
    List<String> ids = new ArrayList<>();
    watch
        .look()
        .ifPresent(ingest -> ingest.send(arrival -> ids.add(id(arrival.receive())), bytes -> {}));
    return ids;
  }

  private static String id(Received received) {
    return switch (received) {
      case Received.WithText text -> text.report().id().value();
      case Received.Unread unread -> "unread " + unread.id().value();
    };
  }

  @Test
  void aFileIsGivenOnceItRests() throws IOException {
    assertThat(look()).isEmpty();
    write("a.txt", "قتل ثلاثة", 1);
    assertThat(look()).isEmpty();
    write("a.txt", "قتل ثلاثة جنود", 2);
    assertThat(look()).as("it grew meanwhile").isEmpty();
    assertThat(look()).containsExactly("a");
    watch.taken();
    assertThat(look()).isEmpty();
  }

  @Test
  void whatWasNotTakenIsGivenAgain() throws IOException {
    write("deep/er/a.txt", "قتل ثلاثة جنود", 1);
    look();
    assertThat(look()).containsExactly("a");
    assertThat(look()).containsExactly("a");
    watch.taken();
    assertThat(look()).isEmpty();
  }

  @Test
  void whatChangesOrComesBackIsGivenAnew() throws IOException {
    write("a.txt", "قتل ثلاثة جنود", 1);
    write("b.txt", "", 1);
    write("c.png", "none of the kinds", 1);
    look();
    assertThat(look()).containsExactly("a", "unread b");
    watch.taken();

    write("a.txt", "قتل أربعة جنود", 5);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a");
    watch.taken();

    Files.delete(folder.resolve("in/a.txt"));
    assertThat(look()).isEmpty();
    write("a.txt", "قتل أربعة جنود", 5);
    assertThat(look()).isEmpty();
    assertThat(look()).containsExactly("a");
  }

  @Test
  void aFolderThatGoesAwayIsNoFault() throws IOException {
    Files.delete(folder.resolve("in"));
    assertThat(look()).isEmpty();
    write("a.txt", "قتل ثلاثة جنود", 1);
    look();
    assertThat(look()).containsExactly("a");
  }
}
