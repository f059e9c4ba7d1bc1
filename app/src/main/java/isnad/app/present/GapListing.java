package isnad.app.present;

import isnad.core.reading.GapCount;
import java.util.List;

/** A way to show what could not be read. */
public sealed interface GapListing permits GapLines, GapTable, GapTabs {
  /** All of {@code counts}, in their order. */
  String of(List<GapCount> counts);
}
