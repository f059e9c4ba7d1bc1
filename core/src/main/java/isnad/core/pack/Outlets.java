package isnad.core.pack;

import isnad.core.report.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds outlets by where they publish: by the domain of a page, which may go on with a path where
 * several share one ({@code bbc.com/arabic}), by the handle of a channel, or by the neutral name
 * that the registry has.
 */
public final class Outlets {
  private final Map<String, Actor> domains = new HashMap<>();
  private final Map<String, Actor> handles = new HashMap<>();
  private final Map<String, Actor> names = new HashMap<>();

  /** Adds an outlet; of two with one address the first has it. */
  void add(Actor outlet, List<String> domains, List<String> handles) {
    domains.forEach(domain -> this.domains.putIfAbsent(plain(domain), outlet));
    handles.forEach(handle -> this.handles.putIfAbsent(handle(handle), outlet));
    names.putIfAbsent(FoldedText.key(outlet.name()).strip(), outlet);
  }

  /**
   * The outlet of a page at {@code host}, also below the domain of an outlet, with {@code path}
   * behind it, which begins with a slash or is empty.
   */
  public Optional<Actor> at(String host, String path) {
    String[] steps = path.split("/", 3);
    String first = steps.length > 1 && !steps[1].isEmpty() ? "/" + steps[1] : "";
    for (String domain = plain(host); domain.indexOf('.') > 0; domain = parent(domain)) {
      Actor outlet = domains.get(domain + first.toLowerCase(Locale.ROOT));
      if (outlet == null) {
        outlet = domains.get(domain);
      }
      if (outlet != null) {
        return Optional.of(outlet);
      }
    }
    return Optional.empty();
  }

  /** The outlet whose channel has that handle, with or without {@code @}. */
  public Optional<Actor> channel(String handle) {
    return Optional.ofNullable(handles.get(handle(handle)));
  }

  /** The outlet that is called {@code name}, a neutral name, a domain or a handle, and no more. */
  public Optional<Actor> called(String name) {
    String plain = name.strip();
    Optional<Actor> named = Optional.ofNullable(names.get(FoldedText.key(plain)));
    if (named.isPresent() || plain.indexOf(' ') >= 0) {
      return named;
    }
    return plain.startsWith("@") ? channel(plain) : at(plain, "");
  }

  private static String parent(String domain) {
    return domain.substring(domain.indexOf('.') + 1);
  }

  private static String plain(String domain) {
    String lower = domain.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
  }

  private static String handle(String handle) {
    String lower = handle.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("@") ? lower.substring(1) : lower;
  }
}
