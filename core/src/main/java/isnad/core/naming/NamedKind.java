package isnad.core.naming;

import java.util.Locale;

/** What sort of thing a name names. */
public enum NamedKind {
  PERSON,
  PLACE,
  ORGANISATION;

  /** The name in written mentions. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
