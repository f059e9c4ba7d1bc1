package isnad.app.store;

import isnad.core.report.Byline;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation that a ledger is shared with: the key by which markings name it, the name that it
 * is known by, the communities that it is of, whether it may send something, and until when.
 */
public record Partner(
    String key, String name, List<String> communities, boolean maySend, Optional<Instant> until) {
  /** The most communities that one is of. */
  public static final int MOST_COMMUNITIES = 64;

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  public Partner {
    communities = communities.stream().distinct().sorted().toList();
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("no key: " + key + "; keys are small letters, digits,"
          + " dots, hyphens and underscores, at most 64");
    }
    requireKeys(communities);
    if (!Byline.isKeeper(name)) {
      throw new IllegalArgumentException(
          "a partner has a name of at most " + Byline.LONGEST_KEEPER + " units");
    }
  }

  private static void requireKeys(Collection<String> communities) {
    for (String one : communities) {
      if (!KEY.matcher(one).matches()) {
        throw new IllegalArgumentException("no key of a community: " + one);
      }
    }
    if (communities.size() > MOST_COMMUNITIES) {
      throw new IllegalArgumentException("at most " + MOST_COMMUNITIES + " communities");
    }
  }

  /** Whether it may ask at {@code now}. */
  public boolean isAt(Instant now) {
    return until.isEmpty() || now.isBefore(until.get());
  }
}
