package isnad.app.exchange;

import isnad.core.incident.Account;
import isnad.core.incident.Party;
import isnad.core.incident.Victims;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Registry;
import isnad.core.view.Question;
import java.util.List;
import java.util.Optional;

/** Who is said to have done something to whom, as datasets name the two sides of an event. */
record Parties(Carried incident, Registry registry) {

  /** Of what sort a side is. */
  enum Sort {
    STATE_FORCES,
    ARMED_GROUP,
    CIVILIANS,
    EXTERNAL_FORCES,
    OTHER
  }

  /** A side by its name; {@code key} in the registry, empty of civilians. */
  record Side(String name, String key, Sort sort) {}

  /** The doers that the registry knows, those told by most first. */
  List<Side> doers() {
    return known(Question.WHO);
  }

  /**
   * To whom it was done: forces and groups that the registry knows; else civilians, where people
   * who were counted are told to be some; else nobody.
   */
  List<Side> targets() {
    List<Side> armed = known(Question.WHOM);
    return armed.isEmpty() && isOfCivilians() ? List.of(civilians()) : armed;
  }

  /** Those who are named and can be no side, in the words of reports. */
  List<String> unnamed() {
    return List.of(Question.WHO, Question.WHOM).stream()
        .flatMap(question -> incident.parties(question).stream())
        .filter(party -> side(party).isEmpty())
        .map(Party::name)
        .distinct()
        .toList();
  }

  private List<Side> known(Question question) {
    return incident.parties(question).stream()
        .flatMap(party -> side(party).stream())
        .distinct()
        .toList();
  }

  private Side civilians() {
    return new Side("Civilians" + whose(), "", Sort.CIVILIANS);
  }

  /** An armed group that nobody names. */
  Side unidentified() {
    return new Side("Unidentified Armed Group" + whose(), "", Sort.ARMED_GROUP);
  }

  private String whose() {
    return country().map(one -> " (" + one.name() + ")").orElse("");
  }

  private Optional<Countries.Country> country() {
    return incident.country().flatMap(Countries.ALL::of);
  }

  private boolean isOfCivilians() {
    return incident.sheet().incident().accounts().stream()
        .map(Account::whom)
        .flatMap(List::stream)
        .anyMatch(whom -> whom.victims() == Victims.CIVILIANS);
  }

  /** The three letters of the one country that a side is of. */
  Optional<String> alpha3(Side side) {
    return registry
        .actor(side.key())
        .filter(actor -> actor.countries().size() == 1)
        .flatMap(actor -> Countries.ALL.of(actor.countries().getFirst()))
        .map(Countries.Country::alpha3);
  }

  private Optional<Side> side(Party party) {
    return registry
        .actor(party.key())
        .flatMap(actor -> sort(actor).map(sort -> new Side(actor.name(), actor.id(), sort)));
  }

  private Optional<Sort> sort(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE ->
        Optional.of(isAbroad(actor) ? Sort.EXTERNAL_FORCES : Sort.STATE_FORCES);
      case COALITION, INTERNATIONAL_BODY -> Optional.of(Sort.EXTERNAL_FORCES);
      case ARMED_GROUP -> Optional.of(Sort.ARMED_GROUP);
      case PARTY, COMMUNITY -> Optional.of(Sort.OTHER);
      case PERSON -> byParent(actor);
      case MONITOR, MEDIA, COURT, COMPANY -> Optional.empty();
    };
  }

  /** A commander acts for those whom he commands. */
  private Optional<Sort> byParent(Actor actor) {
    return actor
        .parent()
        .flatMap(registry::actor)
        .filter(parent -> parent.kind() != ActorKind.PERSON)
        .flatMap(this::sort);
  }

  private boolean isAbroad(Actor actor) {
    return incident.country().isPresent()
        && !actor.countries().isEmpty()
        && !actor.countries().contains(incident.country().get());
  }
}
