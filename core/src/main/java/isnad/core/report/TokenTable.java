package isnad.core.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table from folded words to values that is asked with tokens, so that looking up a token
 * allocates nothing. A key may be of several words: its tokens, joined by single spaces. Never
 * changes once made.
 */
public final class TokenTable<V> {
  private final @Nullable String[] keys;
  private final @Nullable Object[] values;

  /** The keys' hashes, so that a look at another key stays in one array. */
  private final int[] hashes;

  /** For a slot whose key is one word: how many words the longest key has that begins with it. */
  private final int[] longest;

  private final int mask;

  private TokenTable(int capacity) {
    keys = new String[capacity];
    hashes = new int[capacity];
    values = new Object[capacity];
    longest = new int[capacity];
    mask = capacity - 1;
  }

  /** A table of {@code words}, whose keys are as {@link #key} gives them. */
  public static <V> TokenTable<V> of(Map<String, ? extends V> words) {
    int capacity = Integer.highestOneBit(Math.max(4, words.size()) * 4);
    TokenTable<V> table = new TokenTable<>(capacity * 2);
    for (Map.Entry<String, ? extends V> word : words.entrySet()) {
      table.put(word.getKey(), word.getValue());
    }
    return table;
  }

  /** The key of {@code words}: their folded tokens joined by single spaces. */
  public static String key(String words) {
    Tokens tokens = Tokens.of(FoldedText.of(words));
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      key.append(i == 0 ? "" : " ").append(tokens.key(i));
    }
    return key.toString();
  }

  /**
   * How many tokens the longest key has that stands at token {@code at} and ends by {@code limit};
   * 0 where none does.
   */
  public int words(Tokens tokens, int at, int limit) {
    if (at >= limit) {
      return 0;
    }
    int slot = slot(tokens, at, at + 1);
    if (keys[slot] == null) {
      return 0;
    }
    for (int n = Math.min(longest[slot], limit - at); n > 1; n--) {
      if (values[slot(tokens, at, at + n)] != null) {
        return n;
      }
    }
    return values[slot] == null ? 0 : 1;
  }

  /** The value whose key is tokens {@code first} to before {@code end}, or null. */
  @SuppressWarnings("unchecked") // only values of type V are put in
  public @Nullable V get(Tokens tokens, int first, int end) {
    return (V) values[slot(tokens, first, end)];
  }

  /** The value whose key is this one token, or null. */
  public @Nullable V get(Tokens tokens, int token) {
    return get(tokens, token, token + 1);
  }

  private void put(String key, Object value) {
    int words = 1 + (int) key.chars().filter(c -> c == ' ').count();
    int slot = slot(key);
    keys[slot] = key;
    hashes[slot] = key.hashCode();
    values[slot] = value;
    int space = key.indexOf(' ');
    String head = space < 0 ? key : key.substring(0, space);
    int first = slot(head);
    keys[first] = head;
    hashes[first] = head.hashCode();
    longest[first] = Math.max(longest[first], words);
  }

  private int slot(String key) {
    int slot = spread(key.hashCode()) & mask;
    while (!(keys[slot] == null || key.equals(keys[slot]))) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private int slot(Tokens tokens, int first, int end) {
    int hash = hash(tokens, first, end);
    int slot = spread(hash) & mask;
    while (true) {
      int other = hashes[slot];
      if (other == hash || other == 0) {
        String key = keys[slot];
        if (key == null || other == hash && matches(tokens, first, end, key)) {
          return slot;
        }
      }
      slot = slot + 1 & mask;
    }
  }

  /** What {@link String#hashCode} gives for the tokens joined by spaces. */
  private static int hash(Tokens tokens, int first, int end) {
    FoldedText folded = tokens.folded();
    int hash = tokens.hash(first);
    for (int token = first + 1; token < end; token++) {
      hash = 31 * hash + ' ';
      for (int i = tokens.from(token); i < tokens.to(token); i++) {
        hash = 31 * hash + folded.charAt(i);
      }
    }
    return hash;
  }

  private static boolean matches(Tokens tokens, int first, int end, String key) {
    FoldedText folded = tokens.folded();
    int at = 0;
    for (int token = first; token < end; token++) {
      int length = tokens.length(token) + (token == first ? 0 : 1);
      if (at + length > key.length() || token > first && key.charAt(at++) != ' ') {
        return false;
      }
      for (int i = tokens.from(token); i < tokens.to(token); i++) {
        if (folded.charAt(i) != key.charAt(at++)) {
          return false;
        }
      }
    }
    return at == key.length();
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }
}
