package isnad.core.pack;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sort of source a voice without a name is said to be. */
public enum VoiceSort {
  SECURITY,
  MILITARY,
  FIGHTERS,
  MEDICAL,
  RESCUE,
  /** People of the place, whatever they are. */
  LOCAL,
  RESIDENTS,
  TRIBAL,
  ACTIVISTS,
  POLITICAL,
  DIPLOMATIC,
  JUDICIAL,
  MEDIA,
  OFFICIAL,
  UNSPECIFIED;

  private static final Map<String, VoiceSort> BY_KEY = new HashMap<>();

  static {
    for (VoiceSort sort : values()) {
      BY_KEY.put(sort.key(), sort);
    }
  }

  /** The name in packs. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<VoiceSort> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
