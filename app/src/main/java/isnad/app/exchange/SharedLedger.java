package isnad.app.exchange;

import isnad.app.answer.Ledger;
import isnad.app.answer.Opened;
import isnad.app.answer.Taken;
import isnad.app.exchange.Markings.Subject;
import isnad.app.json.StixExtension;
import isnad.app.json.StixId;
import isnad.app.store.EntryTimes;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.pack.ArabicNames;
import isnad.core.report.Report;
import isnad.core.view.Telling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A ledger as it is shared: incidents, their reports whole, claims and decisions, as STIX objects
 * of an organisation, each under its marking. What another organisation keeps is not passed on: how
 * far it may go is not ours to say.
 */
public final class SharedLedger {
  /** How many incidents are opened at a time. */
  private static final int AT_A_TIME = 32;

  private final Ledger ledger;
  private final Outgoing out;
  private final StixIncidents incidents;
  private final StixReports reports;
  private final EntryTimes times;
  private final Map<String, Instant> begun = new HashMap<>();
  private final Map<ClaimId, List<StixId>> notes = new HashMap<>();
  private final List<StoredReport> waiting = new ArrayList<>();
  private long sentReports;

  /** What went out, and how many claims these packs could not read. */
  public record Sent(long incidents, long reports, long claims, long left) {}

  private SharedLedger(
      Ledger ledger,
      ArabicNames names,
      String organisation,
      Markings markings,
      EntryTimes.Whole whole,
      StixObjects sink) {
    this.ledger = ledger;
    times = ledger.reader().times();
    out = new Outgoing(organisation, whole.first(), markings, sink);
    StixNames called = new StixNames(out, ledger.packs(), names);
    incidents =
        new StixIncidents(out, called, ledger.packs().registry(), ledger.decided(), whole.last());
    reports = new StixReports(out, called, ledger.packs().types(), ledger.decided(), incidents::of);
  }

  /**
   * Sends the incidents that are {@code wanted} and what they stand on; where nothing is wanted in
   * particular, all that the ledger holds, also what tells of no incident.
   */
  public static Sent send(
      Ledger ledger,
      ArabicNames names,
      String organisation,
      Markings markings,
      Optional<IncidentWanted> wanted,
      int most,
      StixObjects sink) {
    Optional<EntryTimes.Whole> whole = ledger.reader().times().whole();
    return whole
        .map(held ->
            new SharedLedger(ledger, names, organisation, markings, held, sink).send(wanted, most))
        .orElse(new Sent(0, 0, 0, 0));
  }

  private Sent send(Optional<IncidentWanted> wanted, int most) {
    out.begin();
    StixExtension.definitions().forEach(out::sendMarked);
    int taken = each(wanted.orElse(IncidentWanted.ANY), most);
    if (wanted.isEmpty()) {
      ledger.reader().reports(this::take);
    } else {
      ledger.reader().reports(incidents.reports(), this::take);
    }
    flush();
    new StixDecisions(out, new Gone()).send(ledger.decided(), wanted.isEmpty());
    long claims = notes.values().stream().mapToLong(List::size).sum();
    return new Sent(taken, sentReports, claims, reports.left());
  }

  private int each(IncidentWanted wanted, int most) {
    if (ledger.kept().isEmpty()) {
      return some(wanted, ledger.anew().get(), most);
    }
    IncidentReader kept = ledger.kept().get();
    List<Long> numbers = kept.numbers(wanted, 0, Integer.MAX_VALUE);
    int taken = 0;
    for (int from = 0; from < numbers.size() && taken < most; from += AT_A_TIME) {
      List<Long> some = numbers.subList(from, Math.min(numbers.size(), from + AT_A_TIME));
      taken += some(wanted, kept.opened(some, List.of()), most - taken);
    }
    return taken;
  }

  private int some(IncidentWanted wanted, Assembled assembled, int most) {
    List<Taken> all = Taken.of(wanted, assembled).toList();
    int taken = 0;
    for (int from = 0; from < all.size() && taken < most; from += AT_A_TIME) {
      List<Taken> some = all.subList(from, Math.min(all.size(), from + AT_A_TIME));
      Opened opened =
          ledger.opened(assembled, some.stream().map(Taken::incident).toList());
      ages(opened.reports().keySet());
      for (Taken one : some) {
        if (taken < most && send(assembled, opened, one.incident())) {
          taken++;
        }
      }
    }
    return taken;
  }

  private void ages(Collection<String> ids) {
    begun.clear();
    times.reports(ids).forEach((id, when) -> begun.put(id, when.seen()));
  }

  /** Sends what may go of an incident. */
  private boolean send(Assembled assembled, Opened opened, Incident whole) {
    List<Telling> tellings = opened.tellings(whole).stream()
        .filter(telling -> mayGo(opened.reports().get(telling.report()), telling))
        .toList();
    if (tellings.isEmpty()) {
      return false;
    }
    Incident incident =
        new Incident(whole.id(), tellings.stream().map(Telling::account).toList());
    Carried carried =
        Carried.of(assembled.synopsis(incident), opened.sheet(incident), opened.reports());
    return incidents.send(carried, begun(whole, tellings));
  }

  /** When that claim came by which the incident is called, so that it stays as it is. */
  private Instant begun(Incident incident, List<Telling> tellings) {
    List<Telling> least = tellings.stream()
        .filter(telling -> telling.id().equals(incident.id().least()))
        .toList();
    return (least.isEmpty() ? tellings : least)
        .stream()
            .flatMap(telling -> Stream.ofNullable(begun.get(telling.report())))
            .min(Instant::compareTo)
            .orElseThrow();
  }

  private boolean mayGo(@Nullable Report report, Telling telling) {
    return report != null
        && isOurs(report)
        && out.mayGo(new Subject.OfReport(report))
        && out.mayGo(new Subject.OfClaim(report, telling.claim()));
  }

  private static boolean isOurs(Report report) {
    return report.byline().keeper().isEmpty();
  }

  private void take(StoredReport stored) {
    if (isOurs(stored.report())) {
      waiting.add(stored);
      if (waiting.size() >= AT_A_TIME) {
        flush();
      }
    }
  }

  private void flush() {
    Map<String, EntryTimes.OfReport> when =
        times.reports(waiting.stream().map(one -> one.report().id().value()).toList());
    for (StoredReport stored : waiting) {
      String id = stored.report().id().value();
      for (ClaimId claim : reports.send(stored, Objects.requireNonNull(when.get(id)))) {
        notes.computeIfAbsent(claim, some -> new ArrayList<>()).add(reports.id(id, claim));
      }
      sentReports += out.wasSent(reports.id(id)) ? 1 : 0;
    }
    waiting.clear();
  }

  /** What went out, as decisions name it. */
  private final class Gone implements StixDecisions.Noted {
    @Override
    public Collection<StixId> claim(ClaimId claim) {
      return notes.getOrDefault(claim, List.of());
    }

    @Override
    public Collection<StixId> named(String id) {
      return Stream.of(reports.id(id), incidents.id(id)).filter(out::wasSent).toList();
    }
  }
}
