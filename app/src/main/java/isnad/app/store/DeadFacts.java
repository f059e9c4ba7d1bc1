package isnad.app.store;

import isnad.core.incident.Account;
import isnad.core.incident.Incident;
import isnad.core.incident.Party;
import isnad.core.view.DeadList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Which incidents may have a named dead. */
final class DeadFacts implements FactTable {
  private static final List<Field<?>> COLUMNS =
      List.of(Schema.OF_INCIDENT, Schema.KEY, Schema.LEAST, Schema.GREATEST);

  /** So much of a name is kept to say where in a list it stands. */
  private static final int KEPT = 40;

  /**
   * A beginning of {@code name}, which is never behind it. Without halves of characters, which some
   * databases sort otherwise than Java, and what is no text to them.
   */
  static String beginning(String name) {
    int end = 0;
    while (end < Math.min(KEPT, name.length())
        && name.charAt(end) != 0
        && !Character.isSurrogate(name.charAt(end))) {
      end++;
    }
    return name.substring(0, end);
  }

  @Override
  public Table<Record> table() {
    return Schema.INCIDENT_DEAD;
  }

  @Override
  public List<Field<?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<@Nullable Object[]> rows(Fact fact) {
    Incident incident = fact.incident();
    Map<String, TreeSet<String>> names = new TreeMap<>();
    for (Account account : incident.accounts()) {
      if (DeadList.mayTell(account)) {
        for (Party party : account.others()) {
          if (party.person()) {
            names
                .computeIfAbsent(key(incident, party), key -> new TreeSet<>())
                .add(beginning(party.name()));
          }
        }
      }
    }
    return names.entrySet().stream()
        .map(one -> new @Nullable Object[] {
          fact.number(), one.getKey(), one.getValue().first(), one.getValue().last()
        })
        .toList();
  }

  /** Under what a person stands in the table. */
  static String key(Incident incident, Party person) {
    return Schema.column(DeadList.key(incident, person));
  }
}
