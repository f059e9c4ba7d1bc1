package isnad.app.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link PackedOut} wrote; throws {@link IllegalArgumentException} or
 * {@link IndexOutOfBoundsException} where the bytes are none of its.
 */
final class PackedIn {
  private final byte[] bytes;
  private int at;

  /** Each string once it was asked for. */
  private final @Nullable String[] strings;

  /** Where each string begins, and where the last ends. */
  private final int[] starts;

  PackedIn(byte[] bytes) {
    this.bytes = bytes;
    int count = size();
    strings = new String[count];
    starts = new int[count + 1];
    long end = 0;
    for (int i = 0; i < count; i++) {
      end += 2L * size();
      starts[i + 1] = Math.toIntExact(end);
    }
    if (end > bytes.length - at) {
      throw new IllegalArgumentException("texts without an end");
    }
    for (int i = 0; i <= count; i++) {
      starts[i] += at;
    }
    at = starts[count];
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
    int which = small();
    String known = strings[which];
    if (known == null) {
      int from = starts[which];
      known = new String(bytes, from, starts[which + 1] - from, StandardCharsets.UTF_16BE);
      strings[which] = known;
    }
    return known;
  }

  /** Where the part ends that begins here. */
  int part() {
    int length = fixed();
    if (length < 0 || length > bytes.length - at) {
      throw new IllegalArgumentException("a part without an end");
    }
    return at + length;
  }

  /** Throws unless the part that ends at {@code end} was read to there. */
  void endOf(int end) {
    if (at != end) {
      throw new IllegalArgumentException("a part of another length");
    }
  }

  /** Passes over what stands before {@code end}. */
  void pass(int end) {
    at = end;
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
