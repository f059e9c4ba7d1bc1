package isnad.app.exchange;

import isnad.app.exchange.Markings.Subject;
import isnad.app.json.ClaimReader;
import isnad.app.json.StixContent;
import isnad.app.json.StixExtension;
import isnad.app.json.StixId;
import isnad.app.json.StixObject;
import isnad.app.store.EntryTimes;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Link;
import isnad.core.event.EventType;
import isnad.core.incident.Teller;
import isnad.core.ledger.Digest;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports with all of their claims as STIX reports and notes, and who relays whom in them. A report
 * goes whole: who gets it gets every claim of it that may go.
 */
final class StixReports {
  /** How much of a text stands in a description, in UTF-16 units. */
  private static final int SHOWN = 600;

  private static final int LONGEST_NAME = 120;
  private static final int LAST_YEAR = 9999;

  private final Outgoing out;
  private final StixNames names;
  private final Map<String, EventType> types;
  private final Decisions decisions;
  private final Incidents incidents;
  private long left;

  /** The incidents that went out. */
  interface Incidents {
    /** The one that a claim of a report tells of. */
    Optional<StixId> of(String report, ClaimId claim);
  }

  StixReports(
      Outgoing out,
      StixNames names,
      Map<String, EventType> types,
      Decisions decisions,
      Incidents incidents) {
    this.out = out;
    this.names = names;
    this.types = types;
    this.decisions = decisions;
    this.incidents = incidents;
  }

  /** How many claims these packs cannot read, and did not go out. */
  long left() {
    return left;
  }

  StixId id(String report) {
    return out.id("report", report);
  }

  StixId id(String report, ClaimId claim) {
    return out.id("note", report, claim.value());
  }

  /** A claim on its way: where it stands among those of its reading, or by whom it was added. */
  private record Going(Claim claim, StixObject note) {}

  /** Sends a report with its claims; gives those claims that went out. */
  List<ClaimId> send(StoredReport stored, EntryTimes.OfReport times) {
    Report report = stored.report();
    if (!out.mayGo(new Subject.OfReport(report))) {
      return List.of();
    }
    List<Going> notes = new ArrayList<>();
    Optional<StixExtension.ReadWith> reading =
        times.read().map(read -> new StixExtension.ReadWith(read.reader(), read.packs()));
    for (int i = 0; i < stored.claims().size(); i++) {
      read(stored, i, reading, times).ifPresent(notes::add);
    }
    for (String added : stored.added()) {
      byHand(stored, added, notes.size()).ifPresent(notes::add);
    }
    StixId outlet = names.outlet(report);
    out.send(report(stored, times, reading, outlet, notes), new Subject.OfReport(report));
    for (Going going : notes) {
      out.send(going.note, new Subject.OfClaim(report, going.claim));
      chain(report, outlet, going.claim, going.note);
    }
    return notes.stream().map(going -> going.claim.id()).toList();
  }

  private Optional<Claim> claim(StoredReport stored, String sealed) {
    Optional<Claim> claim = new ClaimReader(stored.report(), types).read(sealed, problem -> left++);
    return claim.filter(one -> out.mayGo(new Subject.OfClaim(stored.report(), one)));
  }

  private Optional<Going> read(
      StoredReport stored,
      int position,
      Optional<StixExtension.ReadWith> reading,
      EntryTimes.OfReport times) {
    String sealed = stored.claims().get(position);
    return claim(stored, sealed)
        .map(claim -> new Going(
            claim,
            note(
                stored.report(),
                claim,
                times.seen(),
                times.last(),
                new StixExtension.KeptClaim(
                    stored.report().id().value(),
                    claim.id().value(),
                    position,
                    sealed,
                    reading,
                    Optional.empty()))));
  }

  private Optional<Going> byHand(StoredReport stored, String sealed, int position) {
    return claim(stored, sealed)
        .flatMap(claim -> added(claim.id())
            .map(decided -> new Going(
                claim,
                note(
                    stored.report(),
                    claim,
                    decided.time(),
                    decided.time(),
                    new StixExtension.KeptClaim(
                        stored.report().id().value(),
                        claim.id().value(),
                        position,
                        sealed,
                        Optional.empty(),
                        Optional.of(decided.signature()))))));
  }

