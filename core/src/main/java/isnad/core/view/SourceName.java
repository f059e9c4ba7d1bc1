package isnad.core.view;

import isnad.core.incident.Teller;

/** A source by its key, as one teller of it is called; equal keys are one source. */
public record SourceName(String key, String name) implements Comparable<SourceName> {
  static SourceName of(Teller teller) {
    return new SourceName(teller.key(), teller.name());
  }

  /** An outlet, which its key is the name of. */
  public static SourceName ofOutlet(String key) {
    return new SourceName(key, key);
  }

  @Override
  public int compareTo(SourceName other) {
    int byKey = key.compareTo(other.key);
    return byKey == 0 ? name.compareTo(other.name) : byKey;
  }
}
