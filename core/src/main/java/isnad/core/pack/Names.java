package isnad.core.pack;

import isnad.core.report.FoldedText;
import isnad.core.report.KeyTable;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of several words, found by their first two; the longest that fits comes first. Immutable
 * once built, and fast because hundreds of names begin with the same word (وزارة, قوات).
 */
public final class Names<V> {
  private final KeyTable<Start<V>> byFirst;

  private Names(KeyTable<Start<V>> byFirst) {
    this.byFirst = byFirst;
  }

  /** The names with one first word: those of that word alone, and the others by their second. */
  private record Start<V>(List<Name<V>> alone, @Nullable KeyTable<List<Name<V>>> bySecond) {}

  /** Whether any name begins with the folded stretch. */
  public boolean anyStartsWith(FoldedText folded, int from, int to) {
    return byFirst.get(folded, from, to) != null;
  }

  /**
   * The names, longest first, whose first word is the folded stretch and whose second is the next
   * token that is no quotation mark, and then those of one word; empty for none.
   */
  public List<Name<V>> candidates(
      FoldedText folded, int from, int to, Tokens tokens, int next, int limit) {
    Start<V> start = byFirst.get(folded, from, to);
    if (start == null) {
      return List.of();
    }
    int second = pastQuotes(tokens, next, limit);
    if (start.bySecond == null || second >= limit) {
      return start.alone;
    }
    List<Name<V>> longer =
        start.bySecond.get(folded, tokens.from(second), tokens.to(second), tokens.hash(second));
    return longer == null ? start.alone : longer;
  }

  private static int pastQuotes(Tokens tokens, int next, int limit) {
    int at = next;
    while (at < limit && tokens.isQuoteMark(at)) {
      at++;
    }
    return at;
  }

  /**
   * The token after {@code name} where its words after the first stand from {@code next} on,
   * quotation marks between them skipped; -1 where they do not.
   */
  public static int end(Name<?> name, Tokens tokens, int next, int limit) {
    int at = next;
    for (int word = 1; word < name.words().size(); word++) {
      at = pastQuotes(tokens, at, limit);
      if (at >= limit || !tokens.is(at, name.words().get(word))) {
        return -1;
      }
      at++;
    }
    return at;
  }

  /** Collects names before the table is built. */
  public static final class Builder<V> {
    private final Map<String, List<Name<V>>> byFirst = new HashMap<>();

    public void add(String name, V value) {
      boolean guarded = name.startsWith("!");
      List<String> words = Tokens.keys(guarded ? name.substring(1) : name);
      if (words.isEmpty() || words.size() > Name.LONGEST) {
        throw new IllegalArgumentException("a name has 1 to " + Name.LONGEST + " words: " + name);
      }
      put(new Name<>(words, value, false, guarded));
      String first = words.get(0);
      if (first.startsWith("ال") && first.length() > 3) {
        words.set(0, "ل" + first.substring(2));
        put(new Name<>(words, value, true, guarded));
      }
    }

    private void put(Name<V> name) {
      byFirst.computeIfAbsent(name.words().get(0), first -> new ArrayList<>(2)).add(name);
    }

    public Names<V> build() {
      Map<String, Start<V>> starts = new HashMap<>();
      byFirst.forEach((first, names) -> starts.put(first, start(names)));
      return new Names<>(KeyTable.of(starts));
    }

    private Start<V> start(List<Name<V>> names) {
      List<Name<V>> alone = new ArrayList<>(1);
      Map<String, List<Name<V>>> bySecond = new HashMap<>();
      for (Name<V> name : names) {
        if (name.words().size() == 1) {
          alone.add(name);
        } else {
          bySecond
              .computeIfAbsent(name.words().get(1), second -> new ArrayList<>(2))
              .add(name);
        }
      }
      for (List<Name<V>> longer : bySecond.values()) {
        longer.sort((a, b) -> Integer.compare(b.words().size(), a.words().size()));
        longer.addAll(alone);
      }
      return new Start<>(List.copyOf(alone), bySecond.isEmpty() ? null : KeyTable.of(bySecond));
    }
  }
}