  /** How a claim by hand that stands came to be. */
  private Optional<Decided> added(ClaimId claim) {
    return decisions.about(claim.value()).stream()
        .filter(one -> one.decision() instanceof Decision.Added && decisions.stands(one))
        .reduce((earlier, later) -> later);
  }

  private StixObject note(
      Report report, Claim claim, Instant created, Instant modified, StixExtension.KeptClaim kept) {
    List<StixId> about = new ArrayList<>();
    about.add(id(report.id().value()));
    incidents.of(report.id().value(), claim.id()).ifPresent(about::add);
    ClaimSentence sentence = new ClaimSentence(claim, called(report));
    return out.made(
            id(report.id().value(), claim.id()),
            created,
            new StixContent.Note(sentence.summary(), sentence.text(), about))
        .modified(modified)
        .with(new StixObject.Reference(
            "isnad", Optional.empty(), Optional.of(claim.id().value()), Optional.empty()))
        .with(kept);
  }

  private static String called(Report report) {
    return report.outlet().orElse("The report " + report.id());
  }

  private StixObject report(
      StoredReport stored,
      EntryTimes.OfReport times,
      Optional<StixExtension.ReadWith> reading,
      StixId outlet,
      List<Going> notes) {
    Report report = stored.report();
    List<StixId> about = new ArrayList<>(List.of(outlet));
    for (Going going : notes) {
      about.add(going.note.id());
      incidents.of(report.id().value(), going.claim.id()).ifPresent(about::add);
    }
    StixContent.Report content = new StixContent.Report(
        brief(report.title().orElse(report.text()), LONGEST_NAME),
        called(report) + report.published().map(when -> ", " + when).orElse("") + ": «"
            + brief(report.text(), SHOWN) + "»",
        published(report).orElse(times.first()),
        about.stream().distinct().toList());
    return out.made(id(report.id().value()), times.first(), content)
        .modified(times.last())
        .in(report.language().code())
        .with(reference(report))
        .with(new StixExtension.KeptReport(report, stored.version(), stored.medium(), reading));
  }

  /** Where the report stands, and the digest of its text. */
  private static StixObject.Reference reference(Report report) {
    Optional<String> url = report.uri().filter(uri -> uri.matches("https?://\\S+"));
    return new StixObject.Reference(
        called(report),
        url,
        Optional.of(report.id().value()),
        Optional.of(Digest.of(report.text()).hex()));
  }

  /** When it was published, in UTC where no zone is told, at the day's start where no time is. */
  static Optional<Instant> published(Report report) {
    return report
        .published()
        .filter(when -> when.date().getYear() > 0 && when.date().getYear() < LAST_YEAR)
        .map(StixReports::instant);
  }

  private static Instant instant(Published when) {
    return when.date()
        .atTime(when.time().orElse(LocalTime.MIN))
        .atZone(when.zone().orElse(ZoneOffset.UTC))
        .toInstant();
  }

  private static String brief(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most;
    return line.substring(0, end) + "…";
  }

  /** Who hands on whose words in a claim: the outlet the first voice's, that the next one's. */
  private void chain(Report report, StixId outlet, Claim claim, StixObject note) {
    StixId from = outlet;
    String relay = called(report);
    List<Link> links = claim.chain().links();
    for (int i = 0; i < links.size(); i++) {
      Teller teller = names.tellers().of(links.get(i), report);
      StixId to = names.voice(teller, report);
      if (!to.equals(from)) {
        StixContent.Relationship relays = new StixContent.Relationship(
            "relays-from",
            from,
            to,
            "In the report " + report.id() + ", " + relay + " hands on the words of "
                + teller.name() + act(links.get(i)) + " (" + claim.id().value() + ").");
        StixId id =
            out.id(relays.type(), report.id().value(), claim.id().value(), String.valueOf(i));
        out.send(
            out.made(id, note.created(), relays).modified(note.modified().orElse(note.created())),
            new Subject.OfClaim(report, claim));
      }
      from = to;
      relay = teller.name();
    }
  }

  /** The words that make a voice speak. */
  private static String act(Link link) {
    return link.act().map(act -> ": «" + act.words().strip() + "»").orElse("");
  }
}
