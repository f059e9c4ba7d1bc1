package isnad.app.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Values one behind the other as bytes: small numbers are short, a string comes once. */
final class PackedOut {
  private byte[] bytes = new byte[1024];
  private int size;
  private final Map<String, Integer> strings = new HashMap<>();

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

  /** A string; what came before is named by its number. */
  PackedOut text(String value) {
    Integer known = strings.get(value);
    if (known != null) {
      return count(known + 1L);
    }
    strings.put(value, strings.size());
    byte[] utf = value.getBytes(StandardCharsets.UTF_16BE);
    count(0).count(value.length());
    reserve(utf.length);
    System.arraycopy(utf, 0, bytes, size, utf.length);
    size += utf.length;
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
    return Arrays.copyOf(bytes, size);
  }
}
