package isnad.app.access;

import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.app.store.StoreAddress.Server;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Those who work on one ledger: a key for commands, and the name that people read. */
public record Organisation(String key, String name) {
  /** The key of the organisation whose ledger is the one that the desk is started with. */
  public static final String HOME = "home";

  /** The longest name, in UTF-16 units. */
  public static final int LONGEST = 100;

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,31}");
  private static final Pattern SCHEMA = Pattern.compile("[?&]currentSchema=([^&]*)");

  public Organisation {
    if (!isKey(key) || !isName(name)) {
      throw new IllegalArgumentException("no organisation: " + key);
    }
  }

  /** Whether an organisation can have the key; {@code ours} means each ledger's own. */
  static boolean isKey(String key) {
    return KEY.matcher(key).matches() && !key.equals("ours");
  }

  static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST
        && name.codePoints().noneMatch(Character::isISOControl);
  }

  public boolean isHome() {
    return key.equals(HOME);
  }

  /** Where its ledger lies, where the home's lies at {@code home}. */
  public StoreAddress ledger(StoreAddress home) {
    if (isHome()) {
      return home;
    }
    return switch (home) {
      case LocalFile file -> {
        String name = folder(file).getFileName() + "/" + key + ".db";
        yield new LocalFile(folder(file).resolve(key + ".db"), name);
      }
      case Server server -> inSchema(server, schema(server));
    };
  }

  /** The folder of the ledgers of others than the home's, where that is a file. */
  static Path folder(LocalFile home) {
    Path file = home.path().toAbsolutePath();
    return file.resolveSibling(file.getFileName() + ".organisations");
  }

  /** The schema of its ledger on a server: a ledger is told from others by its schema there. */
  String schema(Server home) {
    String base = schemaOf(home);
    return (base.isEmpty() ? "" : base + "_") + "organisation_" + key.replace('-', '_');
  }

  /** The schema that an address names; empty where it names none. */
  static String schemaOf(Server server) {
    var found = SCHEMA.matcher(server.url());
    return found.find() ? found.group(1) : "";
  }

  private static Server inSchema(Server server, String schema) {
    String bare = SCHEMA.matcher(server.url()).replaceAll("");
    if (bare.indexOf('?') < 0 && bare.indexOf('&') >= 0) {
      bare = bare.replaceFirst("&", "?");
    }
    String url = bare + (bare.indexOf('?') < 0 ? "?" : "&") + "currentSchema=" + schema;
    return new Server(url, server.shown() + " (" + schema + ")");
  }
}
