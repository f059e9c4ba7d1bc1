package isnad.app.exchange;

import isnad.app.json.StixContent;
import isnad.app.json.StixContent.Identity.Sort;
import isnad.app.json.StixId;
import isnad.app.json.StixObject;
import isnad.core.incident.Party;
import isnad.core.incident.Teller;
import isnad.core.incident.Tellers;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.ArabicNames;
import isnad.core.pack.Packs;
import isnad.core.pack.Precision;
import isnad.core.pack.Registry;
import isnad.core.report.Report;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Outlets, voices, parties and places as STIX identities and locations. Whom packs know is one
 * identity wherever it is named; whoever has no name is another in each report, since nobody can
 * tell that they are the same.
 */
final class StixNames {
  private static final int POINT_METRES = 1_000;
  private static final int TOWN_METRES = 5_000;
  private static final int DISTRICT_METRES = 25_000;
  private static final int REGION_METRES = 100_000;
  private static final String IDENTITY = "identity";

  private final Outgoing out;
  private final Registry registry;
  private final Tellers tellers;
  private final ArabicNames arabic;

  StixNames(Outgoing out, Packs packs, ArabicNames arabic) {
    this.out = out;
    this.arabic = arabic;
    registry = packs.registry();
    tellers = new Tellers(packs);
  }

  Tellers tellers() {
    return tellers;
  }

  /** Who published a report; of an outlet without a name, only that report's. */
  StixId outlet(Report report) {
    if (report.outlet().isEmpty()) {
      return identity(
          out.id(IDENTITY, "outlet of", report.id().value()),
          new StixContent.Identity(
              "Outlet without a name",
              Optional.of("Whoever published the report " + report.id() + "."),
              Sort.UNKNOWN),
          Optional.empty());
    }
    return outlet(report.outlet().get(), report.language().code());
  }

  private StixId outlet(String name, String language) {
    String key = tellers.outlet(name);
    Optional<Actor> known = registry.actor(key);
    return known.isPresent()
        ? known(known.get())
        : identity(
            out.id(IDENTITY, key, name),
            new StixContent.Identity(name, Optional.empty(), Sort.ORGANIZATION),
            Optional.of(language));
  }

  /** A voice that speaks in {@code report}. */
  StixId voice(Teller teller, Report report) {
    Optional<Actor> known = registry.actor(teller.key());
    if (known.isPresent()) {
      return known(known.get());
    }
    Optional<String> language = Optional.of(report.language().code());
    if (teller.named()) {
      return identity(
          out.id(IDENTITY, teller.key(), teller.name()),
          new StixContent.Identity(teller.name(), Optional.empty(), Sort.UNKNOWN),
          language);
    }
    return identity(
        out.id(IDENTITY, "in", report.id().value(), teller.key(), teller.name()),
        new StixContent.Identity(
            teller.name(),
            Optional.of("A voice without a name, as told in the report " + report.id()
                + "; the same words in another report may mean others."),
            Sort.CLASS),
        language);
  }

  /** Who is said to have taken part in the incident of that id, told in {@code language}. */
  StixId party(Party party, String incident, String language) {
    Optional<Actor> known = registry.actor(party.key());
    if (known.isPresent()) {
      return known(known.get());
    }
    return identity(
        out.id(IDENTITY, "of", incident, party.key(), party.name()),
        new StixContent.Identity(
            party.name(),
            Optional.of("In the words of reports of the incident " + incident + "."),
            party.person() ? Sort.INDIVIDUAL : Sort.UNKNOWN),
        Optional.of(language));
  }

  private StixId known(Actor actor) {
    StixId id = identity(
        out.id(IDENTITY, actor.id(), actor.name()),
        new StixContent.Identity(actor.name(), Optional.empty(), sort(actor.kind())),
        Optional.empty());
    arabic.actor(actor.name()).ifPresent(name -> translated(id, name));
    return id;
  }

  private static Sort sort(ActorKind kind) {
    return switch (kind) {
      case PERSON -> Sort.INDIVIDUAL;
      case COMMUNITY -> Sort.CLASS;
      case COALITION -> Sort.GROUP;
      case STATE, GOVERNMENT, MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE -> Sort.ORGANIZATION;
      case ARMED_GROUP, INTERNATIONAL_BODY, MONITOR, MEDIA, PARTY, COURT, COMPANY ->
        Sort.ORGANIZATION;
    };
  }

  private StixId identity(StixId id, StixContent.Identity content, Optional<String> language) {
    StixObject object = out.lasting(id, content);
    out.sendName(language.map(object::in).orElse(object));
    return id;
  }

  private void translated(StixId of, String name) {
    StixContent.Translation texts =
        new StixContent.Translation(of, Map.of("ar", Map.of("name", name)));
    out.sendName(out.lasting(out.id(texts.type(), of.toString(), name), texts));
  }

  /** A place, where its country or its point is known. */
  Optional<StixId> place(PlaceMention place) {
    boolean isCountry = place.precision() == Precision.COUNTRY;
    Optional<PlaceMention.Point> point = place.point().filter(one -> !isCountry);
    if (place.country().isEmpty() && point.isEmpty()) {
      return Optional.empty();
    }
    StixContent.Location location = new StixContent.Location(
        place.name(),
        place.country(),
        place.admin().filter(area -> !isCountry),
        point,
        point.isEmpty() ? OptionalInt.empty() : metres(place.precision()));
    StixId id = out.id(
        location.type(),
        place.name(),
        place.country().orElse(""),
        location.area().orElse(""),
        point.map(Object::toString).orElse(""),
        place.precision().key());
    out.sendName(out.lasting(id, location));
    place
        .country()
        .flatMap(country -> arabic.place(place.name(), country))
        .ifPresent(name -> translated(id, name));
    return Optional.of(id);
  }

  /** Within which distance the point stands for a place of its kind. */
  private static OptionalInt metres(Precision precision) {
    return switch (precision) {
      case POINT -> OptionalInt.of(POINT_METRES);
      case TOWN -> OptionalInt.of(TOWN_METRES);
      case DISTRICT -> OptionalInt.of(DISTRICT_METRES);
      case REGION -> OptionalInt.of(REGION_METRES);
      case COUNTRY -> OptionalInt.empty();
    };
  }
}
