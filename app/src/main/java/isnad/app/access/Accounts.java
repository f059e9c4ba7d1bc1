package isnad.app.access;

import static isnad.app.access.PeopleSchema.ACCOUNT;
import static isnad.app.access.PeopleSchema.ADDED;
import static isnad.app.access.PeopleSchema.NAME;
import static isnad.app.access.PeopleSchema.OF_ACCOUNT;
import static isnad.app.access.PeopleSchema.OF_ORGANISATION;
import static isnad.app.access.PeopleSchema.PASSWORD;
import static isnad.app.access.PeopleSchema.REVOKED;
import static isnad.app.access.PeopleSchema.ROLE;
import static isnad.app.access.PeopleSchema.SERVER;
import static isnad.app.access.PeopleSchema.STAMP;
import static isnad.app.access.PeopleSchema.STATE;
import static isnad.app.access.PeopleSchema.TOKEN;

import isnad.app.answer.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/** The accounts of people. Every change of them is told in the audit log, or is not made. */
public final class Accounts {
  /** The most accounts that are kept. */
  private static final int MOST = 10_000;

  /** The state of one that is gone: its name stays, so that nobody else is taken for it. */
  private static final String REMOVED = "removed";

  private final PeopleStore store;
  private final AuditTrail trail;
  private final Clock clock;

