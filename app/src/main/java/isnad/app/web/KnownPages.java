package isnad.app.web;

import isnad.app.access.Right;
import isnad.app.answer.AskProblem;
import isnad.app.answer.Known;
import isnad.app.answer.Refused;
import isnad.app.json.KnownLine;
import isnad.app.present.KnownRows;
import isnad.app.store.IncidentWanted;
import isnad.core.incident.Synopsis;
import isnad.core.pack.Actor;
import isnad.core.report.FoldedText;
import isnad.core.view.ActorSheet;
import isnad.core.view.Grades;
import isnad.core.view.KnownPlace;
import isnad.core.view.Named.AtPlace;
import isnad.core.view.Named.Saying;
import isnad.core.view.Relation;
import isnad.core.view.Timeline;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The actors and places that packs know, and what is said of each. */
@Controller
class KnownPages implements Foreseen {
  /** How many are listed, and how many incidents and voices of each kind on a page of one. */
  private static final int LISTED = 200;

  private static final int SHOWN = 6;

  /** In how many of the latest incidents at a place doers are looked for. */
  private static final int LOOKED = 1000;

  /** In how many incidents of each type relations are looked for. */
  private static final int RELATED = 6;

  private final Desks desks;
  private final Pages pages;

  KnownPages(Desks desks, Pages pages) {
    this.desks = desks;
    this.pages = pages;
  }

  /** An actor in a list, with the number of incidents that name it. */
  public record Listed(Actor actor, long incidents) {}

  @Needs(Right.LOOK)
  @GetMapping("/actors")
  Object actors(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String q)
      throws Refused {
    Optional<String> wanted = Pages.given(name);
    return wanted.isPresent()
        ? actor(request, wanted.get())
        : list(request, Pages.given(q).orElse(""));
  }

  private Object list(HttpServletRequest request, String words) {
    Map<String, Long> counts = counts();
    List<Listed> listed = desks.mine().packs().registry().actors().stream()
        .map(actor -> new Listed(actor, counts.getOrDefault(actor.id(), 0L)))
        .filter(one -> words.isEmpty() ? one.incidents > 0 : isCalled(one.actor, words))
        .sorted(Comparator.comparing((Listed one) -> -one.incidents)
            .thenComparing(one -> one.actor.id()))
        .limit(LISTED)
        .toList();
    return Form.of(
        request,
        () -> pages.page(request, "actors", Map.of("rows", listed, "q", words)),
        () -> Form.array(
            listed.stream().map(one -> KnownLine.of(one.actor, one.incidents)).toList()),
        () -> KnownRows.actors(
            listed.stream().map(Listed::actor).toList(),
            listed.stream().map(Listed::incidents).toList()));
  }

  private Map<String, Long> counts() {
    return desks.mine().askOnce("actors", ledger -> new Known(ledger).actors());
  }

  private List<AtPlace> places() {
    return desks.mine().askOnce("places", ledger -> new Known(ledger).places("", LISTED));
  }

  @Override
  public void foresee() {
    counts();
    places();
  }

  private boolean isCalled(Actor actor, String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String folded = FoldedText.key(words).strip();
    return actor.id().contains(lower)
        || actor.name().toLowerCase(Locale.ROOT).contains(lower)
        || Stream.concat(
                desks.mine().names().actor(actor.name()).stream(),
                desks.mine().names().aliases(actor.name()).stream())
            .anyMatch(name -> !folded.isEmpty() && FoldedText.key(name).contains(folded));
  }

  /** An actor and all that its page shows beside what is drawn. */
  private record Shown(ActorSheet sheet, List<Grades.Grade> grades) {}

  private Object actor(HttpServletRequest request, String name) throws Refused {
    Actor actor = desks
        .mine()
        .packs()
        .registry()
        .actor(name)
        .or(() -> desks.mine().packs().registry().called(name))
        .orElseThrow(() -> new Refused(AskProblem.UNKNOWN_ACTOR.of(
            name + " is no actor that the packs know: see /actors for those that are")));
    IncidentFilter filter = IncidentFilter.of(actor.id(), null);
    Shown shown = desks
        .mine()
        .askOnce(
            "actor " + actor.id(),
            ledger -> new Shown(
                new Known(ledger).actor(actor.id(), SHOWN),
                ledger.grades(List.of(actor.id())).of(actor.id())));
    Timeline timeline = TimelinePage.known(desks.mine(), filter);
    return Form.of(
        request,
        () -> pages.page(
            request,
            "actor",
            Map.of(
                "actor", actor,
                "sheet", shown.sheet,
                "grades", shown.grades,
                "aliases", aliases(actor),
                "parent", actor.parent().flatMap(desks.mine().packs().registry()::actor),
                "within", within(actor),
                "timeline", TimelineDrawing.of(timeline, filter, pages.wording(request)),
                "list", filter.address("/incidents", Map.of()),
                "geojson", filter.address("/incidents", Map.of("format", "geojson")))),
        () -> KnownLine.of(actor, aliases(actor), shown.sheet, shown.grades, timeline),
        () -> KnownRows.of(actor, shown.sheet));
  }

