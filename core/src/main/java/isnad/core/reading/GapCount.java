package isnad.core.reading;

/** How often the same thing could not be read, in how many reports, and where it was met first. */
public record GapCount(Gap first, long times, long reports) {
  public GapCount {
    if (reports < 1 || times < reports) {
      throw new IllegalArgumentException(times + " times in " + reports + " reports");
    }
  }
}
