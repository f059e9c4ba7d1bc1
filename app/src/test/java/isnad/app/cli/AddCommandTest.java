package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad add}, {@code verify}, {@code export} and {@code import}, as people run them. */
class AddCommandTest {
  private static final String WORDS = "أعلنت وزارة الدفاع مقتل ثلاثة جنود في هجوم قرب المدينة.";
  private static final String OTHER = "أعلنت وزارة الدفاع مقتل أربعة جنود في هجوم قرب المدينة.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
  }

  private static String line(String id, String text) {
    return "{\"id\": \"" + id + "\", \"outlet\": \"الوادي\", \"text\": \"" + text + "\"}\n";
  }

  @Test
  void reportsAreAddedOnceAndChangesAreVersions() throws IOException {
    run.write("in/a.txt", WORDS);
    run.write("in/b.jsonl", line("b", WORDS) + line("c", OTHER));

    assertThat(run.isnad("add", "in")).isZero();
    assertThat(run.err()).startsWith("3 reports read, 3 new, 0 changed, 0 unchanged, ");
    assertThat(run.out()).isEmpty();
    assertThat(run.isnad("add", "--each", "in")).isZero();
    assertThat(run.err()).startsWith("3 reports read, 0 new, 0 changed, 3 unchanged, 0 claims");
    assertThat(run.out())
        .contains("{\"claims\":0,\"outcome\":\"unchanged\",\"report\":\"b\",\"version\":1}\n");

    run.write("in/a.txt", OTHER);
    run.write("in/b.jsonl", line("b", OTHER) + line("c", OTHER));
    assertThat(run.isnad("add", "--dry-run", "in")).isZero();
    assertThat(run.err()).contains("would be added: 0 new, 2 changed, 1 unchanged");
    assertThat(run.isnad("add", "in")).isZero();
    assertThat(run.err()).contains(" 0 new, 2 changed, 1 unchanged");

    assertThat(run.isnad("verify")).isZero();
    assertThat(run.out())
        .contains("entries  12,", "reports  3 in 5 versions", "ledger  whole")
        .doesNotContain("claims  0\n");
  }

  @Test
  void nearCopiesAreCounted() throws IOException {
    String longer =
        WORDS + " وقال سكان إن القتلى من أهالي القرية وإن الطريق أغلق بعد الهجوم ساعات.";
    run.write("in.jsonl", line("a", longer) + line("b", longer) + line("c", "وصل الوفد."));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    assertThat(run.err()).contains("3 new, ", ", 2 near-copies");
    run.write(
        "more.jsonl",
        line("d", longer + " وانتهى الأمر.") + line("e", "عقد المجلس جلسة عادية في العاصمة."));
    assertThat(run.isnad("add", "more.jsonl")).isZero();
    assertThat(run.err()).contains("2 new, ", ", 1 near-copy");
    assertThat(run.isnad("add", "more.jsonl")).isZero();
    assertThat(run.err()).doesNotContain("near-cop");
  }

  @Test
  void theSameReportTwiceInARunIsOne() throws IOException {
    run.write("in.jsonl", line("a", WORDS) + line("a", WORDS) + line("a", OTHER));

    assertThat(run.isnad("add", "--each", "in.jsonl")).isZero();
    assertThat(run.err()).contains("1 new, 1 changed, 1 unchanged", "duplicate-id 2");
    assertThat(run.out()).contains("\"report\":\"a\",\"version\":2}");
  }

  @Test
  void twoFilesOfOneNameAreTwoReports() throws IOException {
    run.write("x/1.txt", WORDS);
    run.write("y/1.txt", OTHER);

    assertThat(run.isnad("add", "x")).isZero();
    assertThat(run.isnad("add", "--each", "y")).isZero();
    assertThat(run.out()).contains("\"outcome\":\"new\",\"report\":\"1#2\",\"version\":1}");
  }

  @Test
  void whatCannotBeReadIsToldAsReadingTellsIt() throws IOException {
    run.write("in/a.txt", WORDS);
    run.write("in/b.txt", "");
    assertThat(run.isnad("add", "in", "absent")).isEqualTo(1);
    assertThat(run.err()).contains("2 not read", "empty-report 1, missing-path 1");
    assertThat(run.isnad("add", "absent")).isEqualTo(2);
    assertThat(run.isnad("add", "--store", "jdbc:h2:mem", "in")).isEqualTo(2);
    assertThat(run.err()).contains("store-address: jdbc:h2");
    assertThat(run.isnad("add", "--store", "no/where.db", "in")).isEqualTo(3);
    assertThat(run.err()).contains("store-unreachable: no/where.db");
  }

  @Test
  void aTrialMakesNothing() throws IOException {
    run.write("in/a.txt", WORDS);

    assertThat(run.isnad("add", "--dry-run", "in")).isZero();
    assertThat(run.err()).contains("would be added: 1 new");
    assertThat(folder.resolve("isnad.db")).doesNotExist();
    assertThat(run.isnad("verify")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing: isnad.db");
  }

  @Test
  void aLedgerIsCarriedOutAndInByteForByte() throws IOException {
    run.write("in/a.txt", WORDS);
    run.write("in/b.jsonl", line("b", OTHER));
    assertThat(run.isnad("add", "in")).isZero();
    assertThat(run.isnad("export", "one.jsonl")).isZero();
    assertThat(run.isnad("import", "--store", "copy.db", "one.jsonl")).isZero();
    assertThat(run.isnad("export", "--store", "copy.db", "two.jsonl")).isZero();
    assertThat(run.read("two.jsonl")).isEqualTo(run.read("one.jsonl"));
    assertThat(run.isnad("verify", "--store", "copy.db")).isZero();

    String damaged = run.read("one.jsonl").replace("ثلاثة", "تسعة");
    run.write("damaged.jsonl", damaged);
    assertThat(run.isnad("import", "--store", "new.db", "damaged.jsonl")).isEqualTo(1);
    assertThat(run.err()).contains("import-broken: line ", "seal-broken");
    run.write("short.jsonl", damaged.substring(0, damaged.length() / 2));
    assertThat(run.isnad("import", "--store", "new.db", "short.jsonl")).isEqualTo(1);
    assertThat(Files.list(folder).filter(file -> file.toString().contains("new.db")))
        .isEmpty();
    assertThat(run.isnad("import", "absent.jsonl")).isEqualTo(2);
  }

  @Test
  void reportsInOtherLanguagesAreKeptAndFound() throws IOException {
    CommandRun other = new CommandRun(folder, Terminal.NONE);
    other.write("en.txt", "The ministry said that three soldiers were killed near the harbour.");
    other.write("fa.txt", "وزارت دفاع اعلام کرد که سه سرباز در حمله‌ای در نزدیکی شهر کشته شدند.");
    assertThat(other.isnad("add", "en.txt", "fa.txt")).isZero();
    assertThat(other.err()).contains("2 reports read, 2 new", "0 claims", "no-arabic 2");
    assertThat(other.isnad("search", "harbour", "--format", "jsonl")).isZero();
    assertThat(other.out()).contains("en");
    assertThat(other.isnad("problems", "--format", "table")).isZero();
    assertThat(other.out()).isEqualTo("0 problems\n");
    assertThat(other.isnad("reread")).isZero();
    assertThat(other.err()).contains("0 claims new");
    assertThat(other.isnad("verify", "--incidents")).isZero();
  }
}
