package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.keeping.KeepingProblem;
import isnad.app.sample.ReadingSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad backup} and {@code isnad restore}, as people run them. */
class BackupCommandTest {
  private static final String WORDS =
      "قال شهود من بلدة النخيلات إن مسلحين قتلوا سبعة جنود قرب مدينة الميادين في 21 يونيو 2020.";
  private static final String NAMED = "النخيلات";
  private static final String OTHER =
      "قال مسؤولون في وزارة الدفاع إن مسلحين قتلوا جنديين قرب مدينة حلب في 22 يونيو 2020.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-06-22", WORDS) + line("b", "التل", "2020-06-23", OTHER));
    done("add", "in.jsonl");
  }

  private void done(String... arguments) {
    assertThat(run.isnad(arguments)).as(run.err()).isZero();
  }

  private void refused(String code, int status, String... arguments) {
    assertThat(run.isnad(arguments)).as(run.err()).isEqualTo(status);
    assertThat(run.err()).startsWith("isnad: " + code + ": ").doesNotContain("\tat ");
  }

  private List<String> backups() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("copies"))) {
      return all.map(one -> one.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  /** The files in a folder that have words, in whatever way texts are written. */
  private static List<Path> having(Path where, String words) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(where)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (Charset in :
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
          if (bytes.contains(new String(words.getBytes(in), StandardCharsets.ISO_8859_1))) {
            found.add(file);
          }
        }
      }
    }
    return found;
  }

  @Test
  void whatIsErasedIsGoneFromBackupsByTheirTurns() throws IOException {
    done("search", "جنود");
    done("backup", "copies", "--keep", "3");
    assertThat(having(folder.resolve("copies"), NAMED)).isNotEmpty();
    done("erase", "a", "--all", "--by", "Noor", "--why", "asked for");
    for (int i = 0; i < 3; i++) {
      assertThat(having(folder.resolve("copies"), NAMED)).isNotEmpty();
      done("backup", "copies", "--keep", "3");
    }
    assertThat(backups()).hasSize(3);
    assertThat(having(folder.resolve("copies"), NAMED)).isEmpty();
    Files.delete(folder.resolve("in.jsonl"));
    assertThat(having(folder, NAMED)).isEmpty();
  }

  @Test
  void aBackupIsPutBackAsItWas() throws IOException {
    run.input("seven grey stones\n");
    done("account", "add", "head", "--role", "administrator");
    done("organisation", "add", "river", "--name", "The river desk");
    done("add", "in.jsonl", "--store", "isnad.db.organisations/river.db");
    done("verify");
    String verified = run.out();
    done("backup", "copies");
    assertThat(run.err()).startsWith("isnad: 2 ledgers whole in copies/isnad.db-");
    String name = backups().getFirst();
    assertThat(PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("copies").resolve(name))))
        .isEqualTo("rwx------");
    refused("restore-over", 2, "restore", "copies/" + name);
    Files.createDirectory(folder.resolve("new"));
    done("restore", "copies/" + name, "--store", "new/other.db");
    done("verify", "--store", "new/other.db");
    assertThat(run.out()).isEqualTo(verified);
    done("verify", "--store", "new/other.db.organisations/river.db");
    done("account", "list", "--store", "new/other.db");
    assertThat(run.out()).contains("head");
    done("audit", "--verify", "--store", "new/other.db");
    assertThat(PosixFilePermissions.toString(
            Files.getPosixFilePermissions(folder.resolve("new/other.db.people"))))
        .isEqualTo("rw-------");
    done("search", "جنود", "--store", "new/other.db");
    assertThat(run.out()).contains(NAMED);
    done("add", "in.jsonl", "--store", "new/other.db");
    refused("restore-over", 2, "restore", "copies/" + name, "--store", "new/other.db");
    done("audit", "--what", "export");
    assertThat(run.out()).contains("\"about\":\"backup\"");
    assertThat(Files.list(folder.resolve("new")).map(Path::getFileName).map(Path::toString))
        .noneMatch(one -> one.startsWith("."));
  }

  @Test
  void whileOthersWriteEachBackupIsWhole() throws IOException {
    CompletableFuture<Integer> writing = CompletableFuture.supplyAsync(() -> {
      int status = 0;
      CommandRun other = new CommandRun(folder, Terminal.NONE);
      for (int i = 0; i < 10; i++) {
        try {
          other.write("more.jsonl", line("m" + i, "الوادي", "2020-06-22", OTHER + " " + i));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        status += other.isnad("add", "more.jsonl");
      }
      return status;
    });
    int made = 0;
    while (!writing.isDone() || made < 2) {
      done("backup", "copies", "--keep", "1000");
      made++;
    }
    assertThat(writing.join()).isZero();
    for (String name : backups()) {
      done("verify", "--store", "copies/" + name + "/isnad.db");
    }
    assertThat(backups()).hasSize(made);
  }

  @Test
  void onlyWhatIsnadMadeIsRemoved() throws IOException {
    done("backup", "copies", "--keep", "1");
    String first = backups().getFirst();
    run.write("copies/isnad.db-2020-01-01T00-00-00.000Z/mine.txt", "mine");
    run.write("copies/" + first + "/mine.txt", "mine");
    run.write("copies/.isnad.db-2020-01-01T00-00-00.000Z.part/isnad.db", "broken off");
    done("backup", "copies", "--keep", "1");
    assertThat(run.err()).contains("; 1 older removed");
    assertThat(backups()).hasSize(3).contains("isnad.db-2020-01-01T00-00-00.000Z", first);
    try (Stream<Path> left = Files.list(folder.resolve("copies").resolve(first))) {
      assertThat(left.map(one -> one.getFileName().toString())).containsExactly("mine.txt");
    }
    assertThat(folder.resolve("copies/.isnad.db-2020-01-01T00-00-00.000Z.part")).doesNotExist();
  }

  @Test
  void whatIsNotWholeIsToldAndNothingRemoved() throws IOException {
    done("backup", "copies", "--keep", "1");
    String first = backups().getFirst();
    Path copy = folder.resolve("copies").resolve(first).resolve("isnad.db");
    byte[] was = Files.readAllBytes(copy);
    byte[] other = was.clone();
    for (int i = 5_000; i < other.length; i += 3_000) {
      other[i] ^= 0x55;
    }
    Files.write(copy, other);
    refused("backup-broken", 1, "restore", "copies/" + first, "--store", "new.db");
    assertThat(folder.resolve("new.db")).doesNotExist();
    Files.write(copy, was);
    Files.write(folder.resolve("isnad.db"), other);
    assertThat(run.isnad("backup", "copies", "--keep", "1")).isNotZero();
    assertThat(backups()).containsExactly(first);
    done("restore", "copies/" + first, "--store", "new.db");
  }

  @Test
  void whatCannotBeIsTold() throws IOException {
    refused("bad-keeping", 2, "backup", "copies", "--keep", "0");
    refused("backup-needs-file", 2, "backup", "copies", "--store", "jdbc:postgresql://none/none");
    assertThat(run.err()).contains("pg_dump");
    refused("no-backup", 2, "restore", "copies", "--store", "new.db");
    run.write(
        "false/isnad-backup.txt", "A back-up of Isnad. Put it back by isnad restore.\n../x\n");
    refused("no-backup", 2, "restore", "false", "--store", "new.db");
    refused("store-missing", 2, "backup", "copies", "--store", "none.db");
    String page = ReadingSchema.doc("problems.md");
    for (KeepingProblem problem : KeepingProblem.values()) {
      assertThat(page).contains("`" + problem.code() + "`");
    }
  }
}
