package isnad.core.view;

import isnad.core.pack.Actor;
import isnad.core.pack.Registry;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which actors of the registry are parts of one another, of one body below the state, or bodies of
 * one state, or an alliance and its members: who says "the army" and who says "the government" do
 * not contradict each other.
 */
public final class Kin {
  private static final int HIGHEST = 12;

  private final Registry registry;
  private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

  public Kin(Registry registry) {
    this.registry = registry;
  }

  boolean areKin(String one, String other) {
    Set<String> above = above(one);
    Set<String> otherAbove = above(other);
    return above.contains(other)
        || otherAbove.contains(one)
        || above.stream().anyMatch(id -> otherAbove.contains(id) && isNarrow(id))
        || areOfOneState(one, other)
        || isMember(one, otherAbove)
        || isMember(other, above);
  }

  /** Whether one of the members of {@code whole} is {@code above} another actor, or it. */
  private boolean isMember(String whole, Set<String> above) {
    return registry
        .actor(whole)
        .filter(actor -> actor.members().stream().anyMatch(above::contains))
        .isPresent();
  }

  private boolean areOfOneState(String one, String other) {
    Optional<Actor> first = registry.actor(one).filter(Kin::isOfState);
    Optional<Actor> second = registry.actor(other).filter(Kin::isOfState);
    return first.isPresent()
        && second.isPresent()
        && first.get().countries().size() == 1
        && first.get().countries().equals(second.get().countries());
  }

  private static boolean isOfState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, GOVERNMENT, MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE, COURT -> true;
      case ARMED_GROUP, COALITION, INTERNATIONAL_BODY, MONITOR, MEDIA, PARTY, PERSON -> false;
      case COMPANY, COMMUNITY -> false;
    };
  }

  private Set<String> above(String id) {
    // Asked of every two parties of an incident, and there are no more actors than packs know.
    return registry.actor(id).isEmpty() ? Set.of() : known.computeIfAbsent(id, this::whole);
  }

  private Set<String> whole(String id) {
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
