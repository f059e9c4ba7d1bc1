package isnad.app.cli;

import isnad.app.change.AddRun;
import isnad.app.json.AddedLine;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws how far adding is, and writes a line for each report where {@code each} takes them. */
record DrawnAdding(ProgressBar bar, @Nullable Destination each) implements AddRun.Watching {
  @Override
  public void advance(long bytes) {
    bar.advance(bytes);
  }

  @Override
  public void at(long reports) {
    bar.draw(reports);
  }

  @Override
  public void kept(List<AddRun.Kept> reports) throws IOException {
    if (each == null) {
      return;
    }
    bar.makeRoom();
    for (AddRun.Kept kept : reports) {
      String outcome = kept.outcome().name().toLowerCase(Locale.ROOT);
      each.write(AddedLine.of(kept.id().value(), kept.version(), outcome, kept.claims()) + "\n");
    }
    each.flush();
  }
}
