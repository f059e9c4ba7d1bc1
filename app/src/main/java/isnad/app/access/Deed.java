package isnad.app.access;

import java.util.Locale;
import java.util.Optional;

/** What was done, as the audit log tells it. */
public enum Deed {
  /** A page was seen, or its JSON. */
  LOOK,
  /** Something was taken away: a table, a brief as text, an original. */
  EXPORT,
  /** Something of the ledger or of packs was changed. */
  CHANGE,
  /** Something was handed to others. */
  SHARE,
  /** An account, organisation or token was added, changed or taken away. */
  PEOPLE,
  /** Somebody logged in, or tried to. */
  LOG_IN,
  LOG_OUT;

  /** The name in the log. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The deed of that key. */
  public static Optional<Deed> of(String key) {
    for (Deed deed : values()) {
      if (deed.key().equals(key)) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }
}
