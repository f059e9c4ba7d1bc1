package isnad.core.claim;

import java.util.List;

/**
 * The isnad of a claim: from the voice that the outlet quotes to the origin; empty where the outlet
 * speaks for itself.
 */
public record Chain(List<Link> links) {
  /** The deepest chain that is kept. */
  public static final int DEEPEST = 6;

  public static final Chain OUTLET = new Chain(List.of());

  public Chain {
    links = List.copyOf(links);
    if (links.size() > DEEPEST) {
      throw new IllegalArgumentException("a chain has at most " + DEEPEST + " links");
    }
  }
}
