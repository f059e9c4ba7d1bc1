package isnad.app.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;

/** What could not be read, and what is followed: beside the chain, which has none of it. */
final class IntakeRows {
  private final DSLContext sql;

  IntakeRows(DSLContext sql) {
    this.sql = sql;
  }

  /** All that could not be read, by files and names. */
  List<Unread> unread() {
    return sql.select(Schema.FILE, Schema.CALLED, Schema.CODE, Schema.WHAT, Schema.AT_TIME)
        .from(Schema.UNREAD)
        .orderBy(Schema.FILE, Schema.CALLED)
        .fetch(row -> new Unread(
            Schema.given(Objects.requireNonNull(row.value1())),
            Schema.given(Objects.requireNonNull(row.value2())),
            row.value3(),
            Schema.given(Objects.requireNonNull(row.value4())),
            row.value5()));
  }

  /** Forgets what could not be read of a file. */
  void forget(String file) {
    sql.deleteFrom(Schema.UNREAD).where(Schema.FILE.eq(Schema.column(file))).execute();
  }

  /** Keeps that something could not be read, in the place of what is called the same. */
  void keep(Unread one) {
    String file = Schema.column(one.file());
    String name = Schema.column(one.name());
    sql.deleteFrom(Schema.UNREAD)
        .where(Schema.FILE.eq(file).and(Schema.CALLED.eq(name)))
        .execute();
    sql.insertInto(
            Schema.UNREAD, Schema.FILE, Schema.CALLED, Schema.CODE, Schema.WHAT, Schema.AT_TIME)
        .values(file, name, one.code(), Schema.column(one.what()), one.time())
        .execute();
  }

  /** What is known of an address that is followed. */
  Optional<Followed> followed(String url) {
    return sql.select(Schema.ETAG, Schema.MODIFIED, Schema.FAILURES, Schema.DUE)
        .from(Schema.FOLLOWED)
        .where(Schema.URL.eq(Schema.column(url)))
        .fetchOptional(row -> new Followed(
            url,
            Optional.ofNullable(row.value1()),
            Optional.ofNullable(row.value2()),
            row.value3(),
            row.value4()));
  }

  /** Keeps what is known of an address now. */
  void keep(Followed one) {
    String url = Schema.column(one.url());
    sql.deleteFrom(Schema.FOLLOWED).where(Schema.URL.eq(url)).execute();
    sql.insertInto(
            Schema.FOLLOWED, Schema.URL, Schema.ETAG, Schema.MODIFIED, Schema.FAILURES, Schema.DUE)
        .values(
            url, one.etag().orElse(null), one.modified().orElse(null), one.failures(), one.due())
        .execute();
  }
}