  private List<String> aliases(Actor actor) {
    return desks.mine().names().aliases(actor.name()).stream()
        .distinct()
        .limit(LISTED)
        .toList();
  }

  /** Those that act as it, or whose parent it is. */
  private List<Actor> within(Actor actor) {
    TreeSet<Actor> within = new TreeSet<>(Comparator.comparing(Actor::id));
    desks.mine().packs().registry().actors().stream()
        .filter(one -> one.parent().filter(actor.id()::equals).isPresent())
        .forEach(within::add);
    actor.members().forEach(id -> desks.mine().packs().registry().actor(id).ifPresent(within::add));
    return within.stream().limit(LISTED).toList();
  }

  /** Relations, as a part of the page that comes after it: their incidents are opened. */
  @Needs(Right.LOOK)
  @GetMapping("/actors/relations")
  ModelAndView relations(HttpServletRequest request, @RequestParam String name) {
    List<Relation> relations = desks
        .mine()
        .packs()
        .registry()
        .actor(name)
        .map(actor -> desks
            .mine()
            .askOnce("relations of " + actor.id(), ledger -> ledger.relations(actor.id(), RELATED)))
        .orElse(List.of());
    return pages.page(
        request,
        "relations",
        Map.of("relations", relations.stream().limit(LISTED).toList()));
  }

  @Needs(Right.LOOK)
  @GetMapping("/places")
  Object places(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @Nullable String country,
      @RequestParam(required = false) @Nullable String q)
      throws Refused {
    Optional<String> named = Pages.given(name);
    Optional<String> code = Pages.given(country).map(one -> one.toUpperCase(Locale.ROOT));
    if (code.isPresent()) {
      return place(request, new KnownPlace.Key(code.get(), named.orElse("")));
    }
    return places(request, named.or(() -> Pages.given(q)).orElse(""));
  }

  private Object places(HttpServletRequest request, String words) {
    List<AtPlace> listed =
        words.isEmpty() ? places() : desks.mine().ask(ledger -> called(new Known(ledger), words));
    return Form.of(
        request,
        () -> pages.page(request, "places", Map.of("rows", listed, "q", words)),
        () -> Form.array(listed.stream().map(KnownLine::of).toList()),
        () -> KnownRows.places(listed));
  }

  /** Those whose English or Arabic names hold {@code words}. */
  private List<AtPlace> called(Known known, String words) {
    List<AtPlace> found = new ArrayList<>(known.places(words, LISTED));
    if (found.isEmpty() && !FoldedText.key(words).isBlank()) {
      found.addAll(known.places(desks.mine().names().placesCalled(words, LISTED).stream()
          .map(place -> new KnownPlace.Key(place[1], place[0]))
          .toList()));
    }
    return found;
  }

  /** The latest incidents at a place, and who is said to act there. */
  private record There(Optional<AtPlace> place, List<Synopsis> latest, List<Saying> doers) {}

  private Object place(HttpServletRequest request, KnownPlace.Key key) throws Refused {
    String asked = asked(key);
    IncidentFilter filter = IncidentFilter.of(null, asked);
    IncidentWanted wanted = filter.wanted();
    There there = desks.mine().askOnce("place " + asked, ledger -> {
      Known known = new Known(ledger);
      Optional<AtPlace> place = known.place(key);
      return place.isEmpty()
          ? new There(place, List.of(), List.of())
          : new There(
              place,
              ledger.synopses(wanted, 0, 2L * SHOWN),
              known.doers(wanted, LOOKED, 2 * SHOWN));
    });
    AtPlace place = there.place.orElseThrow(() -> new Refused(AskProblem.UNKNOWN_PLACE.of(
        asked + " is no place of any incident here: see /places for those that are")));
    Timeline timeline = TimelinePage.known(desks.mine(), filter);
    return Form.of(
        request,
        () -> pages.page(
            request,
            "place",
            Map.of(
                "place",
                place,
                "latest",
                there.latest,
                "doers",
                there.doers,
                "asked",
                asked,
                "looked",
                Math.min(LOOKED, place.incidents()),
                "timeline",
                TimelineDrawing.of(timeline, filter, pages.wording(request)),
                "list",
                filter.address("/incidents", Map.of()),
                "geojson",
                filter.address("/incidents", Map.of("format", "geojson")))),
        () -> KnownLine.of(place, there.latest, there.doers, timeline),
        () -> KnownRows.of(place, there.latest, there.doers));
  }

  /** How lists are asked for a place. */
  private static String asked(KnownPlace.Key key) {
    return key.name().isEmpty() ? key.country() : key.name() + ", " + key.country();
  }
}
