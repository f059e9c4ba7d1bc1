package isnad.app.json;

/** Lists of whole numbers from 0 as bytes. */
public final class NumberBytes {
  private NumberBytes() {}

  public static byte[] of(long[] numbers) {
    PackedOut out = new PackedOut();
    out.count(numbers.length);
    for (long number : numbers) {
      out.count(number);
    }
    return out.done();
  }

  /** The numbers; throws {@link IllegalArgumentException} where the bytes are none. */
  public static long[] numbers(byte[] bytes) {
    try {
      PackedIn in = new PackedIn(bytes);
      long[] numbers = new long[in.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = in.count();
      }
      in.end();
      return numbers;
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("no list of numbers: " + e.getMessage(), e);
    }
  }
}
