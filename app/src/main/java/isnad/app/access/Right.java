package isnad.app.access;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do at the desk: a closed set, and whatever is not granted is refused. */
public enum Right {
  /** See pages, and the same as JSON. */
  LOOK,
  /** Take away what is made to be carried elsewhere: tables, briefs as text, originals. */
  EXPORT,
  /** Decide about claims, incidents and sources, and mark more strictly. */
  DECIDE,
  /** Have reports read and kept. */
  IMPORT,
  /** Save entries of packs, by which all reports are read again. */
  SAVE_PACKS,
  /** Have words that were kept erased. */
  ERASE,
  /** Mark more loosely than the organisation did before. */
  LOOSEN,
  /** See and change the accounts and tokens of others of the organisation. */
  PEOPLE,
  /** See what the people of the organisation did. */
  AUDIT,
  /** See how the whole server does, and add organisations. */
  SERVER;

  /** The name in commands and tokens. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The right of that key. */
  public static Optional<Right> of(String key) {
    for (Right right : values()) {
      if (right.key().equals(key)) {
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }
}
