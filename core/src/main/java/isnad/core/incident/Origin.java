package isnad.core.incident;

import java.util.List;

/**
 * One who must stand at the far end of the chains if as few as possible do: the voices that are, or
 * may be, this one (outlets where they speak for themselves), and the testimonies that rest on
 * them. {@code key} and {@code name} are those of the voice that it is called by.
 */
public record Origin(
    String key, String name, List<String> keys, List<String> names, List<Testimony> testimonies) {
  public Origin {
    keys = List.copyOf(keys);
    names = List.copyOf(names);
    testimonies = List.copyOf(testimonies);
  }
}
