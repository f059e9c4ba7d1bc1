package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad token} and {@code isnad audit}, as people run them. */
class AuditCommandTest {
  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() {
    run = new CommandRun(folder, Terminal.NONE);
    run.input("seven grey stones\n");
    assertThat(run.isnad("account", "add", "head", "--role", "administrator")).isZero();
    assertThat(run.isnad("account", "add", "omar", "--role", "reader")).isZero();
  }

  private void refused(String code, String... arguments) {
    assertThat(run.isnad(arguments)).isEqualTo(2);
    assertThat(run.err()).startsWith("isnad: " + code + ": ").doesNotContain("\tat ");
  }

  private String token(String account, String rights, String days) {
    int status =
        run.isnad("token", "add", "--account", account, "--rights", rights, "--days", days);
    assertThat(status).as(run.err()).isZero();
    return run.out().strip();
  }

  @Test
  void aTokenIsShownOnceListedAndRevoked() {
    String word = token("omar", "look,export", "30");
    assertThat(word).matches("isnad_[A-Za-z0-9_-]{43}");
    String id = run.err().replaceAll("(?s)isnad: (t-[0-9a-f]{16}) until .*", "$1");
    assertThat(run.isnad("token", "list")).isZero();
    assertThat(run.out())
        .startsWith(id + "\tomar\tlook,export\t")
        .endsWith("\tgood\n")
        .doesNotContain(word);
    assertThat(run.isnad("token", "revoke", id)).isZero();
    assertThat(run.isnad("token", "list")).isZero();
    assertThat(run.out()).endsWith("\trevoked\n");
  }

  @Test
  void tokensThatMakeNoSenseAreRefused() {
    refused("bad-token", "token", "add", "--account", "omar", "--rights", "decide", "--days", "3");
    refused("bad-token", "token", "add", "--account", "omar", "--rights", "fly", "--days", "3");
    refused("bad-token", "token", "add", "--account", "omar", "--rights", "look", "--days", "0");
    refused("bad-token", "token", "add", "--account", "omar", "--rights", "look", "--days", "999");
    refused("unknown-account", "token", "add", "--account", "x", "--rights", "look", "--days", "3");
    refused("unknown-token", "token", "revoke", "t-0");
  }

  @Test
  void theLogIsListedInEachFormAndAskedForParts() {
    String word = token("omar", "look", "30");
    assertThat(run.isnad("audit")).isZero();
    assertThat(run.out().lines()).hasSize(3).allMatch(line -> line.startsWith("{\"about\":\""));
    assertThat(run.out()).contains("account add omar reader").doesNotContain(word);
    assertThat(run.isnad("audit", "--format", "csv", "--what", "people")).isZero();
    assertThat(run.out())
        .startsWith("number,time,organisation,account,token,client,deed,about,answer\r\n1,");
    assertThat(run.isnad("audit", "--format", "table")).isZero();
    assertThat(run.out()).contains("  terminal  people  account add head administrator  200\n");
    assertThat(run.isnad("audit", "--format", "json", "--most", "1")).isZero();
    assertThat(run.out()).startsWith("[\n{").contains("token add t-");
    assertThat(run.err()).contains("--most lists more");
    assertThat(run.isnad("audit", "--to", "2020-01-01")).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.isnad("audit", "--account", "omar")).isZero();
    assertThat(run.out()).isEmpty();
    refused("bad-question", "audit", "--from", "yesterday");
    refused("bad-question", "audit", "--what", "anything");
  }

  @Test
  void aBrokenLogIsToldWithItsPlace() throws SQLException {
    assertThat(run.isnad("audit", "--verify")).isZero();
    String head = run.out().replaceAll("(?s).*the last is ([0-9a-f]{64})\n", "$1");
    assertThat(run.out()).startsWith("2 entries, whole");
    assertThat(run.isnad("audit", "--verify", "--noted", head)).isZero();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("isnad.db.people"));
        Statement statement = connection.createStatement()) {
      statement.execute("drop trigger audit_keeps");
      statement.execute("update audit set answer = 201 where number = 1");
    }
    assertThat(run.isnad("audit", "--verify")).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("isnad: audit-broken: entry 1 is not what its hash was made of\n");
  }
}
