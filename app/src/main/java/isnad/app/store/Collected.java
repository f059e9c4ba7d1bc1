package isnad.app.store;

import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import isnad.core.ledger.Digest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The objects of one collection in the order in which they came, each in its last version. No two
 * came at one microsecond, so that who asks for what came behind one misses nothing.
 */
public final class Collected {
  static final List<String> TABLES = List.of(
      "create table if not exists collected (collection text not null, id text not null, type text"
          + " not null, spec text not null, version text not null, added integer not null, hash"
          + " text not null, body text not null, primary key (collection, id)) without rowid",
      "create unique index if not exists collected_added on collected (collection, added)",
      "create index if not exists collected_forgotten on collected (collection) where body = ''");

  private static final Table<Record> COLLECTED = table(name("collected"));
  private static final Field<String> COLLECTION = Schema.text("collection");
  private static final Field<String> ID = Schema.text("id");
  private static final Field<String> TYPE = Schema.text("type");
  private static final Field<String> SPEC = Schema.text("spec");
  private static final Field<String> VERSION = Schema.text("version");
  private static final Field<Long> ADDED = Schema.whole("added");
  private static final Field<String> HASH = Schema.text("hash");
  private static final Field<String> BODY = Schema.text("body");

  /** What an object says was forgotten; written out, as its index wants it. */
  private static final Condition FORGOTTEN = BODY.eq(DSL.inline(""));

  private static final int AT_A_TIME = 500;
  private static final long MICROS = 1_000_000;

  private final SharingStore store;
  private final String collection;

  Collected(SharingStore store, String collection) {
    this.store = store;
    this.collection = collection;
  }

  /** An object: its id, type, version of STIX and of itself, and the object as JSON. */
  public record Item(String id, String type, String spec, String version, String body) {}

  /** An object with when it came. */
  public record Added(Item item, Instant added) {}

  /** Which objects are asked for; empty sets are any. Those that came behind {@code after}. */
  public record Wanted(
      Optional<Instant> after,
      Set<String> ids,
      Set<String> types,
      Set<String> specs,
      Set<String> versions) {
    public static final Wanted ALL =
        new Wanted(Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of());

    public Wanted {
      ids = Set.copyOf(ids);
      types = Set.copyOf(types);
      specs = Set.copyOf(specs);
      versions = Set.copyOf(versions);
    }

    /** The same behind {@code moment}. */
    public Wanted behind(Instant moment) {
      return new Wanted(Optional.of(moment), ids, types, specs, versions);
    }
  }

  /** Some objects, and whether there are more behind them. */
  public record Page(List<Added> objects, boolean more) {
    public Page {
      objects = List.copyOf(objects);
    }
  }

  /** At most {@code limit} of those wanted, in the order in which they came. */
  public Page page(Wanted wanted, int limit) {
    List<Added> some = store.asked(sql -> sql.select(ID, TYPE, SPEC, VERSION, ADDED, BODY)
        .from(COLLECTED)
        .where(which(wanted))
        .orderBy(ADDED)
        .limit(limit + 1)
        .fetch(Collected::added));
    return new Page(some.subList(0, Math.min(limit, some.size())), some.size() > limit);
  }

  /** How many objects there are. */
  public long count() {
    return store.asked(sql -> (long) sql.fetchCount(COLLECTED, COLLECTION.eq(collection)));
  }

  /** Whether it is known of each object what it says. */
  public boolean isWhole() {
    return store.asked(
        sql -> !sql.fetchExists(COLLECTED, COLLECTION.eq(collection).and(FORGOTTEN)));
  }

  /** Gives every object, in the order in which they came. */
  public void each(Consumer<Item> sink) {
    Wanted wanted = Wanted.ALL;
    Page page = page(wanted, AT_A_TIME);
    while (!page.objects().isEmpty()) {
      page.objects().forEach(one -> sink.accept(one.item()));
      page = page(wanted.behind(page.objects().getLast().added()), AT_A_TIME);
    }
  }

