package isnad.app.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import isnad.app.json.LedgerJson;
import isnad.core.ledger.BrokenEntry;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The tables and their columns, each named here and in the migrations alone. */
final class Schema {
  /** The version that the migrations lead to. */
  static final int VERSION = 15;

  static final Table<Record> ENTRY = table(name("entry"));
  static final Table<Record> SEALED = table(name("sealed"));
  static final Table<Record> REPORT = table(name("report"));
  static final Table<Record> CLAIM = table(name("claim"));
  static final Table<Record> CLAIM_ACTOR = table(name("claim_actor"));
  static final Table<Record> DECISION = table(name("decision"));

  static final Table<Record> ASSEMBLY = table(name("assembly"));
  static final Table<Record> TOLD = table(name("told"));
  static final Table<Record> INCIDENT = table(name("incident"));
  static final Table<Record> NAMED = table(name("name"));
  static final Table<Record> INCIDENT_NAME = table(name("incident_name"));
  static final Table<Record> INCIDENT_CLAIM = table(name("incident_claim"));
  static final Table<Record> INCIDENT_DEAD = table(name("incident_dead"));
  static final Table<Record> INCIDENT_ACTOR = table(name("incident_actor"));
  static final Table<Record> KNOWN_ACTOR = table(name("known_actor"));
  static final Table<Record> KNOWN_PLACE = table(name("known_place"));
  static final Table<Record> DAY_SUM = table(name("day_sum"));

  static final Table<Record> SOURCE = table(name("source"));
  static final Table<Record> EXCHANGE = table(name("exchange"));
  static final Table<Record> LOADED = table(name("loaded"));
  static final Table<Record> DISPUTE = table(name("dispute"));
  static final Table<Record> TOLL = table(name("toll"));
  static final Table<Record> HAPPENED = table(name("happened"));
  static final Table<Record> REPORTED = table(name("reported"));

  /** Flyway's own table. */
  static final Table<Record> HISTORY = table(name("flyway_schema_history"));

  static final Field<Long> NUMBER = whole("number");
  static final Field<String> PREVIOUS = text("previous");
  static final Field<String> TIME = text("time");
  static final Field<String> KIND = text("kind");
  static final Field<String> BODY = text("body");
  static final Field<String> HASH = text("hash");

  static final Field<Long> OF_ENTRY = whole("entry");
  static final Field<Integer> PART = small("part");
  static final Field<String> SALT = text("salt");
  static final Field<String> VALUE = text("value");

  static final Field<String> ID = text("id");
  static final Field<Integer> OF_VERSION = small("version");
  static final Field<String> OUTLET = text("outlet");
  static final Field<String> LANGUAGE = text("language");
  static final Field<Long> PUBLISHED = whole("published");
  static final Field<String> URI = text("uri");
  static final Field<Integer> BY_FILE = small("by_file");
  static final Field<String> MEDIUM = text("medium");
  static final Field<String> TEXT_HASH = text("text_hash");
  static final Field<Long> SEEN = whole("seen");
  static final Field<Long> READING = whole("reading");
  static final Field<Integer> STANDS = small("stands");

  static final Field<String> OF_REPORT = text("report");
  static final Field<String> TYPE = text("type");
  static final Field<String> FAMILY = text("family");
  static final Field<String> MODALITY = text("modality");
  static final Field<String> STANCE = text("stance");
  static final Field<Integer> CUMULATIVE = small("cumulative");
  static final Field<Long> FROM_DAY = whole("from_day");
  static final Field<Long> TO_DAY = whole("to_day");
  static final Field<String> COUNTRY = text("country");
  static final Field<Double> LATITUDE = of("latitude", SQLDataType.DOUBLE);
  static final Field<Double> LONGITUDE = of("longitude", SQLDataType.DOUBLE);

  static final Field<Integer> PLACE = small("place");
  static final Field<String> ROLE = text("role");
  static final Field<String> ACTOR = text("actor");

  static final Field<Integer> FORM = small("form");
  static final Field<String> PACKS = text("packs");
  static final Field<Long> HEAD = whole("head");
  static final Field<Long> GIVEN = whole("given");
  static final Field<Long> TAKEN = whole("taken");

  /** A report as it is put together with others, by a number of its own. */
  static final Field<Long> TOLD_REPORT = whole("report");

