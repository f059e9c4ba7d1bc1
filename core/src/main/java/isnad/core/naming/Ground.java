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
  /** Its surname was introduced by a fuller name elsewhere in the text. */
  INTRODUCED,
  /** The noun that heads it or stands before it. */
  HEAD,
  /** A preposition of place before a word that is a place elsewhere in the text. */
  PREPOSITION;

  /** The name in written mentions. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
