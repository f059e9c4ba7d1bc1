package isnad.core.event;

import java.util.Map;
import java.util.Optional;

/**
 * A kind of happening, as a pack declares it. {@code name} is stable and never reused;
 * {@code participants} is what a count of its participants counts, where that is plain;
 * {@code movesMoney}: a sum of money told with it is counted; {@code codes} are its names in other
 * coding schemes (acled, plover).
 */
public record EventType(
    String name,
    Family family,
    String meaning,
    Optional<CountOf> participants,
    boolean movesMoney,
    Map<String, String> codes) {
  public EventType {
    if (!name.matches("[a-z]+(-[a-z]+)*")) {
      throw new IllegalArgumentException("not an event type's name: " + name);
    }
    codes = Map.copyOf(codes);
  }
}
