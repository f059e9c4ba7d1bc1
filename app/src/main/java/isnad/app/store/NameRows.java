package isnad.app.store;

import static isnad.app.store.Schema.KEY;
import static isnad.app.store.Schema.NAMED;
import static isnad.app.store.Schema.SHOWN;
import static isnad.app.store.Schema.SORT;

import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Party;
import isnad.core.mention.PlaceMention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The names of parties and places that incidents are found by, each once. */
final class NameRows {
  /** The number of a name. */
  static final Field<Integer> NUMBER = Schema.small("number");

  private static final List<Field<?>> COLUMNS = List.of(NUMBER, SORT, KEY, SHOWN);

  private static final String PARTY = "party";
  private static final String PLACE = "place";

  /** So many names are kept in memory. */
  private static final int KNOWN = 1 << 18;

  private final DSLContext sql;
  private final LinkedHashMap<Name, Integer> known = new LinkedHashMap<>();
  private final List<Object[]> fresh = new ArrayList<>();
  private int last;
  private boolean knowsAll;

  private record Name(String sort, String key, String shown) {}

  NameRows(DSLContext sql) {
    this.sql = sql;
    Integer most = sql.select(DSL.max(NUMBER)).from(NAMED).fetchOne(0, Integer.class);
    last = most == null ? 0 : most;
    sql.select(NUMBER, SORT, KEY, SHOWN)
        .from(NAMED)
        .orderBy(NUMBER)
        .limit(KNOWN)
        .forEach(row -> known.put(
            new Name(
                Objects.requireNonNull(row.value2()),
                Objects.requireNonNull(row.value3()),
                Objects.requireNonNull(row.value4())),
            Objects.requireNonNull(row.value1())));
    knowsAll = last <= KNOWN;
  }

  /** Keeps the names that are new. */
  void flush() {
    Rows.insert(sql, NAMED, COLUMNS, fresh);
    fresh.clear();
  }

  /** The numbers of all names by which {@code incident} is found. */
  Set<Integer> of(Incident incident) {
    Set<Integer> numbers = new TreeSet<>();
    for (Account account : incident.accounts()) {
      Stream.concat(account.doers().stream(), account.others().stream())
          .forEach(party -> numbers.add(number(name(party))));
      account
          .place()
          .ifPresent(place ->
              words(place).forEach(word -> numbers.add(number(new Name(PLACE, lower(word), "")))));
    }
    return numbers;
  }

  private static Stream<String> words(PlaceMention place) {
    return Stream.of(Stream.of(place.name()), place.admin().stream(), place.country().stream())
        .flatMap(some -> some);
  }

  private static Name name(Party party) {
    return new Name(PARTY, Schema.column(party.key()), lower(party.name()));
  }

  private static String lower(String name) {
    return Schema.column(name.toLowerCase(Locale.ROOT));
  }

  private int number(Name name) {
    Integer number = known.get(name);
    if (number == null) {
      number = (knowsAll ? Optional.<Integer>empty() : kept(name)).orElseGet(() -> add(name));
      if (known.size() >= KNOWN) {
        known.remove(Objects.requireNonNull(known.firstEntry()).getKey());
        knowsAll = false;
        flush();
      }
      known.put(name, number);
    }
    return number;
  }

  private Optional<Integer> kept(Name name) {
    return sql.select(NUMBER)
        .from(NAMED)
        .where(SORT.eq(name.sort).and(KEY.eq(name.key)).and(SHOWN.eq(name.shown)))
        .fetchOptional(NUMBER);
  }

  private int add(Name name) {
    fresh.add(new Object[] {++last, name.sort, name.key, name.shown});
    return last;
  }

  /** That a name is a party's with the id {@code wanted}, or whose name holds it. */
  static Condition isParty(String wanted) {
    return SORT.eq(PARTY).and(KEY.eq(Schema.column(wanted)).or(SHOWN.contains(lower(wanted))));
  }

  /** That a name is that of a place, its division or its country. */
  static Condition isPlace(String wanted) {
    return SORT.eq(PLACE).and(KEY.eq(lower(wanted)));
  }
}
