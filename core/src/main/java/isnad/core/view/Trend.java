package isnad.core.view;

import isnad.core.incident.Side;
import java.time.LocalDate;
import java.util.List;

/**
 * What is told of one doer in one region, in the window and before, and what that amounts to. A
 * doer is whom voices name: an accusation and no finding.
 */
public record Trend(
    Side actor,
    Region place,
    List<Happened> inWindow,
    List<Happened> before,
    Coverage coverage,
    Finding finding) {
  public Trend {
    inWindow = List.copyOf(inWindow);
    before = List.copyOf(before);
  }

  /**
   * How much the steady outlets report of other things in the country, in texts, since when and in
   * how many periods of the past; {@code elsewhere} is how many incidents of the window only other
   * outlets tell, which are not counted.
   */
  public record Coverage(
      int outlets, int inWindow, int before, LocalDate since, int periodsBefore, int elsewhere) {}
}
