package isnad.app.exchange;

import isnad.app.exchange.Markings.Subject;
import isnad.app.ingest.Tally;
import isnad.app.json.StixContent;
import isnad.app.json.StixContent.Opinion.View;
import isnad.app.json.StixExtension;
import isnad.app.json.StixId;
import isnad.app.json.StixObject;
import isnad.app.present.ClaimWords;
import isnad.core.claim.ClaimId;
import isnad.core.event.Family;
import isnad.core.event.Stance;
import isnad.core.incident.Figures;
import isnad.core.incident.Origin;
import isnad.core.incident.Outline;
import isnad.core.incident.Party;
import isnad.core.incident.Teller;
import isnad.core.incident.Testimony;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Registry;
import isnad.core.report.Report;
import isnad.core.review.Decisions;
import isnad.core.view.Denial;
import isnad.core.view.Question;
import isnad.core.view.Telling;
import isnad.core.view.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Incidents as STIX incidents, with who is alleged to have taken part, where, by whom each was told
 * independently and who denies it. All is alleged, nothing confirmed.
 */
final class StixIncidents {
  private final Outgoing out;
  private final StixNames names;
  private final Registry registry;
  private final Decisions decisions;
  private final Instant last;

  /** The incidents that went out, by reports and their claims. */
  private final Map<String, Map<ClaimId, StixId>> sent = new HashMap<>();

  /** {@code last} is when the ledger was last added to: what an incident is hangs on all of it. */
  StixIncidents(
      Outgoing out, StixNames names, Registry registry, Decisions decisions, Instant last) {
    this.out = out;
    this.names = names;
    this.registry = registry;
    this.decisions = decisions;
    this.last = last;
  }

  StixId id(String incident) {
    return out.id("incident", incident);
  }

  /** The incident that a claim of a report tells of, if it went out. */
  Optional<StixId> of(String report, ClaimId claim) {
    return Optional.ofNullable(sent.getOrDefault(report, Map.of()).get(claim));
  }

  /** The reports of the incidents that went out. */
  List<String> reports() {
    return sent.keySet().stream().sorted().toList();
  }

  /** Sends an incident that began to be told at {@code created}. */
  boolean send(Carried incident, Instant created) {
    List<Telling> tellings = incident.sheet().tellings();
    Subject subject = new Subject.OfIncident(incident.synopsis().id(), tellings);
    StixId id = id(incident.id());
    boolean reviewed = tellings.stream()
        .anyMatch(telling -> !decisions.about(telling.id().value()).isEmpty());
    Notes notes = new Notes(incident, new Parties(incident, registry));
    StixObject object = made(
            id,
            created,
            new StixContent.Incident(name(incident.synopsis().outline()), notes.text()))
        .with(new StixObject.Reference(
            "isnad", Optional.empty(), Optional.of(incident.id()), Optional.empty()))
        .with(new StixExtension.Suspected(reviewed))
        .with(new StixExtension.CountedIncident(
            incident.id(),
            incident.sheet().corroboration().told(),
            incident.sheet().corroboration().denied()));
    if (!out.send(object, subject)) {
      return false;
    }
    for (Telling telling : tellings) {
      sent.computeIfAbsent(telling.report(), report -> new HashMap<>()).put(telling.id(), id);
    }
    places(incident, id, created, subject);
    parties(incident, id, created, subject);
    origins(incident, id, created, subject);
    incident
        .sheet()
        .differences()
        .denials()
        .forEach(denial -> denial(incident, id, created, denial, subject));
    return true;
  }

  private StixObject made(StixId id, Instant created, StixContent content) {
    return out.made(id, created, content).modified(last);
  }

  /** {@code Alleged killing at Al Mayadin, Deir ez-Zor, SY, 2020-06-21}. */
  static String name(Outline outline) {
    String days = outline
        .from()
        .flatMap(from -> outline.to().map(to -> ", " + from + (to.equals(from) ? "" : "/" + to)))
        .orElse("");
    String kind = outline.type().name().replace('-', ' ');
    return "Alleged "
        + (outline.type().family() == Family.STATEMENT ? "statement (" + kind + ")" : kind)
        + outline.place().map(place -> " at " + ClaimWords.place(place)).orElse("") + days;
  }

