package isnad.core.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the words of a source that is no published report came: its text are notes of them. */
public enum Medium {
  INTERVIEW,
  TELEPHONE,
  MESSAGE,
  DOCUMENT;

  /** The name in ledgers and commands. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The medium whose {@link #key} is {@code key}; throws where it is none. */
  public static Medium of(String key) {
    try {
      return valueOf(key.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      String all = Arrays.stream(values()).map(Medium::key).collect(Collectors.joining(", "));
      throw new IllegalArgumentException("no medium \"" + key + "\", but " + all, none);
    }
  }
}
