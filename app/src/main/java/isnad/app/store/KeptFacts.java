package isnad.app.store;

import isnad.app.json.ActivityBytes;
import isnad.app.json.CountedBytes;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Nearby;
import isnad.core.incident.Sides;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Packs;
import isnad.core.report.Published;
import isnad.core.view.Activity;
import isnad.core.view.Counted;
import isnad.core.view.Happened;
import isnad.core.view.Reported;
import isnad.core.view.Summands;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What incidents and reports add to the questions that look at all of them. */
final class KeptFacts {
  /** Their tables. */
  static final List<Table<Record>> TABLES = List.of(Schema.TOLL, Schema.HAPPENED, Schema.REPORTED);

  private final DSLContext sql;
  private final Sides sides;
  private final FactBlocks<Counted> tolls;
  private final FactBlocks<ActivityBytes.Told> happened;
  private final FactBlocks<ActivityBytes.Telling> reported;

  // Reading all of them again takes longer than most questions do.
  private @Nullable Read<Summands> counted;
  private @Nullable Read<Activity> activity;

  /** Facts as they were read, and what was put together then. */
  private record Read<T>(List<Long> state, T facts) {}

  /** What one incident adds. */
  record Facts(Optional<Counted> counted, Optional<ActivityBytes.Told> happened) {}

  KeptFacts(DSLContext sql, Packs packs) {
    this.sql = sql;
    sides = new Sides(packs);
    ActivityBytes activity = new ActivityBytes(packs.types());
    tolls = new FactBlocks<>(
        sql,
        Schema.TOLL,
        Counted::number,
        new FactBlocks.Form<>(CountedBytes::of, CountedBytes::counted));
    happened = new FactBlocks<>(
        sql,
        Schema.HAPPENED,
        ActivityBytes.Told::number,
        new FactBlocks.Form<>(ActivityBytes::told, bytes -> activity.told(bytes)));
    reported = new FactBlocks<>(
        sql,
        Schema.REPORTED,
        ActivityBytes.Telling::number,
        new FactBlocks.Form<>(ActivityBytes::telling, ActivityBytes::telling));
  }

  /** What the incident {@code number} adds; asked for many at once. */
  Facts of(long number, Incident incident, long[] claims, Assembled assembled) {
    return new Facts(
        Counted.of(number, incident, assembled, sides),
        Activity.happened(incident, sides)
            .filter(Happened::isCounted)
            .map(one -> new ActivityBytes.Told(
                number,
                one,
                Arrays.stream(claims)
                    .map(Nearby::report)
                    .distinct()
                    .sorted()
                    .boxed()
                    .toList())));
  }

  void drop(Collection<Long> incidents) {
    tolls.change(incidents, List.of());
    happened.change(incidents, List.of());
  }

  void add(Collection<Facts> facts) {
    tolls.change(List.of(), facts.stream().flatMap(one -> one.counted.stream()).toList());
    happened.change(
        List.of(), facts.stream().flatMap(one -> one.happened.stream()).toList());
  }

  /** Takes some reports out, and keeps others or keeps them anew. */
  void changeReports(Collection<Long> gone, Collection<KeptReport> kept) {
    List<Long> replaced = new ArrayList<>(gone);
    kept.forEach(report -> replaced.add(report.number()));
    reported.change(
        replaced, kept.stream().flatMap(report -> telling(report).stream()).toList());
  }

  private static Optional<ActivityBytes.Telling> telling(KeptReport report) {
    List<Account> accounts = report.told().accounts();
    return report
        .told()
        .source()
        .published()
        .filter(when -> !accounts.isEmpty())
        .map(Published::date)
        .map(day -> new ActivityBytes.Telling(
            report.number(),
            report.copies(),
            report.told().source().outlet(),
            day,
            accounts.stream()
                .flatMap(account -> account.place().flatMap(PlaceMention::country).stream())
                .collect(Collectors.toSet())));
  }

  /** All incidents that count people. */
  Summands counted() {
    counted = now(counted, () -> new Summands(tolls.all()));
    return counted.facts;
  }

  /** All that trends count. */
  Activity activity() {
    activity = now(activity, this::readActivity);
    return activity.facts;
  }

  /** What was read before, where nothing was put together since, or what is there now. */
  private <T> Read<T> now(@Nullable Read<T> before, Supplier<T> read) {
    List<Long> state =
        sql.select(Schema.HEAD, Schema.GIVEN, Schema.TAKEN).from(Schema.ASSEMBLY).fetch().stream()
            .flatMap(row -> Stream.of(row.value1(), row.value2(), row.value3()))
            .toList();
    return before != null && before.state.equals(state) ? before : new Read<>(state, read.get());
  }

  private Activity readActivity() {
    List<ActivityBytes.Told> told = happened.all();
    Map<Long, Set<IncidentId>> tells = new HashMap<>();
    for (ActivityBytes.Told one : told) {
      for (long report : one.reports()) {
        tells
            .computeIfAbsent(report, some -> new HashSet<>(2))
            .add(one.happened().id());
      }
    }
    List<Reported> reports = reported.all().stream()
        .map(one -> one.reported(tells.getOrDefault(one.number(), Set.of())))
        .toList();
    return new Activity(told.stream().map(ActivityBytes.Told::happened).toList(), reports);
  }
}
