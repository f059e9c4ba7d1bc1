package isnad.core.review;

import java.util.List;

/**
 * That reviewers answer one question differently. {@code sides} are the last word of each, in the
 * order of time; the last of all of them holds.
 */
public record Disagreement(String question, List<Side> sides) {
  /** What one reviewer says. */
  public record Side(String answer, Decided decided) {}

  public Disagreement {
    sides = List.copyOf(sides);
    if (sides.size() < 2) {
      throw new IllegalArgumentException("nobody disagrees alone");
    }
  }

  /** The side that holds. */
  public Side holds() {
    return sides.getLast();
  }
}