  private void places(Carried incident, StixId id, Instant created, Subject subject) {
    Map<String, PlaceMention> told = new HashMap<>();
    incident.sheet().held().forEach(held -> {
      if (held.value() instanceof Value.Place place) {
        told.put(place.key(), place.place());
      }
    });
    told.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .forEach(place -> names
            .place(place)
            .ifPresent(location -> relate(
                id,
                "located-at",
                location,
                "Told to have happened at " + ClaimWords.place(place) + ".",
                created,
                subject)));
  }

  private void parties(Carried incident, StixId id, Instant created, Subject subject) {
    String language = incident.reports().values().stream()
        .map(report -> report.language().code())
        .min(Comparator.naturalOrder())
        .orElse("und");
    for (Party party : incident.parties(Question.WHO)) {
      relate(
          id,
          "allegedly-by",
          names.party(party, incident.id(), language),
          party.name() + " is alleged, not established, to have done it.",
          created,
          subject);
    }
    for (Party party : incident.parties(Question.WHOM)) {
      relate(
          id,
          "allegedly-against",
          names.party(party, incident.id(), language),
          "It is alleged to have been done to " + party.name() + ".",
          created,
          subject);
    }
  }

  private void relate(
      StixId from, String how, StixId to, String description, Instant created, Subject subject) {
    StixContent.Relationship content = new StixContent.Relationship(how, from, to, description);
    StixId id = out.id(content.type(), from.toString(), how, to.toString());
    out.send(made(id, created, content), subject);
  }

  /** One sighting for each who must stand at the far end of the chains. */
  private void origins(Carried incident, StixId id, Instant created, Subject subject) {
    Figures told = incident.sheet().corroboration().told();
    for (Origin origin : told.origins()) {
      Optional<StixId> who = origin.testimonies().stream()
          .flatMap(one -> origin(origin, one, incident.reports()).stream())
          .findFirst();
      String reports = origin.testimonies().stream()
          .map(Testimony::report)
          .distinct()
          .sorted()
          .collect(Collectors.joining(", "));
      who.ifPresent(identity -> {
        StixContent.Sighting sighting = new StixContent.Sighting(
            id,
            List.of(identity),
            "Told on the word of " + called(origin, incident) + " (reports: " + reports
                + "), one of at least "
                + Tally.counted(told.atLeast(), "independent origin") + ".");
        StixId name = out.id(sighting.type(), incident.id(), origin.key());
        out.send(made(name, created, sighting), subject);
      });
    }
  }

  /** An origin by its name, an outlet as it calls itself. */
  private static String called(Origin origin, Carried incident) {
    return incident.sheet().tellings().stream()
        .filter(telling -> telling.testimony().outlet().equals(origin.key()))
        .map(incident::outlet)
        .findFirst()
        .orElse(origin.name());
  }

  private Optional<StixId> origin(Origin origin, Testimony one, Map<String, Report> reports) {
    return Optional.ofNullable(reports.get(one.report())).flatMap(report -> {
      if (one.chain().isEmpty()) {
        return one.outlet().equals(origin.key())
            ? Optional.of(names.outlet(report))
            : Optional.empty();
      }
      return together(one.chain().getLast())
          .filter(teller -> teller.key().equals(origin.key()))
          .findFirst()
          .map(teller -> names.voice(teller, report));
    });
  }

  private static Stream<Teller> together(Teller teller) {
    return Stream.concat(
        Stream.of(teller), teller.together().stream().flatMap(StixIncidents::together));
  }

  /** That somebody denies it: said by the sender, who read so, and never in the denier's name. */
  private void denial(
      Carried incident, StixId id, Instant created, Denial denial, Subject subject) {
    Telling denies = denial.denies();
    String who = denies.testimony().chain().isEmpty()
        ? incident.outlet(denies)
        : denies.testimony().chain().getFirst().name();
    List<StixId> about = new ArrayList<>();
    denial
        .denied()
        .forEach(denied -> about.add(out.id("note", denied.report(), denied.id().value())));
    if (about.isEmpty()) {
      about.add(id);
    }
    StixContent.Opinion opinion = new StixContent.Opinion(
        View.STRONGLY_DISAGREE,
        who + (denies.claim().stance() == Stance.DENIES ? " denies it" : " says it was not so")
            + ", as " + incident.outlet(denies) + " reports: «"
            + denies.claim().says().words().strip() + "»",
        List.of(who),
        about.stream().distinct().toList());
    StixId name = out.id(opinion.type(), "denial", denies.report(), denies.id().value());
    out.send(made(name, created, opinion), subject);
  }
}
