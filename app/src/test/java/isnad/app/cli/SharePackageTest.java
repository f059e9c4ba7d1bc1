package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signed packages, as people make, check and take them in. */
class SharePackageTest {
  private static final String STRIKE =
      "قال مسؤولون في وزارة الدفاع إن مسلحين قتلوا سبعة جنود قرب مدينة الميادين في 21 يونيو 2020.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write("in.jsonl", line("a", "الوادي", "2020-06-22", STRIKE));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
    assertThat(run.isnad("share", "key", "new", "monitor")).as(run.err()).isZero();
    assertThat(run.out()).startsWith("monitor.pub  ").doesNotContain("PRIVATE");
  }

  private int exported(String output, String... more) {
    String[] usual = {
      "share",
      "export",
      "--as-organisation",
      "Example Monitor",
      "--tlp",
      "amber",
      "--sign",
      "monitor",
      "--output",
      output
    };
    String[] all = Arrays.copyOf(usual, usual.length + more.length);
    System.arraycopy(more, 0, all, usual.length, more.length);
    return run.isnad(all);
  }

  @Test
  void aPackageIsMadeCheckedAndTakenIn() throws IOException {
    for (String name : new String[] {"package", "package.zip"}) {
      assertThat(exported(name, "--recipient", "Relief network")).as(run.err()).isZero();
      assertThat(run.isnad("share", "check", name, "--key", "monitor.pub"))
          .as(run.err())
          .isZero();
      assertThat(run.out()).startsWith("whole: 2 files, signed by the key ");
      assertThat(
              run.isnad("share", "import", name, "--key", "monitor.pub", "--store", name + ".db"))
          .as(run.err())
          .isZero();
      assertThat(run.isnad("verify", "--store", name + ".db")).isZero();
      assertThat(run.out()).contains("reports  1 in 1 versions");
      assertThat(run.isnad("share", "import", name, "--store", name + ".db")).isZero();
      assertThat(run.err()).contains("not known without --key");
    }
    assertThat(run.read("package/README.txt"))
        .contains("Example Monitor", "Relief network", "TLP:AMBER", "المرسل")
        .contains("sha256sum -c SHA256SUMS");
  }

  @Test
  void whatIsNotWholeBringsNothing() throws IOException {
    assertThat(exported("package")).isZero();
    assertThat(run.isnad("share", "key", "new", "other")).isZero();
    assertThat(run.isnad("share", "check", "package", "--key", "other.pub")).isEqualTo(1);
    assertThat(run.err()).contains("package-wrong-signature");
    run.write("package/bundle.json", run.read("package/bundle.json").replace("2020", "2021"));
    assertThat(run.isnad("share", "check", "package", "--key", "monitor.pub")).isEqualTo(1);
    assertThat(run.err()).contains("package-file-changed");
    for (String[] more : new String[][] {{}, {"--key", "monitor.pub"}, {"--key", "other.pub"}}) {
      String[] all = Arrays.copyOf(
          new String[] {"share", "import", "package", "--store", "new.db"}, 5 + more.length);
      System.arraycopy(more, 0, all, 5, more.length);
      assertThat(run.isnad(all)).isEqualTo(2);
    }
    assertThat(folder.resolve("new.db")).doesNotExist();
    assertThat(run.isnad("share", "import", "package/bundle.json", "--key", "monitor.pub"))
        .isEqualTo(2);
    assertThat(run.err()).contains("package-unsigned");
  }

  @Test
  void whatCannotBeWrittenOrSignedIsTold() throws IOException {
    assertThat(exported("package", "--recipient", "a\nb")).isEqualTo(2);
    assertThat(run.err()).contains("package-unwritable");
    assertThat(run.isnad("share", "key", "new", "monitor")).isEqualTo(2);
    assertThat(run.err()).contains("key-there");
    assertThat(run.isnad("share", "check", "nothing", "--key", "monitor.pub")).isEqualTo(2);
    assertThat(run.err()).contains("package-unreadable");
    assertThat(run.isnad("share", "check", "nothing", "--key", "monitor")).isEqualTo(2);
    assertThat(run.err()).contains("key-unreadable").doesNotContain("BEGIN");
    run.write("package/x", "x");
    assertThat(exported("package")).isEqualTo(2);
    assertThat(run.err()).contains("package-unwritable");
    assertThat(Files.list(folder.resolve("package"))).hasSize(1);
  }
}
