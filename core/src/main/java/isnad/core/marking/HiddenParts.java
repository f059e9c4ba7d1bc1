package isnad.core.marking;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.naming.NamedKind;
import isnad.core.naming.NamedMention;
import isnad.core.pack.Lexicon;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import isnad.core.review.Cell;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parties and places that an audience may not read of in a report, wherever that has them. */
final class HiddenParts {
  private static final int MOST_NAMES = 4;
  private static final int SHORTEST_NAME = 3;

  private final Map<ActorMention, Cell> actors = new LinkedHashMap<>();
  private final Map<PlaceMention, Cell> places = new LinkedHashMap<>();

  /** Hides what {@code claim} has in {@code cells}. */
  void hide(Claim claim, Set<Cell> cells) {
    for (Cell cell : cells) {
      switch (cell) {
        case VOICE -> claim.chain().links().forEach(link -> actors.put(link.voice(), cell));
        case AGENT -> parties(claim, Role.AGENT).forEach(actor -> actors.put(actor, cell));
        case TARGET -> parties(claim, Role.TARGET).forEach(actor -> actors.put(actor, cell));
        case PLACE -> claim.happening().place().ifPresent(place -> places.put(place, cell));
        case WORDS -> {}
      }
    }
  }

  /** Hides also other places of {@code claims} that would tell where the hidden ones are. */
  void hidePlacesNear(Collection<Claim> claims) {
    List<PlaceMention> near = claims.stream()
        .flatMap(claim -> claim.happening().place().stream())
        .filter(this::isHidden)
        .toList();
    near.forEach(place -> places.put(place, Cell.PLACE));
  }

  private static Stream<ActorMention> parties(Claim claim, Role role) {
    return claim.happening().arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(Argument::actor);
  }

  /**
   * The names that stand at the words of hidden parties, by what hides them: of a person whose
   * office alone was read (the doctor so-and-so), and words that nobody uses for anything else.
   */
  Map<Cell, Set<String>> names(Report report, Redacting with) {
    Map<Cell, Set<String>> names = new EnumMap<>(Cell.class);
    if (actors.isEmpty()) {
      return names;
    }
    Tokens tokens = Tokens.of(FoldedText.of(report.text()));
    List<NamedMention> named = with.names().read(report);
    actors.forEach((actor, cell) -> {
      Set<String> found = names.computeIfAbsent(cell, some -> new LinkedHashSet<>());
      Span reach = reach(actor.text().span(), tokens, with.lexicon());
      found.add(report.text().substring(reach.start(), reach.end()));
      named.stream()
          .filter(one -> one.kind() == NamedKind.PERSON)
          .map(NamedMention::text)
          .filter(one -> isAt(one.span(), reach, report.text()))
          .forEach(one -> found.add(one.words()));
    });
    return names;
  }

  /** The words, and behind them those that are no words of the language, as names are. */
  private static Span reach(Span words, Tokens tokens, Lexicon lexicon) {
    int end = words.end();
    int behind = 0;
    for (int token = 0; token < tokens.count() && behind < MOST_NAMES; token++) {
      Span span = tokens.span(token, token + 1);
      if (span.start() < words.end()) {
        continue;
      }
      String name = Lexicon.withoutArticle(tokens.key(token));
      boolean isName = tokens.isWord(token)
          && !tokens.lineBefore(token)
          && name.length() > SHORTEST_NAME
          && lexicon.senses(name).isEmpty();
      if (!isName) {
        break;
      }
      end = span.end();
      behind++;
    }
    return new Span(words.start(), end);
  }

  private static boolean isAt(Span name, Span words, String text) {
    int from = Math.min(name.end(), words.end());
    int to = Math.max(name.start(), words.start());
    return from >= to || text.substring(from, to).isBlank();
  }

  /** The cell by which {@code actor} is hidden: it is one that is, by its id or its name. */
  Optional<Cell> cell(ActorMention actor) {
    String name = FoldedText.key(actor.name());
    return actors.entrySet().stream()
        .filter(one -> one.getKey().id().isPresent() && one.getKey().id().equals(actor.id())
            || FoldedText.key(one.getKey().name()).equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether {@code place} is hidden, or as fine as one that is and in the same division. */
  boolean isHidden(PlaceMention place) {
    String name = FoldedText.key(place.name());
    return places.keySet().stream()
        .anyMatch(one -> FoldedText.key(one.name()).equals(name)
            || one.admin().isPresent()
                && one.admin().equals(place.admin())
                && one.country().equals(place.country())
                && place.precision().compareTo(Precision.REGION) < 0);
  }

  /** The ids of hidden parties that packs know. */
  Map<String, Cell> ids() {
    Map<String, Cell> ids = new LinkedHashMap<>();
    actors.forEach((actor, cell) -> actor.id().ifPresent(id -> ids.put(id, cell)));
    return ids;
  }

  /** Whether a place that packs know is hidden. */
  boolean isHidden(Place place) {
    return places.keySet().stream()
        .anyMatch(one -> one.name().equals(place.name()) && one.country().equals(place.country()));
  }

  /** The words by which what {@code cell} hides is called. */
  List<String> words(Cell cell) {
    return Stream.concat(
            actors.entrySet().stream()
                .filter(one -> one.getValue() == cell)
                .flatMap(
                    one -> Stream.of(one.getKey().text().words(), one.getKey().name())),
            places.entrySet().stream()
                .filter(one -> one.getValue() == cell)
                .flatMap(
                    one -> Stream.of(one.getKey().text().words(), one.getKey().name())))
        .distinct()
        .collect(Collectors.toList());
  }
}
