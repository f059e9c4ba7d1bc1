package isnad.app.store;

import isnad.app.json.ToldBytes;
import isnad.core.incident.Account;
import isnad.core.incident.Nearby;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * A report by its number, with some of what it tells, and the least report of its near-copies. Most
 * of a report is not asked for where one of its incidents is opened.
 */
record OpenedReport(long number, ToldBytes.Some told, long copies) {
  /** Which accounts are asked for: by their report, and where they stand in it. */
  interface Wanted {
    boolean test(long report, int index);
  }

  /** The reports of which {@code condition} is true, in the order of their ids. */
  static List<OpenedReport> which(
      DSLContext sql, Condition condition, ToldBytes bytes, Wanted wanted) {
    return sql
        .select(Schema.TOLD_REPORT, Schema.TOLD_BODY, Schema.COPIES)
        .from(Schema.TOLD)
        .where(condition)
        .orderBy(Schema.ID)
        .fetch()
        .parallelStream()
        .map(row -> {
          long number = Objects.requireNonNull(row.value1());
          byte[] body = Objects.requireNonNull(row.value2());
          return new OpenedReport(
              number,
              bytes.some(body, index -> wanted.test(number, index)),
              Objects.requireNonNull(row.value3()));
        })
        .toList();
  }

  /** The account of a claim; throws where it is none of those that were asked for. */
  Account account(long claim) {
    Account account = told.accounts().get(Nearby.index(claim));
    if (account == null) {
      throw new IllegalArgumentException("no claim " + Nearby.index(claim) + " of a report");
    }
    return account;
  }
}
