package isnad.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.answer.Refused;
import isnad.app.store.StoreAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The laws on files of SQLite, and what can happen to such a file. */
class SqlitePeopleTest extends PeopleLaws {
  @TempDir
  private Path folder;

  @Override
  StoreAddress empty() {
    return new StoreAddress.LocalFile(folder.resolve("isnad.db"), "isnad.db");
  }

  @Override
  List<String> kept() throws Exception {
    List<String> all = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    assertThat(all).isNotEmpty();
    return all;
  }

  @Test
  void theFileIsItsOwnersAlone() throws Exception {
    Path file = folder.resolve("isnad.db.people");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  private void sql(String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("isnad.db.people"));
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  private AuditTrail.Checked checked(People people, String... statements) throws SQLException {
    sql("drop trigger if exists audit_keeps", "drop trigger if exists audit_stays");
    sql(statements);
    return people.trail().check(Optional.empty());
  }

  @Test
  void everyDamageOfTheLogIsToldWithItsPlace() throws Refused, SQLException {
    try (People people = People.open(empty(), Clock.systemUTC())) {
      people
          .accounts()
          .add(Doer.TERMINAL, new Accounts.Draft("head", "home", Role.ADMINISTRATOR), GOOD);
      for (String key : List.of("a", "b", "c", "d")) {
        people.organisations().add(Doer.TERMINAL, key, key);
      }
      assertThatThrownBy(() -> sql("update audit set about = 'x' where number = 3"))
          .hasMessageContaining("never changed");
      assertThatThrownBy(() -> sql("delete from audit where number = 3"))
          .hasMessageContaining("never removed");
      String head = people.trail().check(Optional.empty()).head();

      assertThat(
              checked(people, "update audit set about = 'x' where number = 3").broken())
          .contains("entry 3 is not what its hash was made of");
      assertThat(checked(people, "delete from audit where number = 3").broken())
          .contains("behind entry 2 comes entry 4");
      assertThat(checked(people, "update audit set number = number - 1 where number > 3")
              .broken())
          .contains("entry 3 does not follow the one before it");
      assertThat(checked(people, "delete from audit where number >= 3").broken())
          .isEmpty();
      assertThat(people.trail().check(Optional.of(head)).broken().orElseThrow())
          .contains("the end was cut off");
    }
  }

  @Test
  void whatIsNoDatabaseOfPeopleIsLeftAlone() throws Exception {
    Path other = folder.resolve("other.db.people");
    Files.writeString(other, "no database, and long enough to be looked at as one\n".repeat(20));
    StoreAddress address = new StoreAddress.LocalFile(folder.resolve("other.db"), "other.db");
    assertThatThrownBy(() -> People.open(address, Clock.systemUTC()))
        .isInstanceOf(AccessFault.class)
        .hasMessageStartingWith("people-not-ours: other.db.people");
    assertThat(Files.readString(other)).startsWith("no database");
  }

  @Test
  void aNewerOneIsLeftAlone() throws SQLException {
    sql("insert into people_history select 99, '99', 'later', type, 'V99__later.sql', checksum,"
        + " installed_by, installed_on, execution_time, success from people_history"
        + " where installed_rank = 1");
    assertThatThrownBy(() -> People.open(empty(), Clock.systemUTC()))
        .isInstanceOf(AccessFault.class)
        .hasMessageStartingWith("people-newer: isnad.db.people");
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    StoreAddress nowhere =
        new StoreAddress.LocalFile(folder.resolve("none/isnad.db"), "none/isnad.db");
    assertThatThrownBy(() -> People.open(nowhere, Clock.systemUTC()))
        .isInstanceOf(AccessFault.class)
        .hasMessageStartingWith("people-unreachable: none/isnad.db.people");
  }
}