  static final Field<byte[]> TOLD_BODY = bytes("body");
  static final Field<byte[]> MARKS = bytes("marks");
  static final Field<byte[]> PLACES = bytes("places");
  static final Field<Long> COPIES = whole("copies");

  static final Field<Long> LINKED = whole("linked");
  static final Field<byte[]> CLAIMS = bytes("claims");
  static final Field<Integer> SIZE = small("size");
  static final Field<Integer> REPORTS = small("reports");
  static final Field<Integer> ORIGINS = small("origins");
  static final Field<Integer> DENIALS = small("denials");
  static final Field<Integer> CONTRAST = small("contrast");
  static final Field<byte[]> SYNOPSIS = bytes("synopsis");

  /** What an incident adds to the counts of its sources. */
  static final Field<byte[]> SOURCES = bytes("sources");

  static final Field<String> OF_SOURCE = text("source");
  static final Field<Integer> USES = small("uses");
  static final Field<Integer> OF_OUTLET = small("outlet");
  static final Field<Long> DAY = whole("day");
  static final Field<String> PUBLISHED_AS = text("published");

  static final Field<Long> BLOCK = whole("block");
  static final Field<byte[]> BLOCK_BODY = bytes("body");

  static final Table<Record> UNREAD = table(name("unread"));
  static final Field<String> FILE = text("file");
  static final Field<String> CALLED = text("name");
  static final Field<String> CODE = text("code");
  static final Field<String> WHAT = text("what");
  static final Field<String> AT_TIME = text("at_time");

  static final Table<Record> ORIGINAL = table(name("original"));
  static final Table<Record> ORIGINAL_OF = table(name("original_of"));
  static final Field<Long> BYTES = whole("bytes");
  static final Field<byte[]> PACKED = bytes("packed");

  static final Table<Record> FOLLOWED = table(name("followed"));
  static final Field<String> URL = text("url");
  static final Field<String> ETAG = text("etag");
  static final Field<String> MODIFIED = text("modified");
  static final Field<Integer> FAILURES = small("failures");
  static final Field<Long> DUE = whole("due");

  static final Field<String> SORT = text("sort");
  static final Field<String> KEY = text("key");
  static final Field<String> SHOWN = text("shown");
  static final Field<Integer> NAME = small("name");
  static final Field<Long> OF_INCIDENT = whole("incident");

  /** The digits of a claim's id as a number. */
  static final Field<Long> CLAIM_NUMBER = whole("claim");

  static final Field<String> LEAST = text("least");
  static final Field<String> GREATEST = text("greatest");
  static final Field<String> ABOUT = text("about");

  private Schema() {}

  private static Field<byte[]> bytes(String column) {
    return of(column, SQLDataType.BLOB);
  }

  static Field<String> text(String column) {
    return of(column, SQLDataType.VARCHAR);
  }

  static Field<Long> whole(String column) {
    return of(column, SQLDataType.BIGINT);
  }

  static Field<Integer> small(String column) {
    return of(column, SQLDataType.INTEGER);
  }

  private static <T> Field<T> of(String column, DataType<T> type) {
    return field(name(column), type);
  }

  /**
   * {@code given} as a column holds it: spelled as in JSON, since databases take neither a zero
   * character nor half a surrogate pair.
   */
  static String column(String given) {
    String quoted = LedgerJson.sealedText(given);
    return quoted.substring(1, quoted.length() - 1);
  }

  static @Nullable String columnOrNull(Optional<String> given) {
    return given.map(Schema::column).orElse(null);
  }

  /** What was given that {@code column} holds. */
  static String given(String column) {
    if (column.indexOf('\\') < 0 && column.indexOf('"') < 0) {
      // Nothing in it is spelled otherwise; thousands of names are read for a list.
      return column;
    }
    try {
      return LedgerJson.CANON.string('"' + column + '"');
    } catch (BrokenEntry broken) {
      throw new StoreFault(StoreProblem.PROJECTION_DIFFERS, "no name: " + column, broken);
    }
  }

  /** A column as that of one of several tables that are asked at once. */
  static <T> Field<T> in(Table<Record> table, Field<T> column) {
    return field(name(table.getName(), column.getName()), column.getDataType());
  }
}
