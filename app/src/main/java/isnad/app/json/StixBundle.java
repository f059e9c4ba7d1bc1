package isnad.app.json;

import isnad.core.ledger.Digest;

/**
 * A bundle of STIX objects on its way out, a line at a time, so that none of it need be held. Its
 * name, made of all that is in it, stands at its end: the same objects are the same bundle.
 */
public final class StixBundle {
  private String all = "";
  private long objects;

  /** What stands before the objects. */
  public String opening() {
    return "{\"type\":\"bundle\",\"objects\":[";
  }

  /** The next object, with what parts it from the one before. */
  public String next(StixObject object) {
    String line = object.line();
    all = Digest.of(all + Digest.of(line).hex()).hex();
    return (objects++ == 0 ? "\n" : ",\n") + line;
  }

  /** What stands behind the objects. */
  public String closing() {
    return "\n],\"id\":\"" + StixId.of("bundle", all) + "\"}\n";
  }

  /** How many objects went out. */
  public long objects() {
    return objects;
  }
}
