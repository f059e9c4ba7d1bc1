package isnad.core.pack;

import isnad.core.event.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a frame does with one of its places in the clause: gives it a role, takes it as the event's
 * place, or skips it.
 */
public enum Slot {
  AGENT(Role.AGENT),
  TARGET(Role.TARGET),
  OTHER(Role.OTHER),
  INSTRUMENT(Role.INSTRUMENT),
  FROM(Role.FROM),
  TO(Role.TO),
  PLACE(null),
  SKIP(null);

  private static final Map<String, Slot> BY_KEY = new HashMap<>();

  static {
    for (Slot slot : values()) {
      BY_KEY.put(slot.name().toLowerCase(Locale.ROOT), slot);
    }
  }

  private final Optional<Role> role;

  Slot(@org.jspecify.annotations.Nullable Role role) {
    this.role = Optional.ofNullable(role);
  }

  /** The role that this slot fills, where it fills one. */
  public Optional<Role> role() {
    return role;
  }

  static Optional<Slot> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
