package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad reread}, as people run it. */
class RereadCommandTest {
  private static final String TEXT = "أعلنت الشرطة العراقية مقتل ثلاثة أشخاص في الموصل الثلاثاء."
      + " كعبل المسلحون الجنود في الموصل.";

  /** A verb that the shipped packs do not know. */
  private static final String PACK = """
      verb     كعبل يكعبل      masdar كعبلة
      frame    كعبل             type attack   subject agent   object target
      yes      كعبل المسلحون الجنود في القرية
      trigger  كعبل
      """;

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        "{\"id\": \"a\", \"outlet\": \"الوادي\", \"published\": \"2020-03-04\", \"text\": \"" + TEXT
            + "\"}\n");
    run.write("packs-own/ar/frames/own.txt", PACK);
    assertThat(run.isnad("add", "in.jsonl", "--packs", "packs-own"))
        .as(run.err())
        .isZero();
  }

  private String one(String change) {
    assertThat(run.out().lines()).as(run.out()).hasSize(1);
    Matcher claim = Pattern.compile("c-[0-9a-f]{16}").matcher(run.out());
    assertThat(claim.find()).isTrue();
    assertThat(run.out()).contains("\"change\":\"" + change + "\"", "\"type\":\"attack\"");
    return claim.group();
  }

  @Test
  void withOtherPacksClaimsGoAndComeAndDecisionsStay() {
    assertThat(run.isnad("reread", "--dry-run")).as(run.err()).isZero();
    String claim = one("gone");
    assertThat(run.isnad("review", "accept", claim, "--by", "Noor", "--why", "so it says"))
        .isZero();
    String name = run.out().strip();

    assertThat(run.isnad("reread")).isZero();
    assertThat(one("gone")).isEqualTo(claim);
    assertThat(run.out()).contains("\"decisions\":[\"" + name + "\"]");
    assertThat(run.err()).contains("1 gone", "1 of them reviewed");
    assertThat(run.isnad("show", claim)).isEqualTo(2);
    assertThat(run.isnad("reread")).isZero();
    assertThat(run.out()).isEmpty();

    assertThat(run.isnad("reread", "--packs", "packs-own", "--format", "table")).isZero();
    assertThat(run.out()).startsWith("new ").contains(claim, "reviewed: " + name);
    assertThat(run.isnad("show", claim)).as(run.err()).isZero();
    assertThat(run.out()).contains("claim-accepted");
    assertThat(run.isnad("verify")).as(run.out()).isZero();
  }

  @Test
  void withTheSamePacksNothingChanges() {
    assertThat(run.isnad("reread", "--packs", "packs-own")).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("1 report read again, 0 differ: 0 claims new, 0 gone");
  }

  @Test
  void withoutALedgerThereIsNothing() {
    assertThat(run.isnad("reread", "--store", "absent.db")).isEqualTo(2);
    assertThat(run.err()).contains("store-missing");
    assertThat(folder.resolve("absent.db")).doesNotExist();
  }
}
