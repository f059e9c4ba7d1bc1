package isnad.app.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** A mapped path taken apart into its text and the patterns of its variables. */
record PathParts(String path, Map<String, String> patterns) {
  PathParts {
    patterns = Map.copyOf(patterns);
  }

  PathParts(String mapped) {
    this(taken(mapped));
  }

  private PathParts(PathParts other) {
    this(other.path, other.patterns);
  }

  private static PathParts taken(String mapped) {
    StringBuilder path = new StringBuilder();
    Map<String, String> patterns = new LinkedHashMap<>();
    int at = 0;
    while (at < mapped.length()) {
      int end = mapped.charAt(at) == '{' ? closing(mapped, at) : at;
      if (end > at) {
        String inside = mapped.substring(at + 1, end);
        String name = inside.replaceFirst(":.*", "");
        patterns.put(name, inside.contains(":") ? inside.replaceFirst("[^:]*:", "") : "");
        path.append('{').append(name).append('}');
      } else {
        path.append(mapped.charAt(at));
      }
      at = end + 1;
    }
    return new PathParts(path.toString(), patterns);
  }

  /** Patterns have braces of their own. */
  private static int closing(String mapped, int from) {
    int open = 0;
    for (int i = from; i < mapped.length(); i++) {
      open += mapped.charAt(i) == '{' ? 1 : mapped.charAt(i) == '}' ? -1 : 0;
      if (open == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a brace is not closed: " + mapped);
  }
}
