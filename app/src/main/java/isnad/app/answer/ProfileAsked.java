package isnad.app.answer;

import isnad.app.store.IncidentReader;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.report.Report;
import isnad.core.view.Profile;
import isnad.core.view.Profiling;
import isnad.core.view.Profiling.Spoken;
import isnad.core.view.Slants;
import isnad.core.view.SourceRow;
import isnad.core.view.Sources;
import isnad.core.view.Telling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which source is asked for: one of {@code all}, with at most {@code most} of what its counts are
 * of, of each kind.
 */
public record ProfileAsked(SourceRow source, Sources all, int most) {
  /** The profile. */
  public Profile answer(Ledger ledger) {
    return ledger.kept().isPresent()
        ? kept(ledger, ledger.kept().get())
        : anew(ledger, ledger.anew().get());
  }

  private Profile kept(Ledger ledger, IncidentReader incidents) {
    IncidentReader.Latest latest = incidents.latest(source, most);
    Opened opened = Opened.of(
        ledger.reader(),
        ledger.packs(),
        ledger.decided(),
        latest.assembled(),
        Stream.concat(
            latest.incidents().stream().flatMap(incident -> incident.accounts().stream()),
            latest.reports().stream().flatMap(told -> told.accounts().stream())));
    Map<String, Report> reports = opened.reports();
    List<List<Telling>> tellings =
        latest.incidents().stream().map(opened::tellings).toList();
    List<Spoken> spoken = latest.reports().stream()
        .flatMap(told -> Optional.ofNullable(reports.get(told.source().report()))
            .map(report -> new Spoken(report, opened.tellings(told.accounts())))
            .stream())
        .toList();
    return profiling(ledger, opened).of(incidents.tally(source, all), tellings, spoken);
  }

  private Profile anew(Ledger ledger, Assembled assembled) {
    List<Incident> incidents = Profiling.incidents(source, assembled);
    Opened opened = ledger.opened(assembled, incidents);
    return profiling(ledger, opened).anew(all, assembled, opened::tellings, opened.reports());
  }

  private Profiling profiling(Ledger ledger, Opened opened) {
    return new Profiling(source, opened.kin(), new Slants(ledger.packs()), most);
  }
}
