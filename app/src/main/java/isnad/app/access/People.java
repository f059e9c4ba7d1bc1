package isnad.app.access;

import isnad.app.store.StoreAddress;
import java.time.Clock;

/** All that is known beside a ledger of people, and what they did. */
public final class People implements AutoCloseable {
  private final PeopleStore store;
  private final AuditTrail trail;
  private final Organisations organisations;
  private final Accounts accounts;
  private final LogIns logIns;
  private final SetUp setUp;
  private final Tokens tokens;

  private People(PeopleStore store, Clock clock) {
    this.store = store;
    trail = new AuditTrail(store, clock);
    organisations = new Organisations(store, trail, clock);
    accounts = new Accounts(store, trail, clock);
    logIns = new LogIns(store, clock);
    setUp = new SetUp(store, accounts, clock);
    tokens = new Tokens(store, trail, clock);
  }

  /** Opens what lies beside {@code ledger}; it is made where it is not there. */
  public static People open(StoreAddress ledger, Clock clock) {
    People people = new People(PeopleStore.open(ledger), clock);
    people.organisations.found();
    return people;
  }

  /** Whether anything lies beside {@code ledger}. */
  public static boolean areThere(StoreAddress ledger) {
    return PeopleStore.isThere(ledger);
  }

  public Organisations organisations() {
    return organisations;
  }

  public Accounts accounts() {
    return accounts;
  }

  public LogIns logIns() {
    return logIns;
  }

  public SetUp setUp() {
    return setUp;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** What writes into the audit log behind the pages; to be closed by whoever asked for it. */
  public AuditWriter writer() {
    return new AuditWriter(trail);
  }

  public AuditTrail trail() {
    return trail;
  }

  @Override
  public void close() {
    store.close();
  }
}
