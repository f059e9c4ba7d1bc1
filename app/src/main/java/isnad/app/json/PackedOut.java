package isnad.app.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Values one behind the other as bytes: small numbers are short. Strings stand before all of them,
 * each once, so that some of the values can be passed over.
 */
final class PackedOut {
  private byte[] bytes = new byte[1024];
  private int size;
  private final Map<String, Integer> strings = new LinkedHashMap<>();

  /** A whole number from 0. */
  PackedOut count(long value) {
    if (value < 0) {
      throw new IllegalArgumentException("less than nothing: " + value);
    }
    return raw(value);
  }

  /** A whole number of either sign. */
  PackedOut number(long value) {
    return raw(value << 1 ^ value >> 63);
  }

  private PackedOut raw(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      put((byte) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    return put((byte) rest);
  }

  PackedOut flag(boolean value) {
    return put((byte) (value ? 1 : 0));
  }

  /** The four bytes of a number as they are. */
  PackedOut fixed(int value) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      put((byte) (value >>> shift));
    }
    return this;
  }

  PackedOut real(double value) {
    long bits = Double.doubleToLongBits(value);
    return fixed((int) bits).fixed((int) (bits >>> Integer.SIZE));
  }

  /** A string. */
  PackedOut text(String value) {
    Integer known = strings.putIfAbsent(value, strings.size());
    return count(known == null ? strings.size() - 1 : known);
  }

  /** What {@code write} writes, with its length before it. */
  PackedOut part(Runnable write) {
    int from = size;
    fixed(0);
    write.run();
    int end = size;
    size = from;
    fixed(end - from - Integer.BYTES);
    size = end;
    return this;
  }

  <T> PackedOut maybe(Optional<T> value, Consumer<T> write) {
    flag(value.isPresent());
    value.ifPresent(write);
    return this;
  }

  <T> PackedOut each(Collection<T> values, Consumer<T> write) {
    count(values.size());
    values.forEach(write);
    return this;
  }

  private PackedOut put(byte value) {
    reserve(1);
    bytes[size++] = value;
    return this;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  byte[] done() {
    PackedOut head = new PackedOut();
    head.count(strings.size());
    strings.keySet().forEach(string -> head.count(string.length()));
    for (String string : strings.keySet()) {
      head.put(string.getBytes(StandardCharsets.UTF_16BE), 2 * string.length());
    }
    return head.put(bytes, size).end();
  }

  private PackedOut put(byte[] some, int length) {
    reserve(length);
    System.arraycopy(some, 0, bytes, size, length);
    size += length;
    return this;
  }

  private byte[] end() {
    return Arrays.copyOf(bytes, size);
  }
}
