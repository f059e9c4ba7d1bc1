package isnad.core.view;

import isnad.core.view.ActorPart.As;
import isnad.core.view.Named.Saying;
import java.util.List;
import java.util.Map;

/**
 * As what incidents name an actor, and who says of most of them that it did it, or denies that.
 * All of it is said by others, and none of it a finding.
 */
public record ActorSheet(Map<As, Named> parts, List<Saying> saying, List<Saying> denying) {
  public ActorSheet {
    parts = Map.copyOf(parts);
    saying = List.copyOf(saying);
    denying = List.copyOf(denying);
  }
}
