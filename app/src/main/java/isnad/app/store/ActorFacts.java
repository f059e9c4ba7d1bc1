package isnad.app.store;

import isnad.core.pack.Packs;
import isnad.core.pack.Registry;
import isnad.core.view.ActorPart;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** As what the actors that packs know are named in an incident, and by whom. */
final class ActorFacts implements FactTable {
  static final Field<Integer> DENIES = Schema.small("denies");
  static final Field<String> VOICE = Schema.text("voice");

  private static final List<Field<?>> COLUMNS =
      List.of(Schema.OF_INCIDENT, Schema.ACTOR, Schema.ROLE, VOICE, DENIES, DayRows.DAY);

  private final Registry registry;

  ActorFacts(Packs packs) {
    registry = packs.registry();
  }

  @Override
  public Table<Record> table() {
    return Schema.INCIDENT_ACTOR;
  }

  @Override
  public List<Field<?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<@Nullable Object[]> rows(Fact fact) {
    int day = DayRows.day(fact.synopsis().outline().to());
    return ActorPart.of(fact.incident(), registry).stream()
        .map(part -> new @Nullable Object[] {
          fact.number(),
          Schema.column(part.actor()),
          part.as().key(),
          Schema.column(part.voice()),
          part.denies() ? 1 : 0,
          day
        })
        .toList();
  }
}
