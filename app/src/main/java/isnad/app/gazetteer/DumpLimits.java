package isnad.app.gazetteer;

/**
 * How much is taken of a dump: the bytes of a row and of the whole, unpacked; the rows with usable
 * names that are held while it is read; the places of a pack and its UTF-16 units.
 */
public record DumpLimits(int rowBytes, long dumpBytes, int held, int places, int packUnits) {
  /** What the command line works with: every country's dump fits. */
  public static final DumpLimits USUAL =
      new DumpLimits(1 << 18, 4L << 30, 400_000, 120_000, 15_000_000);

  public DumpLimits {
    if (rowBytes < 1 || dumpBytes < 1 || held < 1 || places < 1 || packUnits < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
