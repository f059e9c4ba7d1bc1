package isnad.app.present;

import isnad.app.json.GapLine;
import isnad.core.reading.GapCount;
import java.util.List;
import java.util.stream.Collectors;

/** Gaps as JSON lines, one a gap: see docs/gaps.md. */
public record GapLines() implements GapListing {
  @Override
  public String of(List<GapCount> counts) {
    return counts.stream().map(count -> GapLine.of(count) + "\n").collect(Collectors.joining());
  }
}
