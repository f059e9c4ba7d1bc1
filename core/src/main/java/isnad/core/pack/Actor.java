package isnad.core.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An actor of the registry: {@code id} is stable, {@code name} neutral English. {@code shorts} are
 * the folded common nouns that mean this actor once it has been named (التنظيم); {@code members}
 * the ids of those who act as this actor together.
 */
public record Actor(
    String id,
    ActorKind kind,
    String name,
    List<String> countries,
    Optional<String> wikidata,
    Optional<String> parent,
    Set<String> shorts,
    List<String> members) {
  public Actor {
    if (!isId(id)) {
      throw new IllegalArgumentException("not an actor's id: " + id);
    }
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor has a name");
    }
    countries = List.copyOf(countries);
    shorts = Set.copyOf(shorts);
    members = List.copyOf(members);
  }

  /** Whether {@code id} is words of small letters and digits, joined by hyphens. */
  private static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean inWord = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      boolean joins = c == '-' && i > 0 && id.charAt(i - 1) != '-' && i + 1 < id.length();
      if (!inWord && !joins) {
        return false;
      }
    }
    return !id.isEmpty();
  }

  /** The same actor is one with the same id: a registry holds each id once. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Actor actor && id.equals(actor.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
