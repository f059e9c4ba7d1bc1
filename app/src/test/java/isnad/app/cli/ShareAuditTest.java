package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.access.AccessProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out and comes in by commands is told in the audit log, where people are known. */
class ShareAuditTest {
  private static final String WORDS =
      "قال مسؤولون في وزارة الدفاع إن مسلحين قتلوا سبعة جنود قرب مدينة الميادين في 21 يونيو 2020.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write("in.jsonl", line("a", "الوادي", "2020-06-22", WORDS));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  private void done(String... arguments) {
    assertThat(run.isnad(arguments)).as(run.err()).isZero();
  }

  private void peopleAre() {
    run.input("seven grey stones\n");
    done("account", "add", "head", "--role", "administrator");
    run.input("");
  }

  @Test
  void whatGoesOutAndComesInIsTold() throws IOException {
    peopleAre();
    done("share", "export", "--as-organisation", "Monitor", "--tlp", "green", "--output", "x.json");
    done("share", "export", "--as-organisation", "Monitor", "--tlp", "red", "--place", "Syria");
    done("dataset", "--as", "acled", "--output", "acled.csv");
    done("export", "all.jsonl");
    done("audit", "--what", "share", "--format", "table");
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.out())
        .contains("  terminal  share  share export tlp=green  ")
        .contains("share export tlp=red filtered  ")
        .doesNotContain("Syria", "Monitor");
    done("audit", "--what", "export", "--format", "csv");
    assertThat(run.out())
        .contains(",terminal,export,dataset form=acled,200\r\n", ",export,200\r\n");
    assertThat(run.isnad("share", "import", "x.json")).isEqualTo(2);
    run.write("other.jsonl", line("b", "التل", "2020-06-22", WORDS + " ولم يعلق الجيش."));
    done("add", "other.jsonl", "--store", "other.db");
    done(
        "share",
        "export",
        "--as-organisation",
        "Other",
        "--tlp",
        "green",
        "--output",
        "y.json",
        "--store",
        "other.db");
    done("share", "import", "y.json");
    done("audit", "--what", "change", "--format", "csv");
    assertThat(run.out())
        .contains(",terminal,change,share import,400\r\n", ",terminal,change,share import,200\r\n");
    done("audit", "--verify");
  }

  @Test
  void whatDidNotGoOutIsToldToo() {
    peopleAre();
    assertThat(run.isnad("export", "none/all.jsonl")).isEqualTo(3);
    done("audit", "--what", "export", "--format", "csv");
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.out()).contains(",export,200\r\n", ",export,500\r\n");
  }

  @Test
  void nothingGoesOutThatCannotBeTold() throws SQLException {
    peopleAre();
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("isnad.db.people"));
        Statement statement = other.createStatement()) {
      statement.execute("create trigger full before insert on audit begin"
          + " select raise(abort, 'no room'); end");
    }
    assertThat(run.isnad("export", "all.jsonl")).isEqualTo(3);
    assertThat(run.err()).contains(AccessProblem.PEOPLE_UNREACHABLE.code());
    assertThat(folder.resolve("all.jsonl")).doesNotExist();
  }

  @Test
  void withoutPeopleNothingIsKept() {
    done("export", "all.jsonl");
    assertThat(folder.resolve("isnad.db.people")).doesNotExist();
  }

  @Test
  void anotherOrganisationsLedgerIsInTheHomesLog() throws IOException {
    peopleAre();
    done("organisation", "add", "river", "--name", "The river desk");
    Files.createDirectories(folder.resolve("isnad.db.organisations"));
    done("add", "in.jsonl", "--store", "isnad.db.organisations/river.db");
    done("export", "river.jsonl", "--store", "isnad.db.organisations/river.db");
    done("audit", "--organisation", "river", "--format", "csv");
    assertThat(run.out()).contains(",river,,,terminal,export,export,200\r\n");
    assertThat(folder.resolve("isnad.db.organisations/river.db.people")).doesNotExist();
  }
}
