package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.change.Knowledge;
import isnad.app.keeping.DailyKeeping;
import isnad.app.pack.ShippedPacks;
import isnad.app.sample.ExampleReadings;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.ledger.Erased;
import isnad.core.report.Language;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad erase --older-than} and {@code isnad keeping}, as people run them. */
class KeepingCommandTest {
  private static final String NAMED = "النخيلات";
  private static final String OLD = "قال شهود من بلدة " + NAMED
      + " إن مسلحين قتلوا سبعة جنود قرب مدينة الميادين في 21 يونيو 2020.";
  private static final String OTHER =
      "قال مسؤولون في وزارة الدفاع إن مسلحين قتلوا جنديين قرب مدينة حلب في 22 يونيو 2020.";
  private static final Knowledge KNOWN = Knowledge.of(ExampleReadings.PACKS, ShippedPacks.files());
  private static final String VALLEY = "الوادي";
  private static final String HILL = "التل";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    Instant then = Instant.now().minus(Duration.ofDays(400));
    try (LedgerWriter writer = LedgerWriter.open(ledger(), Clock.fixed(then, ZoneOffset.UTC))) {
      added(writer, "a", VALLEY, OLD);
      added(writer, "b", HILL, OTHER);
      writer.commit();
    }
    run.write("in.jsonl", line("c", VALLEY, "2020-06-23", OTHER + " ولم يعلق الجيش."));
    done("add", "in.jsonl");
    done("search", "جنود");
  }

  private StoreAddress ledger() {
    return StoreAddress.of("isnad.db", folder);
  }

  private static void added(LedgerWriter writer, String id, String outlet, String text) {
    Report report = new Report(
        new ReportId(id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.empty(),
        Optional.empty(),
        Optional.of("خبر من " + NAMED),
        text);
    writer.add(
        report,
        LedgerWriter.Naming.SOURCE,
        KNOWN.reading().read(report).claims(),
        new LedgerWriter.Reader("isnad test", KNOWN.fingerprint()));
  }

  private void done(String... arguments) {
    assertThat(run.isnad(arguments)).as(run.err()).isZero();
  }

  private void refused(String code, String... arguments) {
    assertThat(run.isnad(arguments)).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: " + code + ": ");
  }

  private List<Erased> erasures() {
    try (LedgerReader reader = LedgerReader.open(ledger())) {
      return reader.erasures();
    }
  }

  private boolean anyFileHas(String words) throws IOException {
    String sought = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(sought)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void whatIsOldIsErasedWithOneEntryEach() throws IOException {
    String[] all = {"erase", "--older-than", "365", "--by", "Noor", "--why", "our rule"};
    done("erase", "--older-than", "365", "--outlet", VALLEY, "--by", "Noor", "--dry-run");
    assertThat(run.err()).contains("isnad: a, version 1\n", "would erase the words of 1 version");
    assertThat(erasures()).isEmpty();
    done("erase", "--older-than", "365", "--outlet", VALLEY, "--by", "Noor");
    assertThat(erasures()).extracting(Erased::why).containsExactly("kept for 365 days");
    assertThat(anyFileHas(NAMED)).isTrue();
    done(all);
    assertThat(run.err()).contains("erased the words of 1 version");
    assertThat(erasures()).hasSize(2).allMatch(one -> one.text() && one.title());
    assertThat(erasures()).extracting(Erased::why).contains("our rule");
    assertThat(anyFileHas(NAMED)).isFalse();
    assertThat(anyFileHas("لم يعلق الجيش")).isTrue();
    done(all);
    assertThat(run.err()).contains("erased the words of 0 versions");
    assertThat(erasures()).hasSize(2);
    done("verify", "--incidents");
    assertThat(run.out()).contains("ledger  whole");
    done("search", "جنديين");
    assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void aScheduleIsKeptBesideTheLedger() throws IOException {
    done("keeping", "run", "--by", "Noor");
    assertThat(erasures()).isEmpty();
    done("keeping", "set", "--days", "365", "--by", "Noor", "--why", "our rule");
    done("keeping", "set", "--days", "300", "--outlet", HILL, "--by", "Noor");
    done("keeping", "set", "--days", "1000", "--outlet", HILL, "--by", "Noor");
    done("keeping", "list");
    assertThat(run.out())
        .isEqualTo("\t365\tNoor\tour rule\n" + HILL + "\t1000\tNoor\tkept for 1000 days\n");
    done("keeping", "run", "--dry-run");
    assertThat(run.err()).contains("would erase the words of 1 version");
    done("keeping", "run");
    assertThat(erasures()).extracting(one -> one.report().value()).containsExactly("a");
    done("keeping", "remove", "--outlet", HILL);
    refused("bad-keeping", "keeping", "remove", "--outlet", HILL);
    done("keeping", "run");
    assertThat(erasures()).hasSize(2);
    assertThat(anyFileHas(NAMED)).isFalse();
  }

  @Test
  void theDeskErasesByIt() {
    done("keeping", "set", "--days", "365", "--by", "Noor", "--why", "our rule");
    StringBuilder told = new StringBuilder();
    try (DailyKeeping daily =
        new DailyKeeping(() -> List.of(ledger()), () -> KNOWN, told::append, Clock.systemUTC())) {
      try (LedgerWriter other = LedgerWriter.open(ledger(), Clock.systemUTC())) {
        assertThat(daily.run()).isFalse();
        assertThat(other).isNotNull();
      }
      assertThat(erasures()).isEmpty();
      assertThat(daily.run()).isTrue();
      assertThat(erasures()).hasSize(2);
      assertThat(daily.run()).isTrue();
      assertThat(erasures()).hasSize(2);
    }
    assertThat(told).hasToString("isnad: erased by the schedule: 2 versions of reports");
  }

  @Test
  void whatMakesNoSenseIsTold() throws IOException {
    refused("bad-keeping", "erase", "--older-than", "0", "--by", "Noor");
    refused("bad-keeping", "erase", "--outlet", VALLEY, "--by", "Noor");
    refused("unsigned-decision", "erase", "--older-than", "3");
    refused("bad-decision", "erase", "a", "--older-than", "3", "--by", "Noor");
    refused("bad-decision", "erase", "--older-than", "3", "--all", "--by", "Noor");
    refused("bad-decision", "erase", "--by", "Noor", "--why", "x");
    refused("bad-keeping", "keeping", "set", "--days", "99999", "--by", "Noor");
    refused("bad-keeping", "keeping", "list", "--store", "jdbc:postgresql://none/none");
    run.write("isnad.db.keeping", "soon\n");
    refused("bad-keeping", "keeping", "run");
    assertThat(erasures()).isEmpty();
  }
}
