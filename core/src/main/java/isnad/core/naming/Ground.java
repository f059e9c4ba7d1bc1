package isnad.core.naming;

import java.util.Locale;

/** What a name was found by. */
public enum Ground {
  /** The registry of actors or the gazetteer. */
  REGISTRY,
  /** A whole name that packs list. */
  LISTED,
  /** Given and family names that packs list. */
  NAMES,
  /** A title before it. */
  TITLE,
  /** A verb of saying before it. */
  SAYING,
  /** The nisba of a nation before it. */
  NISBA,
  /** A kunya or a chain of ancestors. */
  KUNYA,
  /** A fuller name, or a place behind its class word, elsewhere in the text. */
  INTRODUCED,
  /** The noun that heads it or stands before it. */
  HEAD;

  /** The name in written mentions. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
