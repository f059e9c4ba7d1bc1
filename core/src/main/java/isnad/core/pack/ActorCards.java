package isnad.core.pack;

import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that packs say of actors, to be looked through by people; spellings are one as in reports.
 */
public final class ActorCards {
  private final Map<String, ActorCard> cards;
  private final Map<String, Set<ActorCard>> byName = new HashMap<>();

  private ActorCards(Map<String, ActorCard> cards) {
    this.cards = cards;
    cards
        .values()
        .forEach(card -> names(card)
            .forEach(name ->
                byName.computeIfAbsent(key(name), key -> new LinkedHashSet<>()).add(card)));
  }

  /** Those of the packs' files; of two entries with one id the first counts, as in loading. */
  public static ActorCards of(List<PackFile> files) {
    Map<String, PackEntry> actors = new LinkedHashMap<>();
    Map<String, List<PackEntry>> aliases = new HashMap<>();
    for (PackFile file : files) {
      for (PackEntry entry : ActorEntries.of(file)) {
        if (ActorEntries.isAlias(entry)) {
          aliases.computeIfAbsent(entry.head().rest(), id -> new ArrayList<>()).add(entry);
        } else {
          actors.putIfAbsent(entry.head().rest(), entry);
        }
      }
    }
    Map<String, ActorCard> cards = new LinkedHashMap<>();
    actors.forEach((id, entry) ->
        cards.put(id, card(id, entry, aliases.getOrDefault(id, List.of()))));
    return new ActorCards(cards);
  }

  private static ActorCard card(String id, PackEntry actor, List<PackEntry> aliases) {
    List<PackEntry> all = Stream.concat(Stream.of(actor), aliases.stream()).toList();
    return new ActorCard(
        id,
        actor.value("kind").orElse(""),
        actor.value("name").orElse(""),
        actor.value("label"),
        actor.values("country"),
        actor.value("parent"),
        values(all, "ar", "metonym"),
        values(all, "loaded"),
        actor.values("short"),
        values(all, "en"),
        all.stream().map(entry -> entry.head().path()).distinct().toList());
  }

  private static List<String> values(List<PackEntry> entries, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> entries.stream().flatMap(entry -> entry.values(key).stream()))
        .toList();
  }

  private static Stream<String> names(ActorCard card) {
    return Stream.of(
            List.of(card.name()), card.arabic(), card.loaded(), card.shorts(), card.english())
        .flatMap(Collection::stream);
  }

  private static String key(String name) {
    return String.join(" ", Tokens.keys(name.startsWith("!") ? name.substring(1) : name));
  }

  /** How many actors there are. */
  public int count() {
    return cards.size();
  }

  public Optional<ActorCard> card(String id) {
    return Optional.ofNullable(cards.get(id));
  }

  /** Those that have {@code name}, in whichever spelling, as a name or a common noun. */
  public List<ActorCard> bearing(String name) {
    return List.copyOf(byName.getOrDefault(key(name), Set.of()));
  }

  /**
   * At most {@code most} of those that have the id, or a name in which all {@code words} begin one;
   * those that are called just so first.
   */
  public List<ActorCard> called(String words, int most) {
    String whole = key(words);
    if (whole.isEmpty()) {
      return List.of();
    }
    Set<ActorCard> found = new LinkedHashSet<>(bearing(words));
    card(words.strip()).ifPresent(found::add);
    cards.values().stream()
        .filter(card -> names(card).anyMatch(name -> has(key(name), whole)))
        .sorted(Comparator.comparingInt(card -> card.name().length()))
        .forEach(found::add);
    return found.stream().limit(most).toList();
  }

  private static boolean has(String name, String words) {
    String marked = ' ' + name;
    return Stream.of(words.split(" ")).allMatch(word -> marked.contains(' ' + word));
  }
}
