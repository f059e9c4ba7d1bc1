package isnad.app.store;

import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Which incidents hold a claim. */
final class ClaimFacts implements FactTable {
  private static final List<Field<?>> COLUMNS = List.of(Schema.OF_INCIDENT, Schema.CLAIM_NUMBER);

  /** The digits of a claim's id as a number. */
  static long number(ClaimId claim) {
    return HexFormat.fromHexDigitsToLong(claim.value(), 2, claim.value().length());
  }

  @Override
  public Table<Record> table() {
    return Schema.INCIDENT_CLAIM;
  }

  @Override
  public List<Field<?>> columns() {
    return COLUMNS;
  }

  @Override
  public List<@Nullable Object[]> rows(Fact fact) {
    return fact.incident().accounts().stream()
        .map(Account::claim)
        .distinct()
        .map(claim -> new @Nullable Object[] {fact.number(), number(claim)})
        .toList();
  }
}
