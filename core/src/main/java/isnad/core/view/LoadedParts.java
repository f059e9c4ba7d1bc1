package isnad.core.view;

import java.util.List;

/** The loaded words of one report that are those of the source {@code key}. */
public record LoadedParts(String key, List<LoadedCount> counts) {
  public LoadedParts {
    counts = List.copyOf(counts);
  }
}
