package isnad.app.exchange;

import isnad.app.store.EntryTimes;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.incident.Figures;
import isnad.core.incident.Party;
import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention;
import isnad.core.report.Report;
import isnad.core.view.Bounds;
import isnad.core.view.Held;
import isnad.core.view.KindToll;
import isnad.core.view.Question;
import isnad.core.view.Sheet;
import isnad.core.view.Standing;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An incident that goes out, with its claims and the reports that tell of it, by their ids;
 * {@code times} say when these came in and who read them, where somebody wants to know.
 */
public record Carried(
    Synopsis synopsis,
    Sheet sheet,
    Map<String, Report> reports,
    Map<String, EntryTimes.OfReport> times) {
  /** Digits of an incident's id that fit into a number that any program takes. */
  private static final int DIGITS = 12;

  public Carried {
    reports = Map.copyOf(reports);
    times = Map.copyOf(times);
  }

  /** Of all {@code opened} reports takes those that tell of the incident. */
  public static Carried of(Synopsis synopsis, Sheet sheet, Map<String, Report> opened) {
    Map<String, Report> its = new HashMap<>();
    sheet
        .tellings()
        .forEach(telling -> Optional.ofNullable(opened.get(telling.report()))
            .ifPresent(report -> its.put(telling.report(), report)));
    return new Carried(synopsis, sheet, its, Map.of());
  }

  /** The same, where it is known when its reports came in. */
  public Carried at(Map<String, EntryTimes.OfReport> when) {
    Map<String, EntryTimes.OfReport> its = new HashMap<>(when);
    its.keySet().retainAll(reports.keySet());
    return new Carried(synopsis, sheet, reports, its);
  }

  public String id() {
    return synopsis.id().toString();
  }

  /** The id as a number that any program takes: its first digits. */
  long number() {
    return HexFormat.fromHexDigitsToLong(id(), 2, 2 + DIGITS);
  }

  /** Why it cannot stand among what is told to have happened, if it cannot. */
  Optional<Left> unhappened() {
    if (synopsis.outline().modality() != Modality.ACTUAL) {
      return Optional.of(Left.NOT_HAPPENED);
    }
    return synopsis.told().atMost() == 0 ? Optional.of(Left.ONLY_DENIED) : Optional.empty();
  }

  /** The types of events that are told of it as having happened. */
  List<EventType> types() {
    return sheet.tellings().stream()
        .filter(one -> !one.isDenial() && one.account().modality() == Modality.ACTUAL)
        .map(one -> one.account().type())
        .distinct()
        .sorted(Comparator.comparing(EventType::name))
        .toList();
  }

  /** The days on which it may have been, where both ends are known. */
  record Span(LocalDate from, LocalDate to) {
    /** How many days it has. */
    long days() {
      return to.toEpochDay() - from.toEpochDay() + 1;
    }

    LocalDate middle() {
      return from.plusDays((days() - 1) / 2);
    }
  }

  Optional<Span> span() {
    return synopsis
        .outline()
        .from()
        .flatMap(from -> synopsis.outline().to().map(to -> new Span(from, to)));
  }

  Optional<PlaceMention> place() {
    return synopsis.outline().place();
  }

  Optional<String> country() {
    return place().flatMap(PlaceMention::country);
  }

  /** Who is said to have done it, or to whom it was done: those told by most first. */
  List<Party> parties(Question question) {
    return sheet.held().stream()
        .filter(held -> held.corroboration().told().atMost() > 0)
        .map(Held::value)
        .flatMap(value -> value instanceof Value.Participant one && one.question() == question
            ? Stream.of(one.party())
            : Stream.empty())
        .toList();
  }

  /** Between which bounds people of a kind are told, as having happened. */
  Optional<Bounds> bounds(CountOf of) {
    return sheet.tolls().stream()
        .filter(kind -> kind.of() == of && kind.standing() == Standing.HAPPENED)
        .map(KindToll::toll)
        .map(toll -> toll.bounds())
        .findFirst();
  }

  /** The outlet of a report as it calls itself, or its key. */
  String outlet(Telling telling) {
    return Optional.ofNullable(reports.get(telling.report()))
        .flatMap(Report::outlet)
        .orElse(telling.testimony().outlet());
  }

  /** Who told it first, as far as reports say; outlets as they call themselves. */
  List<String> origins(Figures figures) {
    Map<String, String> outlets = new HashMap<>();
    sheet.tellings().forEach(telling -> outlets.put(telling.testimony().outlet(), outlet(telling)));
    return figures.origins().stream()
        .map(origin -> outlets.getOrDefault(origin.key(), origin.name()))
        .distinct()
        .toList();
  }
}
