package isnad.app.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person as the desk knows them. {@code server} says whether they may administer the whole
 * server; {@code stamp} counts the changes after which sessions that were begun before are over.
 */
public record Account(
    String name, String organisation, Role role, boolean server, State state, int stamp) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

  /** Whether an account can be used. */
  public enum State {
    OPEN,
    LOCKED;

    /** The name in lists. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Account {
    if (!isName(name)) {
      throw new IllegalArgumentException("no name of an account: " + name);
    }
  }

  /** Whether an account can have the name: as markings name persons, without their {@code @}. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** All that the person may do. */
  public Set<Right> rights() {
    EnumSet<Right> rights = EnumSet.copyOf(role.rights());
    if (server) {
      rights.add(Right.SERVER);
    }
    return rights;
  }
}
