package isnad.app.store;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Synopsis;
import isnad.core.pack.Packs;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** A table of what each incident adds to the answers of one kind of question. */
interface FactTable {
  /** All of them. */
  List<Table<Record>> TABLES =
      List.of(Schema.INCIDENT_CLAIM, Schema.INCIDENT_DEAD, Schema.DISPUTE, Schema.INCIDENT_ACTOR);

  /** What makes the rows of each, by the {@code packs}. */
  static List<FactTable> all(Packs packs) {
    return List.of(
        new ClaimFacts(), new DeadFacts(), new DisputeFacts(packs), new ActorFacts(packs));
  }

  Table<Record> table();

  /** The first is the number of the incident, {@link Schema#OF_INCIDENT}. */
  List<Field<?>> columns();

  /** The rows of an incident; asked for many incidents at once. */
  List<@Nullable Object[]> rows(Fact fact);

  /**
   * The incident {@code number} as it is put together; {@code contrast} where it may be told
   * differently.
   */
  record Fact(
      long number, Incident incident, Assembled assembled, Synopsis synopsis, boolean contrast) {}
}
