package isnad.core.pack;

import java.util.List;
import java.util.Optional;

/**
 * What packs say of an actor as people write it: {@code arabic} and {@code english} are its names,
 * {@code loaded} those with a slant, {@code shorts} the common nouns that may mean it, and
 * {@code files} where all this stands.
 */
public record ActorCard(
    String id,
    String kind,
    String name,
    Optional<String> label,
    List<String> countries,
    Optional<String> parent,
    List<String> arabic,
    List<String> loaded,
    List<String> shorts,
    List<String> english,
    List<String> files) {
  public ActorCard {
    countries = List.copyOf(countries);
    arabic = List.copyOf(arabic);
    loaded = List.copyOf(loaded);
    shorts = List.copyOf(shorts);
    english = List.copyOf(english);
    files = List.copyOf(files);
  }
}
