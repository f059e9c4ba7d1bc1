package isnad.app.search;

import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.report.FoldedText;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that packs know in words that are looked up, in either language. */
final class Names {
  /** How many places of one name are meant. */
  private static final int PLACES = 8;

  private final NameFinder<Actor> actors;
  private final NameFinder<List<Place>> places;

  /** A stretch of the words, and the actors and places whose name it is. */
  record Known(Span span, List<Actor> actors, List<Place> places) {}

  Names(Packs packs) {
    actors = new NameFinder<>(packs.registry().names());
    places = new NameFinder<>(packs.gazetteer().names());
  }

  /** The longest names in {@code text}, one behind the other. */
  List<Known> in(String text) {
    Tokens tokens = Tokens.of(FoldedText.of(text));
    List<Known> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.count()) {
      NameMatch<Actor> actor = actors.find(tokens, at, tokens.count());
      NameMatch<List<Place>> place = places.find(tokens, at, tokens.count());
      int end = Math.max(actor == null ? 0 : actor.end(), place == null ? 0 : place.end());
      if (end == 0) {
        at++;
        continue;
      }
      found.add(new Known(
          tokens.span(at, end),
          actor != null && actor.end() == end ? List.of(actor.value()) : List.of(),
          place != null && place.end() == end
              ? place.value().stream().limit(PLACES).toList()
              : List.of()));
      at = end;
    }
    return found;
  }

  /** The actors whose name {@code text} is, from its first word on. */
  Set<Actor> actors(String text) {
    Set<Actor> named = new LinkedHashSet<>();
    for (Known known : in(text)) {
      named.addAll(known.actors());
    }
    return named;
  }
}
