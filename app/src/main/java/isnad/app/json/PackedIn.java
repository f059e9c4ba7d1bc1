package isnad.app.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what {@link PackedOut} wrote; throws {@link IllegalArgumentException} or
 * {@link IndexOutOfBoundsException} where the bytes are none of its.
 */
final class PackedIn {
  private final byte[] bytes;
  private int at;
  private final List<String> strings = new ArrayList<>();

  PackedIn(byte[] bytes) {
    this.bytes = bytes;
  }

  long count() {
    return raw();
  }

  /** A count of things that each take a byte or more. */
  int size() {
    long count = raw();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException("so many do not follow: " + count);
    }
    return (int) count;
  }

  int small() {
    return Math.toIntExact(raw());
  }

  long number() {
    long raw = raw();
    return raw >>> 1 ^ -(raw & 1);
  }

  private long raw() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("a number without an end");
  }

  boolean flag() {
    byte value = bytes[at++];
    if (value != 0 && value != 1) {
      throw new IllegalArgumentException("neither yes nor no: " + value);
    }
    return value == 1;
  }

  int fixed() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xff) << shift;
    }
    return value;
  }

  double real() {
    long low = fixed() & 0xffffffffL;
    return Double.longBitsToDouble(low | (long) fixed() << Integer.SIZE);
  }

  String text() {
    int known = small();
    if (known > 0) {
      return strings.get(known - 1);
    }
    int length = 2 * size();
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("a text without an end");
    }
    String value = new String(bytes, at, length, StandardCharsets.UTF_16BE);
    at += length;
    strings.add(value);
    return value;
  }

  <T> Optional<T> maybe(Supplier<T> read) {
    return flag() ? Optional.of(read.get()) : Optional.empty();
  }

  <T> List<T> each(Supplier<T> read) {
    int count = size();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(read.get());
    }
    return values;
  }

  <E extends Enum<E>> E one(E[] values) {
    return values[small()];
  }

  /** Throws unless all was read. */
  void end() {
    if (at != bytes.length) {
      throw new IllegalArgumentException(bytes.length - at + " bytes too many");
    }
  }
}
