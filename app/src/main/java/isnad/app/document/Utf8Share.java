package isnad.app.document;

/** How much of bytes that are not strictly UTF-8 is UTF-8 all the same. */
final class Utf8Share {
  private Utf8Share() {}

  /** Of the bytes beyond ASCII, how many in 100 stand in well-formed sequences. */
  static int of(byte[] bytes) {
    long high = 0;
    long good = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      if (length != 1) {
        high += Math.max(1, length);
        good += length;
      }
      at += Math.max(1, length);
    }
    return high == 0 ? 100 : (int) (good * 100 / high);
  }

  /** The index of the first byte that is in no well-formed sequence, or the length. */
  static int firstBad(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int length = sequence(bytes, at);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return at;
  }

  /** The length of the sequence that begins at {@code at}; 0 where none does. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
