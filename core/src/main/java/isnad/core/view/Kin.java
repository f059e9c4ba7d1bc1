package isnad.core.view;

import isnad.core.pack.Actor;
import isnad.core.pack.Registry;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Which actors of the registry are parts of one another, or of one body below the state. */
public final class Kin {
  private static final int HIGHEST = 12;

  private final Registry registry;

  public Kin(Registry registry) {
    this.registry = registry;
  }

  boolean areKin(String one, String other) {
    Set<String> above = above(one);
    Set<String> otherAbove = above(other);
    return above.contains(other)
        || otherAbove.contains(one)
        || above.stream().anyMatch(id -> otherAbove.contains(id) && isNarrow(id));
  }

  private Set<String> above(String id) {
    Set<String> above = new LinkedHashSet<>();
    Optional<Actor> actor = registry.actor(id);
    while (actor.isPresent() && above.size() < HIGHEST && above.add(actor.get().id())) {
      actor = actor.get().parent().flatMap(registry::actor);
    }
    return above;
  }

  private boolean isNarrow(String id) {
    return registry
        .actor(id)
        .map(actor -> switch (actor.kind()) {
          case STATE, GOVERNMENT, INTERNATIONAL_BODY, COMMUNITY -> false;
          case MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE, ARMED_GROUP, COALITION -> true;
          case MONITOR, MEDIA, PARTY, COURT, PERSON, COMPANY -> true;
        })
        .orElse(false);
  }
}