  Accounts(PeopleStore store, AuditTrail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** A row of the table; no account where it was removed. */
  record Kept(Optional<Account> account, String password) {}

  /** A new account. */
  public record Draft(String name, String organisation, Role role) {}

  public List<Account> all() {
    return store.ask(sql -> sql.selectFrom(ACCOUNT).orderBy(OF_ORGANISATION, NAME).fetch().stream()
        .flatMap(row -> kept(row).account.stream())
        .toList());
  }

  public Optional<Account> called(String name) {
    return store.ask(sql -> kept(sql, name)).flatMap(Kept::account);
  }

  static Optional<Kept> kept(DSLContext sql, String name) {
    return sql.selectFrom(ACCOUNT).where(NAME.eq(name)).fetchOptional().map(Accounts::kept);
  }

  private static Kept kept(Record row) {
    String state = row.get(STATE);
    Optional<Role> role = Role.of(row.get(ROLE));
    if (state.equals(REMOVED) || role.isEmpty()) {
      return new Kept(Optional.empty(), "");
    }
    Account account = new Account(
        row.get(NAME),
        row.get(OF_ORGANISATION),
        role.get(),
        row.get(SERVER) != 0,
        state.equals(Account.State.OPEN.key()) ? Account.State.OPEN : Account.State.LOCKED,
        row.get(STAMP));
    return new Kept(Optional.of(account), row.get(PASSWORD));
  }

  /** Adds an account; the first one is its server's administrator. */
  public Account add(Doer by, Draft draft, String password) throws Refused {
    require(Account.isName(draft.name), "an account is called by 1 to 64 of a-z, 0-9, . _ -");
    String hash = Passwords.hash(password, draft.name);
    return store.change(sql -> {
      boolean first = !sql.fetchExists(ACCOUNT);
      if (first && (draft.role != Role.ADMINISTRATOR || !isHome(draft))) {
        throw new Refused(AccessProblem.NO_ACCOUNTS.of(
            "the first account is an administrator's, of the organisation that is here already"));
      }
      return add(sql, by, draft, hash, first);
    });
  }

  private static boolean isHome(Draft draft) {
    return draft.organisation.equals(Organisation.HOME);
  }

  Account add(DSLContext sql, Doer by, Draft draft, String hash, boolean server) throws Refused {
    Organisations.require(sql, draft.organisation);
    if (sql.fetchExists(ACCOUNT, NAME.eq(draft.name))) {
      throw new Refused(
          AccessProblem.NAME_TAKEN.of(draft.name + ": there is an account of that name, or was"));
    }
    if (sql.fetchCount(ACCOUNT) >= MOST) {
      throw new Refused(AccessProblem.TOO_MANY.of("at most " + MOST + " accounts"));
    }
    Account account =
        new Account(draft.name, draft.organisation, draft.role, server, Account.State.OPEN, 0);
    sql.insertInto(ACCOUNT)
        .columns(NAME, OF_ORGANISATION, ROLE, SERVER, STATE, PASSWORD, STAMP, ADDED)
        .values(
            draft.name,
            draft.organisation,
            draft.role.key(),
            server ? 1 : 0,
            Account.State.OPEN.key(),
            hash,
            0,
            clock.millis())
        .execute();
    told(sql, by, "account add " + draft.name + " " + draft.role.key());
    return account;
  }

  private void told(DSLContext sql, Doer by, String what) {
    trail.add(sql, List.of(new Done(by, Deed.PEOPLE, what, Done.GOOD)));
  }

  /** Gives an account another role. */
  public void role(Doer by, String name, Role role) throws Refused {
    change(by, name, "account role " + name + " " + role.key(), (sql, account) -> {
      if (role != Role.ADMINISTRATOR) {
        requireAnother(sql, account);
      }
      set(sql, name, ROLE, role.key());
    });
  }

  /** Gives an account another password; sessions that it has are over. */
  public void password(Doer by, String name, String password) throws Refused {
    String hash = Passwords.hash(password, name);
    change(by, name, "account password " + name, (sql, account) -> {
      set(sql, name, PASSWORD, hash);
      LogIns.letTry(sql, name);
    });
  }

  /** Keeps an account from being used; its sessions are over, its tokens are refused. */
  public void lock(Doer by, String name) throws Refused {
    change(by, name, "account lock " + name, (sql, account) -> {
      requireAnother(sql, account);
      set(sql, name, STATE, Account.State.LOCKED.key());
    });
  }

  /** Lets an account be used again, and its name be tried again at once. */
  public void unlock(Doer by, String name) throws Refused {
    change(by, name, "account unlock " + name, (sql, account) -> {
      set(sql, name, STATE, Account.State.OPEN.key());
      LogIns.letTry(sql, name);
    });
  }

  /** Takes an account away for good, with its tokens. Nobody else gets its name. */
  public void remove(Doer by, String name) throws Refused {
    change(by, name, "account remove " + name, (sql, account) -> {
      requireAnother(sql, account);
      set(sql, name, STATE, REMOVED);
      set(sql, name, PASSWORD, "");
      sql.update(TOKEN).set(REVOKED, 1).where(OF_ACCOUNT.eq(name)).execute();
    });
  }

  /** A change of an account. */
  private interface Change {
    void of(DSLContext sql, Account account) throws Refused;
  }

  private void change(Doer by, String name, String what, Change change) throws Refused {
    boolean _ = store.<Boolean, Refused>change(sql -> {
      Account account = require(sql, name);
      change.of(sql, account);
      set(sql, name, STAMP, account.stamp() + 1);
      told(sql, by, what);
      return true;
    });
  }

  private static <T> void set(DSLContext sql, String name, Field<T> column, T value) {
    sql.update(ACCOUNT).set(column, value).where(NAME.eq(name)).execute();
  }

  static Account require(DSLContext sql, String name) throws Refused {
    return kept(sql, name)
        .flatMap(Kept::account)
        .orElseThrow(() ->
            new Refused(AccessProblem.UNKNOWN_ACCOUNT.of(name + ": no account has that name")));
  }

  /** Refuses where nobody would be left who can administer the server. */
  private static void requireAnother(DSLContext sql, Account account) throws Refused {
    boolean another = sql.fetchExists(
        ACCOUNT,
        NAME.ne(account.name())
            .and(SERVER.eq(1))
            .and(STATE.eq(Account.State.OPEN.key()))
            .and(ROLE.eq(Role.ADMINISTRATOR.key())));
    if (account.server() && !another) {
      throw new Refused(AccessProblem.LAST_ADMINISTRATOR.of(
          account.name() + " is the only one left who may administer the server"));
    }
  }

  private static void require(boolean good, String what) throws Refused {
    if (!good) {
      throw new Refused(AccessProblem.BAD_NAME.of(what));
    }
  }
}
