package isnad.core.incident;

import java.util.List;

/**
 * What finds the neighbours of a report: a sample of its shingles, rising, and the features of each
 * of its accounts.
 */
public record Marks(int[] sample, List<Features> features) {
  public Marks {
    features = List.copyOf(features);
  }

  public static Marks of(Accounts.Told told) {
    return new Marks(
        NearCopies.sample(told.source()),
        told.accounts().stream().map(Features::of).toList());
  }
}
