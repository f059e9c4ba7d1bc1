package isnad.core.view;

import isnad.core.view.ActorPart.As;
import isnad.core.view.Named.Saying;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As what incidents name an actor, and who says of most of them that it did it, or denies that. All
 * of it is said by others, and none of it a finding.
 */
public record ActorSheet(Map<As, Named> parts, List<Saying> saying, List<Saying> denying) {
  public ActorSheet {
    parts = Map.copyOf(parts);
    saying = List.copyOf(saying);
    denying = List.copyOf(denying);
  }

  /** As what a key of {@link As} says; nothing where no incident does. */
  public Optional<Named> named(String key) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().key().equals(key))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
