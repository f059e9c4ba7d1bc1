package isnad.app.json;

import isnad.core.pack.LoadedWord;
import isnad.core.view.LoadedCount;
import java.util.List;

/** Counts of loaded words as bytes that are kept: as ToldBytes. */
public final class LoadedBytes {
  private LoadedBytes() {}

  public static byte[] of(List<LoadedCount> counts) {
    PackedOut out = new PackedOut();
    out.each(counts, one -> {
      out.text(one.word().key()).text(one.word().means());
      out.maybe(one.on(), side -> ValueBytes.write(out, side));
      out.flag(one.own()).count(one.uses());
    });
    return out.done();
  }

  /** The counts; throws {@link IllegalArgumentException} where the bytes are none of these. */
  public static List<LoadedCount> counts(byte[] bytes) {
    try {
      PackedIn in = new PackedIn(bytes);
      List<LoadedCount> counts = in.each(() -> new LoadedCount(
          new LoadedWord(in.text(), in.text()),
          in.maybe(() -> ValueBytes.side(in)),
          in.flag(),
          in.small()));
      in.end();
      return counts;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw new IllegalArgumentException("no loaded words: " + e.getMessage(), e);
    }
  }
}
