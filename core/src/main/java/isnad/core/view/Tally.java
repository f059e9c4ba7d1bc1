package isnad.core.view;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.Source;
import isnad.core.report.Published;
import isnad.core.view.CopyOrder.Print;
import isnad.core.view.Profile.Copying;
import isnad.core.view.Profile.Exchange;
import isnad.core.view.Profile.Publishing;
import isnad.core.view.Profile.Ways;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** All that is counted of one source. */
public record Tally(
    Optional<Publishing> publishing,
    List<Exchange> relays,
    List<Exchange> relayedBy,
    Ways ways,
    Disputes disputes,
    List<LoadedCount> loaded) {
  public Tally {
    relays = List.copyOf(relays);
    relayedBy = List.copyOf(relayedBy);
    loaded = List.copyOf(loaded);
  }

  /**
   * What is counted of {@code source}, from the sums of its {@code counts}, from whom it has and
   * who has from it what, its disputes and loaded words wherever there are any.
   */
  public static Tally of(
      SourceCounts counts,
      Optional<Dated> published,
      ExchangeTally relays,
      ExchangeTally relayedBy,
      Disputes disputes,
      Collection<LoadedCount> loaded) {
    return new Tally(
        published.map(dated -> new Publishing(
            counts.of(Measure.REPORTS),
            dated.first,
            dated.last,
            counts.of(Measure.PUBLISHED),
            counts.of(Measure.OWN),
            dated.copying)),
        relays.all(),
        relayedBy.all(),
        new Ways(
            counts.of(Measure.INCIDENTS),
            counts.of(Measure.INCIDENTS_AS_ORIGIN),
            counts.of(Measure.INCIDENTS_AS_RELAY),
            counts.of(Measure.INCIDENTS_OF_TEXTS),
            counts.of(Measure.INCIDENTS_AS_LINK)),
        disputes,
        LoadedCount.sums(loaded));
  }

  /** What of the reports of an outlet hangs on their dates. */
  public record Dated(Optional<LocalDate> first, Optional<LocalDate> last, Copying copying) {}

  /** The same from all that is put together; {@code loaded} are the loaded words of its reports. */
  static Tally anew(
      SourceRow source, Sources all, Assembled assembled, Kin kin, Collection<LoadedCount> loaded) {
    String key = source.key();
    ExchangeTally relays = new ExchangeTally(all);
    ExchangeTally relayedBy = new ExchangeTally(all);
    List<ReportParts> parts = ReportParts.all(assembled);
    parts.stream()
        .flatMap(report -> report.exchanged().stream())
        .filter(one -> one.source().key().equals(key))
        .forEach(one -> {
          ExchangeTally tally = switch (one.direction()) {
            case FROM -> relays;
            case TO -> relayedBy;
          };
          tally.add(one.other(), one.claims(), one.reports());
        });
    Disputes disputes = Disputes.NONE;
    Contrast contrast = new Contrast(kin);
    for (Incident incident : Profiling.incidents(source, assembled)) {
      if (contrast.isIn(incident, assembled)) {
        disputes =
            disputes.plus(Disputes.in(incident, assembled, kin).getOrDefault(key, Disputes.NONE));
      }
    }
    return of(
        counts(key, parts, assembled),
        source.isOutlet() ? Optional.of(dated(key, all, assembled)) : Optional.empty(),
        relays,
        relayedBy,
        disputes,
        loaded);
  }

  private static SourceCounts counts(String key, List<ReportParts> parts, Assembled assembled) {
    return SourceCounts.sum(Stream.concat(
            parts.stream().flatMap(report -> report.counts().stream()),
            assembled.incidents().stream()
                .flatMap(incident -> IncidentPart.of(incident, assembled).stream())
                .map(IncidentPart::counts))
        .filter(one -> one.source().key().equals(key))
        .toList());
  }

  private static Dated dated(String outlet, Sources all, Assembled assembled) {
    Map<String, Print> prints = new HashMap<>();
    assembled
        .sources()
        .forEach(one -> prints.put(one.report(), new Print(one.outlet(), one.published())));
    List<LocalDate> days = assembled.sources().stream()
        .filter(one -> one.outlet().equals(outlet))
        .map(Source::published)
        .flatMap(Optional::stream)
        .map(Published::date)
        .sorted()
        .toList();
    List<List<Print>> texts = assembled.copies().stream()
        .map(group -> group.stream().map(prints::get).filter(Objects::nonNull).toList())
        .toList();
    return new Dated(
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()),
        CopyOrder.of(outlet, texts, all));
  }
}
