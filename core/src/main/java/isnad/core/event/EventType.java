package isnad.core.event;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of happening, as a pack declares it. {@code name} is stable and never reused;
 * {@code participants} is what a count of its participants counts, where that is plain;
 * {@code movesMoney}: a sum of money told with it is counted; {@code beside} are the types whose
 * events may be told of the same incident (an attack and its killings); {@code codes} are its names
 * in other coding schemes (acled, plover).
 */
public record EventType(
    String name,
    Family family,
    String meaning,
    Optional<CountOf> participants,
    boolean movesMoney,
    Set<String> beside,
    Map<String, String> codes) {
  public EventType {
    if (!name.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("not an event type's name: " + name);
    }
    beside = Set.copyOf(beside);
    codes = Map.copyOf(codes);
  }

  /** Whether an event of this type and one of {@code other} may be told of the same incident. */
  public boolean isBeside(EventType other) {
    return beside.contains(other.name) || other.beside.contains(name);
  }
}
