package isnad.core.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One part of a claim that can be marked by itself. */
public enum Cell {
  /** Who says it: all voices of its chain. */
  VOICE,
  /** Who is said to have done it. */
  AGENT,
  /** To whom it is said to have been done. */
  TARGET,
  PLACE,
  /** The exact words. */
  WORDS;

  /** The name in ledgers and commands. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The cell whose {@link #key} is {@code key}; throws where it is none. */
  public static Cell of(String key) {
    for (Cell cell : values()) {
      if (cell.key().equals(key)) {
        return cell;
      }
    }
    String all = Arrays.stream(values()).map(Cell::key).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("a claim has no \"" + key + "\"; it has " + all);
  }
}
