package isnad.app.access;

import static isnad.app.access.PeopleSchema.ACCOUNT;
import static isnad.app.access.PeopleSchema.ENDS;
import static isnad.app.access.PeopleSchema.HASH;
import static isnad.app.access.PeopleSchema.SETUP;

import isnad.app.answer.Refused;
import isnad.core.ledger.Digest;
import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;

/**
 * How the first account is made where there is none: by a code that is shown once, to whoever
 * started the desk, and is good for half an hour and one account.
 */
public final class SetUp {
  static final Duration GOOD_FOR = Duration.ofMinutes(30);

  private final PeopleStore store;
  private final Accounts accounts;
  private final Clock clock;

  SetUp(PeopleStore store, Accounts accounts, Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Whether there is no account yet, not even one that was removed. */
  public boolean isWanted() {
    return store.ask(sql -> !sql.fetchExists(ACCOUNT));
  }

  /** A new code; the one before is good no longer. */
  public String code() {
    Secret secret = Secret.random("");
    return store.change(sql -> {
      sql.deleteFrom(SETUP).execute();
      sql.insertInto(SETUP)
          .columns(HASH, ENDS)
          .values(secret.hash(), clock.millis() + GOOD_FOR.toMillis())
          .execute();
      return secret.word();
    });
  }

  /** Whether the first account can be made by {@code code} now. */
  public boolean isGood(String code) {
    return store.ask(sql -> isGood(sql, code));
  }

  private boolean isGood(DSLContext sql, String code) {
    boolean known =
        sql.fetchExists(SETUP, HASH.eq(Digest.of(code).hex()).and(ENDS.gt(clock.millis())));
    return known && !sql.fetchExists(ACCOUNT);
  }

  /** Makes the first account, an administrator's, and ends the code. */
  public Account make(Doer by, String code, String name, String password) throws Refused {
    if (!Account.isName(name)) {
      throw new Refused(
          AccessProblem.BAD_NAME.of("an account is called by 1 to 64 of a-z, 0-9, . _ -"));
    }
    if (!isGood(code)) {
      throw ended();
    }
    String hash = Passwords.hash(password, name);
    return store.change(sql -> {
      if (!isGood(sql, code)) {
        throw ended();
      }
      sql.deleteFrom(SETUP).execute();
      Accounts.Draft draft = new Accounts.Draft(name, Organisation.HOME, Role.ADMINISTRATOR);
      return accounts.add(sql, by, draft, hash, true);
    });
  }

  private static Refused ended() {
    return new Refused(AccessProblem.SETUP_ENDED.of(
        "the code is none, was used or is older than half an hour: start the desk anew"));
  }
}
