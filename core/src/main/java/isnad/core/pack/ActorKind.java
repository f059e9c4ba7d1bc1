package isnad.core.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sort of actor somebody is. */
public enum ActorKind {
  STATE,
  GOVERNMENT,
  MINISTRY,
  STATE_FORCE,
  POLICE,
  INTELLIGENCE,
  ARMED_GROUP,
  COALITION,
  INTERNATIONAL_BODY,
  MONITOR,
  MEDIA,
  PARTY,
  COURT,
  PERSON,
  COMPANY,
  COMMUNITY;

  private static final Map<String, ActorKind> BY_KEY = new HashMap<>();

  static {
    for (ActorKind kind : values()) {
      BY_KEY.put(kind.key(), kind);
    }
  }

  /** The name in packs and readings. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<ActorKind> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
