package isnad.core.naming;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words by which the persons or places of a text may be meant again, and where they stood. */
final class Introduced {
  /** How far away, in tokens, a name still introduces a word. */
  private static final int REACH = 2_500;

  private final Map<String, TreeSet<Integer>> tokens = new HashMap<>();

  void add(String key, int token) {
    tokens.computeIfAbsent(key, none -> new TreeSet<>()).add(token);
  }

  /** Whether the word of {@code token} was introduced not far from it. */
  boolean isNear(Sights sights, int token) {
    TreeSet<Integer> where = tokens.get(sights.key(token));
    return where != null
        && (isNear(where.floor(token), token) || isNear(where.ceiling(token), token));
  }

  private static boolean isNear(@Nullable Integer other, int token) {
    return other != null && Math.abs(other - token) <= REACH;
  }
}
