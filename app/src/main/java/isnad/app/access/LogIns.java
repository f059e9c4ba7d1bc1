package isnad.app.access;

import static isnad.app.access.PeopleSchema.ATTEMPT;
import static isnad.app.access.PeopleSchema.FAILURES;
import static isnad.app.access.PeopleSchema.HASH;
import static isnad.app.access.PeopleSchema.LAST;
import static isnad.app.access.PeopleSchema.WAITS;

import isnad.core.ledger.Digest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * Logging in by name and password. Names that nobody has are treated as all others are: the same
 * work, the same count of failures, the same answer.
 */
public final class LogIns {
  /** After so many failures in a row a name waits. */
  static final int FAILURES_TAKEN = 10;

  static final Duration WAIT = Duration.ofMinutes(15);

  /** Of so many names failures are counted; the oldest are forgotten. */
  private static final int NAMES = 10_000;

  private final PeopleStore store;
  private final Clock clock;

  LogIns(PeopleStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Who that is; empty where name and password do not belong together, or it has to wait. */
  public Optional<Account> by(String name, String password) {
    String key = Digest.of(name).hex();
    // Counted before it is tried: who tries many at once gets no more tries.
    boolean waits = store.change(sql -> !mayTry(sql, key));
    Optional<Accounts.Kept> kept =
        Account.isName(name) ? store.ask(sql -> Accounts.kept(sql, name)) : Optional.empty();
    boolean right =
        Passwords.matches(password, kept.map(Accounts.Kept::password).orElse(""));
    if (waits || !right) {
      return Optional.empty();
    }
    Optional<Account> account =
        kept.flatMap(Accounts.Kept::account).filter(one -> one.state() == Account.State.OPEN);
    if (account.isPresent()) {
      forget(key);
    }
    return account;
  }

  private boolean mayTry(DSLContext sql, String key) {
    long now = clock.millis();
    Record row = sql.selectFrom(ATTEMPT).where(HASH.eq(key)).fetchOne();
    if (row != null && row.get(WAITS) > now) {
      return false;
    }
    // A wait that is over leaves as many tries as there were.
    int failures = row == null || row.get(WAITS) > 0 ? 1 : row.get(FAILURES) + 1;
    long until = failures >= FAILURES_TAKEN ? now + WAIT.toMillis() : 0;
    sql.deleteFrom(ATTEMPT).where(HASH.eq(key)).execute();
    if (row == null) {
      makeRoom(sql);
    }
    sql.insertInto(ATTEMPT)
        .columns(HASH, FAILURES, WAITS, LAST)
        .values(key, failures, until, now)
        .execute();
    return true;
  }

  private static void makeRoom(DSLContext sql) {
    if (sql.fetchCount(ATTEMPT) >= NAMES) {
      sql.deleteFrom(ATTEMPT)
          .where(HASH.in(sql.select(HASH).from(ATTEMPT).orderBy(LAST).limit(NAMES / 10)))
          .execute();
    }
  }

  private void forget(String key) {
    store.change(sql -> sql.deleteFrom(ATTEMPT).where(HASH.eq(key)).execute());
  }

  /** Lets a name try again at once. */
  static void letTry(DSLContext sql, String name) {
    sql.deleteFrom(ATTEMPT).where(HASH.eq(Digest.of(name).hex())).execute();
  }
}