  private Condition which(Wanted wanted) {
    Condition all = COLLECTION.eq(collection).andNot(FORGOTTEN);
    if (wanted.after.isPresent()) {
      all = all.and(ADDED.gt(micros(wanted.after.get())));
    }
    for (Map.Entry<Field<String>, Set<String>> one : Map.of(
            ID, wanted.ids, TYPE, wanted.types, SPEC, wanted.specs, VERSION, wanted.versions)
        .entrySet()) {
      if (!one.getValue().isEmpty()) {
        all = all.and(one.getKey().in(one.getValue()));
      }
    }
    return all;
  }

  /** Takes {@code items} in; those that are there as they are stay as they came. */
  public void put(Collection<Item> items, Instant now) {
    store.changed(sql -> {
      put(sql, items, now);
      return null;
    });
  }

  private void put(DSLContext sql, Collection<Item> items, Instant now) {
    Long last = sql.select(DSL.max(ADDED))
        .from(COLLECTED)
        .where(COLLECTION.eq(collection))
        .fetchOne(0, Long.class);
    long next = Math.max(micros(now), last == null ? 0 : last + 1);
    Map<String, String> known = sql.select(ID, HASH)
        .from(COLLECTED)
        .where(COLLECTION.eq(collection).and(ID.in(items.stream().map(Item::id).toList())))
        .fetchMap(ID, HASH);
    for (Item item : items) {
      String hash = Digest.of(item.body).hex();
      if (hash.equals(known.get(item.id))) {
        // It came when it did, also where its words were forgotten since.
        sql.update(COLLECTED)
            .set(BODY, item.body)
            .where(COLLECTION.eq(collection).and(ID.eq(item.id)).and(FORGOTTEN))
            .execute();
      } else {
        sql.deleteFrom(COLLECTED)
            .where(COLLECTION.eq(collection).and(ID.eq(item.id)))
            .execute();
        sql.insertInto(COLLECTED, COLLECTION, ID, TYPE, SPEC, VERSION, ADDED, HASH, BODY)
            .values(
                collection, item.id, item.type, item.spec, item.version, next++, hash, item.body)
            .execute();
        known.put(item.id, hash);
      }
    }
  }

  /** A whole collection that comes piece by piece and takes the place of what was there. */
  public final class Replacing {
    private final Instant now;
    private final Set<String> ids = new HashSet<>();

    private Replacing(Instant now) {
      this.now = now;
    }

    /** Takes some of the objects. */
    public void take(Collection<Item> items) {
      items.forEach(item -> ids.add(item.id));
      put(items, now);
    }

    /** Takes away whatever did not come. */
    public void finish() {
      List<String> gone = store.asked(
          sql -> sql.select(ID).from(COLLECTED).where(COLLECTION.eq(collection)).fetch(ID).stream()
              .filter(id -> !ids.contains(id))
              .toList());
      remove(gone);
    }
  }

  /** Begins to take the place of what is there. */
  public Replacing replacing(Instant now) {
    return new Replacing(now);
  }

  /** Has all collections forget what their objects say, but not that these came. */
  static void forgetBodies(DSLContext sql) {
    sql.update(COLLECTED).set(BODY, "").execute();
  }

  /** Takes objects away. */
  public void remove(Collection<String> ids) {
    for (List<String> some : Rows.inParts(ids)) {
      store.changed(sql -> sql.deleteFrom(COLLECTED)
          .where(COLLECTION.eq(collection).and(ID.in(some)))
          .execute());
    }
  }

  private static Added added(Record row) {
    long added = Objects.requireNonNull(row.get(ADDED));
    return new Added(
        new Item(
            SharingStore.text(row, ID),
            SharingStore.text(row, TYPE),
            SharingStore.text(row, SPEC),
            SharingStore.text(row, VERSION),
            SharingStore.text(row, BODY)),
        Instant.EPOCH.plus(added, ChronoUnit.MICROS));
  }

  private static long micros(Instant moment) {
    return Math.addExact(
        Math.multiplyExact(moment.getEpochSecond(), MICROS), moment.getNano() / 1000);
  }
}
