package isnad.app.access;

import static isnad.app.access.PeopleSchema.ADDED;
import static isnad.app.access.PeopleSchema.ID;
import static isnad.app.access.PeopleSchema.NAME;
import static isnad.app.access.PeopleSchema.ORGANISATION;

import isnad.app.answer.Refused;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreAddress.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** The organisations, each with a ledger of its own. */
public final class Organisations {
  /** The most that are kept. */
  private static final int MOST = 100;

  private final PeopleStore store;
  private final AuditTrail trail;
  private final Clock clock;

  Organisations(PeopleStore store, AuditTrail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** Has the home be there, whose ledger is the one that is there first. */
  void found() {
    boolean there = store.ask(sql -> sql.fetchExists(ORGANISATION));
    if (!there) {
      boolean _ = store.change(sql -> {
        if (!sql.fetchExists(ORGANISATION)) {
          insert(sql, new Organisation(Organisation.HOME, "Isnad"));
        }
        return true;
      });
    }
  }

  public List<Organisation> all() {
    return store.ask(
        sql -> sql.selectFrom(ORGANISATION).orderBy(ID).fetch().map(Organisations::of));
  }

  public Optional<Organisation> called(String key) {
    return store.ask(sql ->
        sql.selectFrom(ORGANISATION).where(ID.eq(key)).fetchOptional().map(Organisations::of));
  }

  private static Organisation of(Record row) {
    return new Organisation(row.get(ID), row.get(NAME));
  }

  private void insert(DSLContext sql, Organisation one) {
    sql.insertInto(ORGANISATION)
        .columns(ID, NAME, ADDED)
        .values(one.key(), one.name(), clock.millis())
        .execute();
  }

  /** Adds an organisation, and the place where its ledger will lie. */
  public Organisation add(Doer by, String key, String name) throws Refused {
    if (!Organisation.isKey(key)) {
      throw new Refused(AccessProblem.BAD_NAME.of("an organisation's key is 1 to 32 of a-z, 0-9"
          + " and -, begins with no -, and is not \"ours\": " + key));
    }
    if (!Organisation.isName(name)) {
      throw new Refused(AccessProblem.BAD_NAME.of(
          "an organisation's name has 1 to " + Organisation.LONGEST + " characters"));
    }
    Organisation one = new Organisation(key, name);
    return store.change(sql -> {
      if (sql.fetchExists(ORGANISATION, ID.eq(key))) {
        throw new Refused(
            AccessProblem.NAME_TAKEN.of(key + ": there is an organisation of that key"));
      }
      if (sql.fetchCount(ORGANISATION) >= MOST) {
        throw new Refused(AccessProblem.TOO_MANY.of("at most " + MOST + " organisations"));
      }
      place(sql, one);
      insert(sql, one);
      trail.add(sql, List.of(new Done(by, Deed.PEOPLE, "organisation add " + key, Done.GOOD)));
      return one;
    });
  }

  private void place(DSLContext sql, Organisation one) {
    switch (store.ledger()) {
      case LocalFile file -> folder(Organisation.folder(file));
      case Server server ->
        sql.execute("create schema if not exists {0}", DSL.name(one.schema(server)));
    }
  }

  private void folder(Path folder) {
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectory(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
    } catch (UnsupportedOperationException otherSystem) {
      if (!folder.toFile().mkdir()) {
        throw new AccessFault(AccessProblem.PEOPLE_UNREACHABLE, folder + ": not made", null);
      }
    } catch (IOException e) {
      throw AccessFault.of(e, store.shown());
    }
  }

  static void require(DSLContext sql, String key) throws Refused {
    if (!sql.fetchExists(ORGANISATION, ID.eq(key))) {
      throw new Refused(AccessProblem.UNKNOWN_ORGANISATION.of(
          key + ": no organisation has that key; isnad organisation add KEY --name NAME"));
    }
  }
}
