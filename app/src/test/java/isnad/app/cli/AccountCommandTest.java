package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad account} and {@code isnad organisation}, as people run them. */
class AccountCommandTest {
  private static final String WORDS = "seven grey stones";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
    run.input(WORDS + "\n");
  }

  private void refused(String code, String... arguments) {
    assertThat(run.isnad(arguments)).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: " + code + ": ").doesNotContain("\tat ");
    assertThat(run.err() + run.out()).doesNotContain(WORDS);
  }

  @Test
  void nothingIsMadeByAsking() {
    refused("no-accounts", "account", "list");
    refused("no-accounts", "account", "password", "head");
    refused("no-accounts", "organisation", "add", "river", "--name", "River");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void accountsAreAddedListedChangedAndTakenAway() {
    assertThat(run.isnad("account", "add", "head", "--role", "administrator")).isZero();
    assertThat(run.err() + run.out()).doesNotContain(WORDS);
    assertThat(run.isnad("organisation", "add", "river", "--name", "The river desk"))
        .isZero();
    assertThat(run.err()).contains("isnad.db.organisations/river.db");
    assertThat(run.isnad("account", "add", "omar", "--role", "analyst", "--organisation", "river"))
        .isZero();
    assertThat(run.isnad("account", "lock", "omar")).isZero();
    assertThat(run.isnad("account", "role", "omar", "editor")).isZero();
    assertThat(run.isnad("account", "list")).isZero();
    assertThat(run.out())
        .isEqualTo("head\thome\tadministrator of the server\topen\nomar\triver\teditor\tlocked\n");
    assertThat(run.isnad("organisation", "list")).isZero();
    assertThat(run.out()).contains("river\tThe river desk\tisnad.db.organisations/river.db\n");
    assertThat(run.isnad("account", "remove", "omar")).isZero();
    assertThat(run.isnad("account", "unlock", "head")).isZero();
    assertThat(run.isnad("account", "list")).isZero();
    assertThat(run.out()).doesNotContain("omar");
    // The ledger itself knows nothing of all that, and was not made by it.
    assertThat(Files.exists(folder.resolve("isnad.db"))).isFalse();
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    refused("unknown-role", "account", "add", "head", "--role", "owner");
    refused("no-accounts", "account", "add", "head", "--role", "reader");
    assertThat(run.isnad("account", "add", "head", "--role", "administrator")).isZero();
    refused("last-administrator", "account", "lock", "head");
    refused("unknown-account", "account", "lock", "nobody");
    refused("bad-name", "account", "add", "Two Words", "--role", "reader");
    run.input("short\n");
    refused("weak-password", "account", "password", "head");
    run.input("");
    refused("weak-password", "account", "password", "head");
    assertThat(run.isnad("account", "add", "x", "--role", "reader", "--password", WORDS))
        .isEqualTo(2);
  }
}
