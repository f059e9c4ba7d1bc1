package isnad.app.store;

import isnad.core.pack.Packs;
import isnad.core.view.Disputes;
import isnad.core.view.Kin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What is disputed of each source in an incident. */
final class DisputeFacts implements FactTable {
  static final Field<Integer> CLAIMS = Schema.small("claims");
  static final Field<Integer> LATER = Schema.small("later");
  static final Field<Integer> EARLIER = Schema.small("earlier");
  static final Field<Integer> UNKNOWN = Schema.small("unknown");
  static final Field<Integer> REVISED = Schema.small("revised");
  static final Field<Integer> CONTRADICTED = Schema.small("contradicted");

  /** What is counted, in the order of {@link Disputes}. */
  static final List<Field<Integer>> COUNTS =
      List.of(CLAIMS, LATER, EARLIER, UNKNOWN, REVISED, CONTRADICTED);

  private final Kin kin;

  DisputeFacts(Packs packs) {
    kin = new Kin(packs.registry());
  }

  @Override
  public Table<Record> table() {
    return Schema.DISPUTE;
  }

  @Override
  public List<Field<?>> columns() {
    List<Field<?>> columns =
        new ArrayList<>(List.of(Schema.OF_INCIDENT, Schema.OF_SOURCE, Schema.ID, Schema.DAY));
    columns.addAll(COUNTS);
    return columns;
  }

  @Override
  public List<@Nullable Object[]> rows(Fact fact) {
    if (!fact.contrast()) {
      return List.of();
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    Disputes.in(fact.incident(), fact.assembled(), kin)
        .forEach((source, disputes) -> rows.add(new @Nullable Object[] {
          fact.number(),
          Schema.column(source),
          fact.incident().id().toString(),
          fact.synopsis().outline().to().map(LocalDate::toEpochDay).orElse(null),
          disputes.claims(),
          disputes.later(),
          disputes.earlier(),
          disputes.unknown(),
          disputes.revised(),
          disputes.contradicted()
        }));
    return rows;
  }

  /** The sums of a row of {@link #COUNTS}. */
  static Disputes disputes(Record row) {
    return new Disputes(
        count(row, CLAIMS),
        count(row, LATER),
        count(row, EARLIER),
        count(row, UNKNOWN),
        count(row, REVISED),
        count(row, CONTRADICTED));
  }

  private static int count(Record row, Field<Integer> column) {
    return Objects.requireNonNull(row.get(column));
  }
}
