package isnad.app.present;

import isnad.core.reading.Gap;
import isnad.core.reading.GapCount;
import java.util.List;

/** Gaps as lines of fields with tabs between them, below a line of their names: docs/gaps.md. */
public record GapTabs() implements GapListing {
  private static final String HEAD =
      "kind\treason\tcount\treports\twords\treport\tstart\texample\n";

  @Override
  public String of(List<GapCount> counts) {
    StringBuilder out = new StringBuilder(HEAD);
    for (GapCount count : counts) {
      Gap gap = count.first();
      List<String> fields = List.of(
          gap.kind().key(),
          gap.reason().key(),
          Long.toString(count.times()),
          Long.toString(count.reports()),
          Cells.plain(gap.words()),
          Cells.plain(gap.at().report().value()),
          Integer.toString(gap.at().span().start()),
          Cells.plain(gap.context().words()));
      out.append(String.join("\t", fields)).append('\n');
    }
    return out.toString();
  }
}
