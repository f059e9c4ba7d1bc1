package isnad.app.store;

import static isnad.app.store.Fed.SOME;
import static isnad.app.store.Fed.add;
import static isnad.app.store.Fed.codes;
import static isnad.app.store.Fed.exported;
import static isnad.app.store.Fed.feed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.sample.SampleReading;
import isnad.app.store.Verification.Verified;
import isnad.core.reading.Extraction;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What disks and people do to a file of SQLite, and what is said of it. */
class StoreFaultsTest {
  @TempDir
  private Path folder;

  private StoreAddress address() {
    return StoreAddress.of("isnad.db", folder);
  }

  private Path file() {
    return folder.resolve("isnad.db");
  }

  @AfterEach
  void allowAll() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private static void fails(ThrowingCallable what, StoreProblem code) {
    assertThatThrownBy(what)
        .isInstanceOfSatisfying(
            StoreFault.class, fault -> assertThat(fault.problem().code()).isEqualTo(code))
        .hasMessageContaining("isnad.db");
  }

  private void readingAndWritingFail(StoreProblem code) {
    fails(() -> Verification.of(address()), code);
    fails(() -> LedgerWriter.open(address(), Clock.systemUTC()).close(), code);
  }

  @Test
  void whereThereIsNothingThereIsNothingToRead() {
    fails(() -> Verification.of(address()), StoreProblem.STORE_MISSING);
    assertThat(StoreFiles.isThere(address())).isFalse();
    fails(
        () -> LedgerWriter.open(StoreAddress.of("no/isnad.db", folder), Clock.systemUTC()),
        StoreProblem.STORE_UNREACHABLE);
  }

  @Test
  void aReadOnlyFileIsReadAndNotWritten() throws IOException {
    feed(address(), SOME.subList(0, 2));
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("r--r--r--"));

    assertThat(codes(Verification.of(address()))).isEmpty();
    fails(() -> feed(address(), SOME), StoreProblem.STORE_READ_ONLY);
    assertThat(Verification.of(address()).reports()).isEqualTo(2);
  }

  @Test
  void aReadOnlyFolderIsReadAndNotWritten() throws IOException {
    feed(address(), SOME.subList(0, 2));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));

    assertThat(codes(Verification.of(address()))).isEmpty();
    fails(() -> feed(address(), SOME), StoreProblem.STORE_READ_ONLY);
  }

  @Test
  void whatIsNoLedgerIsLeftAlone() throws IOException, SQLException {
    Files.writeString(file(), "قتل جنديان".repeat(2000));
    readingAndWritingFail(StoreProblem.STORE_NOT_A_LEDGER);
    assertThat(Files.readString(file())).startsWith("قتل جنديان");

    Files.delete(file());
    Files.createDirectory(file());
    readingAndWritingFail(StoreProblem.STORE_NOT_A_LEDGER);

    Files.delete(file());
    run("create table contacts (name text)");
    readingAndWritingFail(StoreProblem.STORE_NOT_A_LEDGER);
  }

  @Test
  void aNewerLedgerIsLeftAlone() throws SQLException {
    feed(address(), SOME.subList(0, 1));
    run("insert into flyway_schema_history select 99, '99', description, type, script, checksum,"
        + " installed_by, installed_on, execution_time, success from flyway_schema_history"
        + " where version = '1'");

    readingAndWritingFail(StoreProblem.STORE_NEWER);
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void anEntryThatIsCutOutIsMissed() throws SQLException {
    feed(address(), SOME);
    run("delete from entry where number = 3");

    assertThat(codes(Verification.of(address())))
        .contains("entry-number entry 4: it follows entry 2")
        .contains("seal-stray entry 3:");
  }

  @Test
  void aFlippedByteIsFoundWhereverItMatters() throws IOException {
    feed(address(), SOME);
    List<String> whole = exported(address());
    byte[] bytes = Files.readAllBytes(file());
    Random random = new Random(23);
    int found = 0;
    for (int i = 0; i < 120; i++) {
      int at = random.nextInt(bytes.length);
      int bit = 1 << random.nextInt(8);
      flip(at, bit);
      String told = told();
      if (told.isEmpty()) {
        assertThat(exported(address())).as("byte %d", at).isEqualTo(whole);
      } else {
        found++;
      }
      flip(at, bit);
    }
    assertThat(found).isGreaterThan(40);
    assertThat(told()).isEmpty();
  }

  private void flip(int at, int bit) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file().toFile(), "rw")) {
      open.seek(at);
      int was = open.read();
      open.seek(at);
      open.write(was ^ bit);
    }
  }

  private String told() {
    try {
      return codes(Verification.of(address()));
    } catch (StoreFault fault) {
      return fault.problem().code().code();
    }
  }

  @Test
  void aHalfWrittenLogIsToldAndNothingIsAddedBehindTheLoss() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    StoreAddress cut = StoreAddress.of("isnad.db", copy);
    try (LedgerWriter writer = LedgerWriter.open(address(), Clock.systemUTC())) {
      for (Extraction reading : SOME) {
        add(writer, reading);
        writer.commit();
      }
      for (String suffix : List.of("", "-wal", ".head")) {
        Files.copy(folder.resolve("isnad.db" + suffix), copy.resolve("isnad.db" + suffix));
      }
    }
    Path log = copy.resolve("isnad.db-wal");
    byte[] bytes = Files.readAllBytes(log);
    Files.write(log, Arrays.copyOf(bytes, bytes.length / 2));

    Verified verified = Verification.of(cut);
    assertThat(verified.reports()).isBetween(1L, SOME.size() - 1L);
    assertThat(codes(verified))
        .startsWith("store-cut-short isnad.db: it was kept up to entry 12 and ends with entry ");
    fails(() -> feed(cut, SOME), StoreProblem.STORE_CUT_SHORT);

    // What is left is sound, and whoever accepts the loss can go on.
    Files.delete(copy.resolve("isnad.db.head"));
    feed(cut, SOME);
    assertThat(codes(Verification.of(cut))).isEmpty();
    assertThat(Verification.of(cut).state())
        .isEqualTo(Verification.of(address()).state());
  }

  @Test
  void aFullDiskIsToldAndWhatWasKeptStays() throws SQLException {
    int kept = 0;
    try (LedgerWriter writer = LedgerWriter.open(address(), Clock.systemUTC())) {
      writer.database().own("pragma max_page_count = 120");
      StoreFault full = null;
      while (full == null) {
        Report report = Report.of("r" + kept, "قتل رجل " + "في البلدة ".repeat(300) + kept);
        try {
          add(writer, SampleReading.killings(report));
          writer.commit();
          kept++;
        } catch (StoreFault fault) {
          full = fault;
        }
      }
      assertThat(full.problem().code()).isEqualTo(StoreProblem.STORE_FULL);
      assertThat(kept).isGreaterThan(5);

      // Once there is room again the same writer goes on behind what was kept.
      writer.database().own("pragma max_page_count = 100000");
      add(writer, SampleReading.killings(Report.of("last", "قتل رجل")));
      writer.commit();
      kept++;
    }
    Verified verified = Verification.of(address());
    assertThat(codes(verified)).isEmpty();
    assertThat(verified.reports()).isEqualTo(kept);
  }
}
