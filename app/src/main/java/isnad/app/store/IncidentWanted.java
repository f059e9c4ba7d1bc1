package isnad.app.store;

import static isnad.app.store.Schema.INCIDENT_NAME;
import static isnad.app.store.Schema.NAMED;
import static isnad.app.store.Schema.NUMBER;
import static isnad.app.store.Schema.OF_INCIDENT;

import isnad.core.mention.PlaceMention;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Which incidents are asked for: of a type, on days from and to, at a place, with an actor, told by
 * so many claims and reports and standing on so many origins at least, denied or whether or not,
 * and such as may be told differently alone, or all.
 */
public record IncidentWanted(
    Optional<String> type,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> place,
    Optional<String> actor,
    int claims,
    int reports,
    int origins,
    boolean denied,
    boolean contrast) {
  /** All incidents. */
  public static final IncidentWanted ANY = new IncidentWanted(
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      1,
      1,
      0,
      false,
      false);

  /** All of a type. */
  public static IncidentWanted of(String type) {
    return new IncidentWanted(
        Optional.of(type),
        ANY.from,
        ANY.to,
        ANY.place,
        ANY.actor,
        ANY.claims,
        ANY.reports,
        ANY.origins,
        ANY.denied,
        ANY.contrast);
  }

  /** Those of these that somebody denies. */
  public IncidentWanted onlyDenied() {
    return new IncidentWanted(
        type, from, to, place, actor, claims, reports, origins, true, contrast);
  }

  /** Those of these of which something is told in two ways. */
  public IncidentWanted disputed() {
    return new IncidentWanted(
        type, from, to, place, actor, Math.max(claims, 2), reports, origins, denied, true);
  }

  /** What is true of their rows. */
  Condition condition(DSLContext sql) {
    Condition all = DSL.trueCondition();
    if (type.isPresent()) {
      all = all.and(Schema.TYPE.eq(Schema.column(type.get())));
    }
    if (from.isPresent()) {
      all = all.and(Schema.TO_DAY.ge(day(from.get())));
    }
    if (to.isPresent()) {
      all = all.and(Schema.FROM_DAY.le(day(to.get())));
    }
    if (place.isPresent()) {
      for (String name : PlaceMention.names(place.get())) {
        all = all.and(isCalled(sql, NameRows.isPlace(name)));
      }
    }
    if (actor.isPresent()) {
      all = all.and(isCalled(sql, NameRows.isParty(actor.get())));
    }
    if (claims > 1) {
      all = all.and(Schema.SIZE.ge(claims));
    }
    if (reports > 1) {
      all = all.and(Schema.REPORTS.ge(reports));
    }
    if (origins > 0) {
      all = all.and(Schema.ORIGINS.ge(origins));
    }
    if (contrast) {
      // In the words of the index of these.
      all = all.and(Schema.CONTRAST.eq(DSL.inline(1)));
    }
    return denied ? all.and(Schema.DENIALS.gt(0)) : all;
  }

  /** Those of these with an actor. */
  public IncidentWanted with(String name) {
    return new IncidentWanted(
        type, from, to, place, Optional.of(name), claims, reports, origins, denied, contrast);
  }

  /** Those of these at a place, as lists are asked for one. */
  public IncidentWanted at(String name) {
    return new IncidentWanted(
        type, from, to, Optional.of(name), actor, claims, reports, origins, denied, contrast);
  }

  /** The same of whatever days, where that is so. */
  IncidentWanted withoutDays() {
    return new IncidentWanted(
        type,
        Optional.empty(),
        Optional.empty(),
        place,
        actor,
        claims,
        reports,
        origins,
        denied,
        contrast);
  }

  /** Whether no name is asked for, and nothing that sums of days do not tell. */
  boolean isOfDays() {
    return place.isEmpty() && actor.isEmpty() && claims <= 1 && !contrast;
  }

  private static long day(LocalDate day) {
    return day.toEpochDay();
  }

  private static Condition isCalled(DSLContext sql, Condition name) {
    return NUMBER.in(sql.select(OF_INCIDENT)
        .from(INCIDENT_NAME)
        .where(Schema.NAME.in(sql.select(NameRows.NUMBER).from(NAMED).where(name))));
  }
}
