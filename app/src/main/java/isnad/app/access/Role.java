package isnad.app.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person is to an organisation; each role has the rights of those before it, and more. */
public enum Role {
  READER(Right.LOOK, Right.EXPORT),
  ANALYST(Right.DECIDE, Right.IMPORT),
  EDITOR(Right.SAVE_PACKS, Right.ERASE, Right.LOOSEN),
  ADMINISTRATOR(Right.PEOPLE, Right.AUDIT);

  private final Set<Right> more;

  Role(Right... more) {
    this.more = Set.of(more);
  }

  /** All that it may do. */
  public Set<Right> rights() {
    EnumSet<Right> all = EnumSet.noneOf(Right.class);
    for (Role role : values()) {
      if (role.compareTo(this) <= 0) {
        all.addAll(role.more);
      }
    }
    return all;
  }

  /** The name in commands. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that key. */
  public static Optional<Role> of(String key) {
    for (Role role : values()) {
      if (role.key().equals(key)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }
}
