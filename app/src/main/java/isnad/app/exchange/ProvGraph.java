package isnad.app.exchange;

import isnad.app.json.ProvNode;
import isnad.app.json.WebAddress;
import isnad.app.store.EntryTimes;
import isnad.core.claim.Claim;
import isnad.core.incident.Teller;
import isnad.core.ledger.Digest;
import isnad.core.pack.ActorKind;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decisions;
import isnad.core.view.Telling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Incidents as graphs of W3C PROV-O: on which reports they stand, in which words, on whose word,
 * through whom, read by which Isnad, and what people decided. All things of an incident are one
 * row; what several have in common (reports, voices, readers) is told once.
 */
final class ProvGraph {
  /** What to see to before it is passed on. */
  static final String CAUTION = "it names who decided what: see to that before you pass it on";

  /** What the name of a claim ends with before people corrected it. */
  private static final String AS_READ = ":as-read";

  private final Decisions decisions;
  private final Set<String> told = new HashSet<>();

  ProvGraph(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The things of an incident that were not told before. */
  Told of(Carried incident) {
    List<ProvNode> things = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    for (Telling telling : incident.sheet().tellings()) {
      Optional.ofNullable(incident.reports().get(telling.report())).ifPresent(report -> {
        report(report, telling, incident, things);
        claims.add(claim(report, telling, incident, things));
      });
    }
    things.add(ProvNode.of(ProvNode.named("incident", incident.id()), "prov:Entity", "Incident")
        .text("id", incident.id())
        .text("eventType", incident.synopsis().outline().type().name())
        .text("modality", incident.synopsis().outline().modality().key())
        .with("wasDerivedFrom", claims));
    decisions(incident, things);
    List<String> lines = things.stream()
        .filter(thing -> told.add(thing.id()))
        .map(ProvNode::line)
        .toList();
    return Told.Rows.one(List.of(String.join(",\n", lines)));
  }

  private static String name(Report report) {
    return ProvNode.named("report", report.id().value());
  }

  private static String reading(Report report) {
    return ProvNode.named("reading", report.id().value());
  }

  private static String name(Report report, Claim claim) {
    return ProvNode.named("claim", claim.id().value(), report.id().value());
  }

  /** A report, who published it, and the reading of it. */
  private void report(Report report, Telling telling, Carried incident, List<ProvNode> things) {
    if (told.contains(name(report))) {
      return;
    }
    String outlet = ProvNode.named("voice", telling.testimony().outlet());
    things.add(ProvNode.of(outlet, "prov:Agent").text("label", incident.outlet(telling)));
    things.add(ProvNode.of(name(report), "prov:Entity", "Report")
        .text("id", report.id().value())
        .text("label", report.title())
        .text("published", report.published().map(Object::toString))
        .text("language", report.language().code())
        .text("textSha256", Digest.of(report.text()).hex())
        .with("seeAlso", report.uri().filter(WebAddress::isOne).stream().toList())
        .with("wasAttributedTo", outlet));
    read(report, incident).ifPresent(read -> {
      String reader = ProvNode.named("reader", read.reader(), read.packs().hex());
      things.add(ProvNode.of(reader, "prov:SoftwareAgent")
          .text("label", "Isnad " + read.reader())
          .text("version", read.reader())
          .text("packs", read.packs().hex()));
      things.add(ProvNode.of(reading(report), "prov:Activity")
          .with("used", name(report))
          .with("wasAssociatedWith", reader)
          .ended(read.when()));
    });
  }

  private static Optional<EntryTimes.Read> read(Report report, Carried incident) {
    return Optional.ofNullable(incident.times().get(report.id().value()))
        .flatMap(EntryTimes.OfReport::read);
  }

  /** A claim with its words and its chain; gives its name. */
  private String claim(Report report, Telling telling, Carried incident, List<ProvNode> things) {
    Claim claim = telling.claim();
    String name = name(report, claim);
    String quote = quote(claim.says(), report, things);
    List<String> voices = chain(report, telling, things);
    List<String> generated = new ArrayList<>();
    List<Decided> corrections = corrections(claim);
    boolean byHand = standing(claim).anyMatch(one -> one.decision() instanceof Decision.Added);
    ProvNode made = ProvNode.of(name, "prov:Entity", "Claim")
        .text("id", claim.id().value())
        .text("label", new ClaimSentence(claim, incident.outlet(telling)).text())
        .text("eventType", claim.happening().type().name())
        .text("modality", claim.happening().modality().key())
        .text("stance", claim.stance().key())
        .flag("hedged", claim.hedged())
        .with("wasDerivedFrom", quote)
        .with("wasAttributedTo", voices)
        .with("hadPrimarySource", origin(telling, name).stream().toList());
    if (byHand) {
      standing(claim)
          .filter(one -> one.decision() instanceof Decision.Added)
          .forEach(one -> generated.add(name(one)));
    } else if (corrections.isEmpty() && read(report, incident).isPresent()) {
      generated.add(reading(report));
    }
    if (!corrections.isEmpty()) {
      ProvNode asRead = ProvNode.of(name + AS_READ, "prov:Entity", "Claim")
          .text("id", claim.id().value())
          .with("wasDerivedFrom", quote);
      if (!byHand && read(report, incident).isPresent()) {
        asRead.with("wasGeneratedBy", reading(report));
      }
      things.add(asRead);
      made.with("wasRevisionOf", asRead.id());
      corrections.forEach(one -> generated.add(name(one)));
    }
    things.add(made.with("wasGeneratedBy", generated));
    return name;
  }

  /** The words of a report, and where in its text they stand, in UTF-16 units. */
  private static String quote(Quote words, Report report, List<ProvNode> things) {
    String name = ProvNode.named(
        "quote",
        report.id().value(),
        String.valueOf(words.span().start()),
        String.valueOf(words.span().end()));
    things.add(ProvNode.of(name, "prov:Entity", "Quote")
        .text("value", words.words())
        .number("start", words.span().start())
        .number("end", words.span().end())
        .with("wasQuotedFrom", name(report)));
    return name;
  }

  /** What each voice of a claim said, each from the one behind it; gives who they are. */
  private static List<String> chain(Report report, Telling telling, List<ProvNode> things) {
    List<Teller> chain = telling.testimony().chain();
    if (chain.isEmpty()) {
      return List.of(ProvNode.named("voice", telling.testimony().outlet()));
    }
    List<String> voices = new ArrayList<>();
    String claim = name(report, telling.claim());
    for (int i = 0; i < chain.size(); i++) {
      ProvNode voice = voice(chain.get(i), report);
      things.add(voice);
      voices.add(voice.id());
      ProvNode statement = ProvNode.of(statement(claim, i), "prov:Entity", "Statement")
          .with("wasAttributedTo", voice.id());
      things.add(
          i + 1 < chain.size()
              ? statement.with("wasDerivedFrom", statement(claim, i + 1))
              : statement);
    }
    return voices;
  }

  private static String statement(String claim, int position) {
    return claim + ":statement:" + position;
  }

  /** What the origin of a claim said. */
  private static Optional<String> origin(Telling telling, String claim) {
    int voices = telling.testimony().chain().size();
    return voices == 0 ? Optional.empty() : Optional.of(statement(claim, voices - 1));
  }

  /** Who has no name is somebody else in each report. */
  private static ProvNode voice(Teller teller, Report report) {
    String name = teller.named()
        ? ProvNode.named("voice", teller.key())
        : ProvNode.named("voice", teller.key(), report.id().value());
    String type = teller
        .kind()
        .map(kind -> kind == ActorKind.PERSON ? "prov:Person" : "prov:Organization")
        .orElse("prov:Agent");
    return ProvNode.of(name, type).text("label", teller.name());
  }

  private Stream<Decided> standing(Claim claim) {
    return decisions.about(claim.id().value()).stream().filter(decisions::holds);
  }

  private List<Decided> corrections(Claim claim) {
    return standing(claim)
        .filter(one -> one.decision() instanceof Decision.Corrected)
        .toList();
  }

  private static String name(Decided decided) {
    return ProvNode.named("decision", decided.id().value());
  }

  /** What people decided about an incident, its claims and its reports, and what they undid. */
  private void decisions(Carried incident, List<ProvNode> things) {
    Set<Decided> about = new LinkedHashSet<>(decisions.about(incident.id()));
    for (Telling telling : incident.sheet().tellings()) {
      about.addAll(decisions.about(telling.id().value()));
      about.addAll(decisions.about(telling.report()));
    }
    List<Decided> undoing =
        about.stream().flatMap(one -> decisions.undoing(one).stream()).toList();
    about.addAll(undoing);
    about.stream()
        .filter(one -> !(one.decision() instanceof Decision.Marked))
        .forEach(one -> decision(one, incident, things));
  }

  private void decision(Decided decided, Carried incident, List<ProvNode> things) {
    String by = ProvNode.named("reviewer", decided.by());
    things.add(ProvNode.of(by, "prov:Person").text("label", decided.by()));
    ProvNode made = ProvNode.of(name(decided), "prov:Activity")
        .text("id", decided.id().value())
        .text("decision", decided.decision().kind())
        .text("label", DecisionSentence.of(decided))
        .text("why", decided.signature().why())
        .flag("holds", decisions.holds(decided))
        .with("wasAssociatedWith", by)
        .ended(decided.time());
    switch (decided.decision()) {
      case Decision.Undone one ->
        made.with("wasInformedBy", ProvNode.named("decision", one.decision().value()));
      case Decision.Corrected one -> {
        made.text("field", one.field().key());
        made.text("value", decided.words());
        // What it was made of is the claim as it was read; the claim is what came of it.
        String asRead = decisions.holds(decided) ? AS_READ : "";
        made.with("used", used(decided, incident).map(name -> name + asRead).toList());
      }
      case Decision.Added one -> {}
      case Decision.Accepted one -> made.with("used", used(decided, incident).toList());
      case Decision.Rejected one -> made.with("used", used(decided, incident).toList());
      case Decision.ClaimGraded one -> made.with("used", used(decided, incident).toList());
      case Decision.SourceGraded one ->
        made.with("used", used(decided, incident).toList());
      case Decision.Merged one -> made.with("used", used(decided, incident).toList());
      case Decision.Split one -> made.with("used", used(decided, incident).toList());
      case Decision.Annotated one -> made.with("used", used(decided, incident).toList());
      case Decision.Marked one -> {}
    }
    things.add(made);
  }

  /** The things of an incident that a decision is about. */
  private static Stream<String> used(Decided decided, Carried incident) {
    List<String> about = decided.decision().about();
    Stream<String> claims = incident.sheet().tellings().stream()
        .filter(one -> about.contains(one.id().value()))
        .flatMap(one -> Optional.ofNullable(incident.reports().get(one.report())).stream()
            .map(report -> name(report, one.claim())));
    Stream<String> reports = incident.reports().values().stream()
        .filter(report -> about.contains(report.id().value()))
        .map(ProvGraph::name);
    Stream<String> itself = about.contains(incident.id())
        ? Stream.of(ProvNode.named("incident", incident.id()))
        : Stream.empty();
    return Stream.of(claims, reports, itself).flatMap(some -> some).distinct().sorted();
  }
}
