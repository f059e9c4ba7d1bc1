package isnad.app.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The tables of people and their columns, each named here and in the migrations alone. */
final class PeopleSchema {
  static final Table<Record> ORGANISATION = table(name("organisation"));
  static final Table<Record> ACCOUNT = table(name("account"));
  static final Table<Record> ATTEMPT = table(name("attempt"));
  static final Table<Record> SETUP = table(name("setup"));
  static final Table<Record> TOKEN = table(name("token"));
  static final Table<Record> AUDIT = table(name("audit"));

  static final Field<String> ID = text("id");
  static final Field<String> NAME = text("name");
  static final Field<Long> ADDED = whole("added");

  static final Field<String> OF_ORGANISATION = text("organisation");
  static final Field<String> ROLE = text("role");
  static final Field<Integer> SERVER = small("server");
  static final Field<String> STATE = text("state");
  static final Field<String> PASSWORD = text("password");
  static final Field<Integer> STAMP = small("stamp");

  static final Field<String> HASH = text("hash");
  static final Field<Integer> FAILURES = small("failures");
  static final Field<Long> WAITS = whole("waits");
  static final Field<Long> LAST = whole("last");
  static final Field<Long> ENDS = whole("ends");

  static final Field<String> OF_ACCOUNT = text("account");
  static final Field<String> RIGHTS = text("rights");
  static final Field<Integer> REVOKED = small("revoked");

  static final Field<Long> NUMBER = whole("number");
  static final Field<Long> TIME = whole("time");
  static final Field<String> BY_TOKEN = text("token");
  static final Field<String> CLIENT = text("client");
  static final Field<String> DEED = text("deed");
  static final Field<String> ABOUT = text("about");
  static final Field<Integer> ANSWER = small("answer");
  static final Field<String> PREVIOUS = text("previous");

  private PeopleSchema() {}

  private static Field<String> text(String column) {
    return field(name(column), SQLDataType.VARCHAR);
  }

  private static Field<Long> whole(String column) {
    return field(name(column), SQLDataType.BIGINT);
  }

  private static Field<Integer> small(String column) {
    return field(name(column), SQLDataType.INTEGER);
  }
}
