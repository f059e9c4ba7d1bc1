package isnad.app.present;

import isnad.core.incident.Synopsis;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.pack.Actor;
import isnad.core.pack.Precision;
import isnad.core.view.ActorSheet;
import isnad.core.view.KnownPlace;
import isnad.core.view.Named.AtPlace;
import isnad.core.view.Named.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Actors and places that packs know as comma-separated values. */
public final class KnownRows {
  private static final List<String> OF_ONE = List.of("line", "name", "incidents", "latest");

  private KnownRows() {}

  /** A row for each of {@code actors}, named by so many {@code incidents} each. */
  public static List<String> actors(List<Actor> actors, List<Long> incidents) {
    return CommaSeparated.table(
        List.of("id", "name", "kind", "countries", "parent", "incidents"),
        IntStream.range(0, actors.size()).mapToObj(i -> {
          Actor actor = actors.get(i);
          return List.of(
              actor.id(),
              actor.name(),
              actor.kind().key(),
              String.join(" ", actor.countries()),
              actor.parent().orElse(""),
              String.valueOf(incidents.get(i)));
        }));
  }

  /** What is said of an actor: as what it is named, who says that it did it, who denies that. */
  public static List<String> of(Actor actor, ActorSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    new TreeMap<>(sheet.parts())
        .forEach((as, named) -> rows.add(List.of(
            as.key(), actor.name(), String.valueOf(named.incidents()), ids(named.latest()))));
    sheet.saying().forEach(one -> rows.add(row("said-by", one)));
    sheet.denying().forEach(one -> rows.add(row("denied-by", one)));
    return CommaSeparated.table(OF_ONE, rows.stream());
  }

  private static List<String> row(String line, Saying one) {
    return List.of(line, one.voice(), String.valueOf(one.incidents()), "");
  }

  private static String ids(List<Synopsis> latest) {
    return latest.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
  }

  public static List<String> places(List<AtPlace> places) {
    return CommaSeparated.table(
        List.of("name", "country", "admin", "latitude", "longitude", "precision", "incidents"),
        places.stream().map(KnownRows::fields));
  }

  private static List<String> fields(AtPlace at) {
    KnownPlace place = at.place();
    return List.of(
        place.key().name(),
        place.key().country(),
        place.admin().orElse(""),
        place.point().map(Point::latitude).map(String::valueOf).orElse(""),
        place.point().map(Point::longitude).map(String::valueOf).orElse(""),
        place.precision().map(Precision::key).orElse(""),
        String.valueOf(at.incidents()));
  }

  /** A place, and who is said to act there. */
  public static List<String> of(AtPlace at, List<Synopsis> latest, List<Saying> doers) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of(
        "place",
        at.place().key().name() + " " + at.place().key().country(),
        String.valueOf(at.incidents()),
        ids(latest)));
    doers.forEach(one -> rows.add(row("said-to-act", one)));
    return CommaSeparated.table(OF_ONE, rows.stream());
  }
}
