package isnad.app.access;

import static isnad.app.access.PeopleSchema.ABOUT;
import static isnad.app.access.PeopleSchema.ANSWER;
import static isnad.app.access.PeopleSchema.AUDIT;
import static isnad.app.access.PeopleSchema.BY_TOKEN;
import static isnad.app.access.PeopleSchema.CLIENT;
import static isnad.app.access.PeopleSchema.DEED;
import static isnad.app.access.PeopleSchema.HASH;
import static isnad.app.access.PeopleSchema.NUMBER;
import static isnad.app.access.PeopleSchema.OF_ACCOUNT;
import static isnad.app.access.PeopleSchema.OF_ORGANISATION;
import static isnad.app.access.PeopleSchema.PREVIOUS;
import static isnad.app.access.PeopleSchema.TIME;

import isnad.core.ledger.Digest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The audit log: who did what, when, from where and with which answer, each entry chained to the
 * one before by its hash. Entries are only ever added.
 */
public final class AuditTrail {
  /** How many entries are read at a time. */
  private static final int AT_A_TIME = 1_000;

  private final PeopleStore store;
  private final Clock clock;

  AuditTrail(PeopleStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Which entries are wanted; what is empty is not asked, and of all the latest are taken. */
  public record Wanted(
      Optional<Instant> from,
      Optional<Instant> to,
      Optional<String> organisation,
      Optional<String> account,
      Optional<Deed> deed,
      int most) {
    Condition condition() {
      List<Condition> all = new ArrayList<>();
      from.ifPresent(time -> all.add(TIME.ge(time.toEpochMilli())));
      to.ifPresent(time -> all.add(TIME.lt(time.toEpochMilli())));
      organisation.ifPresent(one -> all.add(OF_ORGANISATION.eq(one)));
      account.ifPresent(one -> all.add(OF_ACCOUNT.eq(one)));
      deed.ifPresent(one -> all.add(DEED.eq(one.key())));
      return DSL.and(all);
    }
  }

  /** Whether the log is whole: how many entries it has, the last hash, and where it is broken. */
  public record Checked(long entries, String head, Optional<String> broken) {}

  /** Adds entries and waits until they are on the disk. */
  void add(List<Done> some) {
    store.change(sql -> {
      add(sql, some);
      return some.size();
    });
  }

  /** Adds entries to what is changed with them. */
  void add(DSLContext sql, List<Done> some) {
    if (!store.isSqlite()) {
      sql.execute("lock table audit in exclusive mode");
    }
    Record last =
        sql.select(NUMBER, HASH).from(AUDIT).orderBy(NUMBER.desc()).limit(1).fetchOne();
    long number = last == null ? 0 : last.get(NUMBER);
    String previous = last == null ? Digest.NONE.hex() : last.get(HASH);
    for (Done done : some) {
      number++;
      Instant now = Instant.ofEpochMilli(clock.millis());
      Done.Entry entry = Done.Entry.of(number, now, done, previous);
      sql.insertInto(AUDIT)
          .columns(
              NUMBER,
              TIME,
              OF_ORGANISATION,
              OF_ACCOUNT,
              BY_TOKEN,
              CLIENT,
              DEED,
              ABOUT,
              ANSWER,
              PREVIOUS,
              HASH)
          .values(
              number,
              now.toEpochMilli(),
              done.by().organisation(),
              done.by().account(),
              done.by().token(),
              done.by().client(),
              done.deed().key(),
              done.about(),
              done.answer(),
              previous,
              entry.hash())
          .execute();
      previous = entry.hash();
    }
  }

  /** The latest of what is wanted, the earliest first. */
  public List<Done.Entry> entries(Wanted wanted) {
    return store
        .ask(sql -> sql.selectFrom(AUDIT)
            .where(wanted.condition())
            .orderBy(NUMBER.desc())
            .limit(wanted.most())
            .fetch())
        .map(AuditTrail::entry)
        .reversed();
  }

  private static Done.Entry entry(Record row) {
    Doer by =
        new Doer(row.get(OF_ORGANISATION), row.get(OF_ACCOUNT), row.get(BY_TOKEN), row.get(CLIENT));
    Deed deed = Deed.of(row.get(DEED)).orElse(null);
    if (deed == null) {
      throw new AccessFault(
          AccessProblem.AUDIT_BROKEN,
          "entry " + row.get(NUMBER) + " tells of what nobody can do: " + row.get(DEED),
          null);
    }
    return new Done.Entry(
        row.get(NUMBER),
        Instant.ofEpochMilli(row.get(TIME)),
        new Done(by, deed, row.get(ABOUT), row.get(ANSWER)),
        row.get(PREVIOUS),
        row.get(HASH));
  }

  /**
   * Checks the whole chain. {@code noted} is a hash that somebody noted earlier, which it has still
   * to have: what was cut off from its end shows by that alone.
   */
  public Checked check(Optional<String> noted) {
    Walk walk = new Walk(noted.orElse(null));
    List<? extends Record> some;
    do {
      long after = walk.number;
      some = store.ask(sql -> sql.selectFrom(AUDIT)
          .where(NUMBER.gt(after))
          .orderBy(NUMBER)
          .limit(AT_A_TIME)
          .fetch());
      for (Record row : some) {
        Optional<String> broken = walk.next(row);
        if (broken.isPresent()) {
          return new Checked(walk.number, walk.previous, broken);
        }
      }
    } while (!some.isEmpty());
    return new Checked(walk.number, walk.previous, walk.missing());
  }

  /** How far a check is. */
  private static final class Walk {
    private final @Nullable String noted;
    private boolean found;
    private long number;
    private String previous = Digest.NONE.hex();

    Walk(@Nullable String noted) {
      this.noted = noted;
    }

    /** What is wrong with the next entry, if anything is. */
    Optional<String> next(Record row) {
      Done.Entry entry;
      try {
        entry = entry(row);
      } catch (AccessFault fault) {
        return Optional.of(fault.problem().what());
      }
      if (entry.number() != number + 1) {
        return Optional.of("behind entry " + number + " comes entry " + entry.number());
      }
      if (!entry.previous().equals(previous)) {
        return Optional.of("entry " + entry.number() + " does not follow the one before it");
      }
      if (!entry.isWhole()) {
        return Optional.of("entry " + entry.number() + " is not what its hash was made of");
      }
      number++;
      previous = entry.hash();
      found |= previous.equals(noted);
      return Optional.empty();
    }

    Optional<String> missing() {
      return noted == null || found
          ? Optional.empty()
          : Optional.of(
              "no entry has the hash " + noted + ": the end was cut off, or all made anew");
    }
  }
}
