package isnad.core.incident;

import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Registry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * As whom an actor speaks: the organisation that it is a part of or holds an office in, below the
 * state; and the ids of the wider ones above, which have no voice but those of their parts.
 */
public record Affiliation(Actor voice, Set<String> wider) {
  /** The longest way up that is followed, so that parents in a circle end. */
  private static final int HIGHEST = 12;

  public static Affiliation of(Actor actor, Registry registry) {
    Actor voice = actor;
    Optional<Actor> parent = parent(voice, registry);
    int steps = 0;
    while (parent.isPresent() && speaksFor(parent.get(), voice) && steps < HIGHEST) {
      voice = parent.get();
      parent = parent(voice, registry);
      steps++;
    }
    Set<String> wider = new HashSet<>();
    while (parent.isPresent() && steps < HIGHEST) {
      if (isWide(parent.get().kind())) {
        wider.add(parent.get().id());
      }
      parent = parent(parent.get(), registry);
      steps++;
    }
    wider.remove(voice.id());
    return new Affiliation(voice, wider);
  }

  private static Optional<Actor> parent(Actor actor, Registry registry) {
    return actor.parent().flatMap(registry::actor);
  }

  /** Whether a part and its whole are one voice. */
  private static boolean speaksFor(Actor whole, Actor part) {
    return switch (whole.kind()) {
      case STATE, COMMUNITY -> false;
      case GOVERNMENT, INTERNATIONAL_BODY -> part.kind() == ActorKind.PERSON;
      case MINISTRY -> part.kind() == ActorKind.PERSON || part.kind() == ActorKind.MINISTRY;
      case STATE_FORCE, POLICE, INTELLIGENCE, ARMED_GROUP, COALITION, MONITOR -> true;
      case MEDIA, PARTY, COURT, PERSON, COMPANY -> true;
    };
  }

  /** Whether it is made of organisations that speak for themselves. */
  private static boolean isWide(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT, INTERNATIONAL_BODY, COMMUNITY -> true;
      case MINISTRY, STATE_FORCE, POLICE, INTELLIGENCE, ARMED_GROUP, COALITION -> false;
      case MONITOR, MEDIA, PARTY, COURT, PERSON, COMPANY -> false;
    };
  }
}
