package isnad.core.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fixed table from folded keys to values, looked up by a stretch of folded characters without
 * making a string. Open addressing on {@link String#hashCode}, at most half full; built once, then
 * shared by all threads.
 */
public final class KeyTable<V> {
  private final String[] keys;

  /** The keys' hashes, so that a look at another key stays in one array. */
  private final int[] hashes;

  private final Object[] values;
  private final int mask;

  private KeyTable(int capacity) {
    keys = new String[capacity];
    hashes = new int[capacity];
    values = new Object[capacity];
    mask = capacity - 1;
  }

  /** A table with the entries of {@code map}, whose keys are folded. */
  public static <V> KeyTable<V> of(Map<String, V> map) {
    int capacity = Integer.highestOneBit(Math.max(8, map.size() * 2)) * 2;
    KeyTable<V> table = new KeyTable<>(capacity);
    map.forEach(table::put);
    return table;
  }

  private void put(String key, V value) {
    int slot = spread(key.hashCode()) & mask;
    while (keys[slot] != null) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    hashes[slot] = key.hashCode();
    values[slot] = value;
  }

  /** The value for the folded characters from {@code from} to before {@code to}, or null. */
  public @Nullable V get(FoldedText folded, int from, int to) {
    return get(folded, from, to, folded.hash(from, to));
  }

  /** The same where {@link FoldedText#hash} of the stretch is known. */
  @SuppressWarnings("unchecked") // only put() fills the array, with values of type V
  public @Nullable V get(FoldedText folded, int from, int to, int hash) {
    int slot = spread(hash) & mask;
    while (true) {
      int other = hashes[slot];
      if (other == hash || other == 0) {
        String key = keys[slot];
        if (key == null) {
          return null;
        }
        if (other == hash && folded.matches(from, to, key)) {
          return (V) values[slot];
        }
      }
      slot = (slot + 1) & mask;
    }
  }

  /** The value for a folded key, or null. */
  @SuppressWarnings("unchecked") // as above
  public @Nullable V get(String key) {
    int slot = spread(key.hashCode()) & mask;
    while (keys[slot] != null) {
      if (keys[slot].equals(key)) {
        return (V) values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return null;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
  }
}
