package isnad.core.view;

import java.util.List;

/**
 * A word that judges and on whom it is put, with how often that is and the latest places where it
 * is.
 */
public record Slant(LoadedCount count, List<LoadedUse> uses) {
  public Slant {
    uses = List.copyOf(uses);
  }
}
