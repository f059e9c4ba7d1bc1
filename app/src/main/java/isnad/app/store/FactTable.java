package isnad.app.store;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.pack.Packs;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A table of what each incident adds to the answers of one kind of question. */
interface FactTable {
  /** All of them. */
  List<Table<Record>> TABLES = List.of(Schema.INCIDENT_CLAIM, Schema.INCIDENT_DEAD);

  /** What makes the rows of each, by the {@code packs}. */
  static List<FactTable> all(Packs packs) {
    return List.of(new ClaimFacts(), new DeadFacts());
  }

  Table<Record> table();

  /** The first is the number of the incident, {@link Schema#OF_INCIDENT}. */
  List<Field<?>> columns();

  /** The rows of the incident {@code number}; asked for many incidents at once. */
  List<@Nullable Object[]> rows(long number, Incident incident, Assembled assembled);
}
