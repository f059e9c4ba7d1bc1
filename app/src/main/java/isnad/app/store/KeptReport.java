package isnad.app.store;

import isnad.app.json.NumberBytes;
import isnad.app.json.ToldBytes;
import isnad.core.incident.Account;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Kept;
import isnad.core.incident.Marks;
import isnad.core.incident.Nearby;
import isnad.core.report.Published;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * A report as the table {@code told} has it: by its number there, what it tells, where each of its
 * claims is linked, and the least report of its near-copies.
 */
record KeptReport(long number, Accounts.Told told, Kept.Place[] places, long copies) {
  /** The row of {@code row}; throws where it cannot be read back. */
  static KeptReport of(Record row, ToldBytes bytes) {
    try {
      Accounts.Told told = bytes.told(Objects.requireNonNull(row.get(Schema.TOLD_BODY)));
      long[] numbers = NumberBytes.numbers(Objects.requireNonNull(row.get(Schema.PLACES)));
      if (numbers.length != 2 * told.accounts().size()) {
        throw new IllegalArgumentException(numbers.length + " places of claims");
      }
      Kept.Place[] places = new Kept.Place[numbers.length / 2];
      for (int i = 0; i < places.length; i++) {
        places[i] = new Kept.Place(Math.toIntExact(numbers[2 * i]), numbers[2 * i + 1]);
      }
      return new KeptReport(
          Objects.requireNonNull(row.get(Schema.TOLD_REPORT)),
          told,
          places,
          Objects.requireNonNull(row.get(Schema.COPIES)));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new StoreFault(StoreProblem.PROJECTION_DIFFERS, "the table told: " + e.getMessage(), e);
    }
  }

  /** What a report tells, all or some, and the least report of its near-copies. */
  record Copied(Accounts.Told told, long copies) {}

  Copied copied() {
    return new Copied(told, copies);
  }

  /** Incidents, with all reports that tell of them. */
  static Assembled assembled(Collection<Copied> reports, List<Incident> incidents) {
    TreeMap<Long, List<String>> byCopies = new TreeMap<>();
    for (Copied report : reports) {
      byCopies
          .computeIfAbsent(report.copies, least -> new ArrayList<>())
          .add(report.told.source().report());
    }
    return Assembled.of(
        reports.stream().map(Copied::told).toList(),
        incidents,
        byCopies.values().stream()
            .filter(group -> group.size() > 1)
            .map(group -> group.stream().sorted().toList())
            .sorted(Comparator.comparing(List::getFirst))
            .toList());
  }

  /** What a claim of it tells. */
  Account account(long claim) {
    return told.accounts().get(Nearby.index(claim));
  }

  KeptReport copying(long least) {
    return new KeptReport(number, told, places, least);
  }

  /** The bytes of the places. */
  byte[] placeBytes() {
    long[] numbers = new long[2 * places.length];
    for (int i = 0; i < places.length; i++) {
      numbers[2 * i] = places[i].level();
      numbers[2 * i + 1] = places[i].group();
    }
    return NumberBytes.of(numbers);
  }

  /**
   * Its row, as the table's columns stand: {@code from} says what it was read from, {@code marks}
   * find its neighbours, {@code outlet} is the number of who published it.
   */
  @Nullable
  Object[] row(ReadAhead.Pending from, Marks marks, int outlet) {
    Optional<Published> published = told.source().published();
    return new @Nullable Object[] {
      number,
      from.id(),
      from.seen(),
      from.reading(),
      ToldBytes.of(told),
      ToldBytes.of(marks),
      placeBytes(),
      copies,
      outlet,
      published.map(when -> when.date().toEpochDay()).orElse(null),
      published.map(Published::toString).orElse(null)
    };
  }
}
