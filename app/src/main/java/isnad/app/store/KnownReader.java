package isnad.app.store;

import static isnad.app.store.DayRows.DAY;
import static isnad.app.store.DayRows.INCIDENTS;
import static isnad.app.store.Schema.ACTOR;
import static isnad.app.store.Schema.COUNTRY;
import static isnad.app.store.Schema.INCIDENT;
import static isnad.app.store.Schema.INCIDENT_ACTOR;
import static isnad.app.store.Schema.KNOWN_ACTOR;
import static isnad.app.store.Schema.KNOWN_PLACE;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_INCIDENT;
import static isnad.app.store.Schema.ROLE;

import isnad.app.json.SynopsisBytes;
import isnad.core.incident.Synopsis;
import isnad.core.view.ActorPart;
import isnad.core.view.KnownPlace;
import isnad.core.view.Named;
import isnad.core.view.Named.AtPlace;
import isnad.core.view.Named.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** In what incidents the actors and places are that packs know, as it is kept. */
public final class KnownReader {
  private final DSLContext sql;
  private final SynopsisBytes synopses;

  KnownReader(DSLContext sql, SynopsisBytes synopses) {
    this.sql = sql;
    this.synopses = synopses;
  }

  /** How many incidents name each actor that any does. */
  public Map<String, Long> actors() {
    Map<String, Long> actors = new TreeMap<>();
    sql.select(ACTOR, INCIDENTS)
        .from(KNOWN_ACTOR)
        .where(INCIDENTS.gt(0L))
        .forEach(row -> actors.put(Schema.given(row.value1()), row.value2()));
    return actors;
  }

  /** The places at which most incidents are; of those whose English names hold {@code words}. */
  public List<AtPlace> places(String words, int most) {
    Condition called = words.isEmpty()
        ? DSL.trueCondition()
        : DSL.lower(KnownRows.NAME).contains(Schema.column(words.toLowerCase(Locale.ROOT)));
    return places(called, most);
  }

  /** Those of some keys. */
  public List<AtPlace> places(Collection<KnownPlace.Key> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Condition> any = new ArrayList<>();
    keys.forEach(key -> any.add(COUNTRY
        .eq(Schema.column(key.country()))
        .and(KnownRows.NAME.eq(Schema.column(key.name())))));
    return places(DSL.or(any), keys.size());
  }

  private List<AtPlace> places(Condition which, int most) {
    return sql.select(KnownRows.PLACE_COLUMNS)
        .from(KNOWN_PLACE)
        .where(which.and(INCIDENTS.gt(0L)))
        .orderBy(INCIDENTS.desc(), COUNTRY, KnownRows.NAME)
        .limit(most)
        .fetch(
            row -> new AtPlace(KnownRows.place(row), Objects.requireNonNull(row.get(INCIDENTS))));
  }

  /** As what {@code actor} is named, in {@code most} incidents each, the latest first. */
  public Map<ActorPart.As, Named> parts(String actor, int most) {
    Map<ActorPart.As, Named> parts = new EnumMap<>(ActorPart.As.class);
    Condition its = ACTOR.eq(Schema.column(actor));
    Map<String, Integer> counts = sql.select(ROLE, DSL.countDistinct(OF_INCIDENT))
        .from(INCIDENT_ACTOR)
        .where(its)
        .groupBy(ROLE)
        .fetchMap(row -> Objects.requireNonNull(row.value1()), row -> row.value2());
    for (ActorPart.As as : ActorPart.As.values()) {
      Integer count = counts.get(as.key());
      if (count != null) {
        List<Long> latest = sql.selectDistinct(DAY, OF_INCIDENT)
            .from(INCIDENT_ACTOR)
            .where(its.and(ROLE.eq(as.key())))
            .orderBy(DAY.desc(), OF_INCIDENT.desc())
            .limit(most)
            .fetch(OF_INCIDENT);
        parts.put(as, new Named(count, told(latest)));
      }
    }
    return parts;
  }

  /** Who says of most incidents that {@code actor} did it, or {@code denies} that. */
  public List<Saying> saying(String actor, boolean denies, int most) {
    Field<Integer> count = DSL.count();
    Map<String, Integer> voices = new LinkedHashMap<>();
    sql.select(ActorFacts.VOICE, count)
        .from(INCIDENT_ACTOR)
        .where(ACTOR.eq(Schema.column(actor)))
        .and(ROLE.eq(ActorPart.As.DOER.key()))
        .and(ActorFacts.DENIES.eq(denies ? 1 : 0))
        .groupBy(ActorFacts.VOICE)
        .orderBy(count.desc(), ActorFacts.VOICE)
        .limit(most)
        .forEach(row -> voices.put(Objects.requireNonNull(row.value1()), row.value2()));
    Map<String, String> names = sql.select(Schema.KEY, DSL.min(Schema.SHOWN))
        .from(Schema.SOURCE)
        .where(Schema.KEY.in(voices.keySet()))
        .groupBy(Schema.KEY)
        .fetchMap(row -> Objects.requireNonNull(row.value1()), row -> row.value2());
    return voices.entrySet().stream()
        .map(voice -> new Saying(
            Schema.given(voice.getKey()),
            Schema.given(names.getOrDefault(voice.getKey(), voice.getKey())),
            voice.getValue()))
        .toList();
  }

  /** In how many of some incidents it is said of whom that they did it. */
  public Map<String, Integer> doers(Collection<Long> incidents) {
    Map<String, Integer> doers = new TreeMap<>();
    for (List<Long> some : Rows.inParts(incidents)) {
      sql.select(ACTOR, DSL.countDistinct(OF_INCIDENT))
          .from(INCIDENT_ACTOR)
          .where(OF_INCIDENT.in(some))
          .and(ROLE.eq(ActorPart.As.DOER.key()))
          .and(ActorFacts.DENIES.eq(0))
          .groupBy(ACTOR)
          .forEach(row -> doers.merge(Schema.given(row.value1()), row.value2(), Integer::sum));
    }
    return doers;
  }

  /** What lists say of the incidents of those numbers, in their order. */
  private List<Synopsis> told(List<Long> numbers) {
    Map<Long, Synopsis> found = sql.select(NUMBER, Schema.SYNOPSIS)
        .from(INCIDENT)
        .where(NUMBER.in(numbers))
        .fetchStream()
        .collect(Collectors.toMap(
            row -> row.value1(), row -> synopses.synopsis(Objects.requireNonNull(row.value2()))));
    return numbers.stream()
        .flatMap(one -> Optional.ofNullable(found.get(one)).stream())
        .toList();
  }
}
