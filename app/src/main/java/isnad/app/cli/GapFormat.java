package isnad.app.cli;

import isnad.app.present.GapLines;
import isnad.app.present.GapListing;
import isnad.app.present.GapTable;
import isnad.app.present.GapTabs;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How lists of gaps are written. */
enum GapFormat {
  TABLE,
  TSV,
  JSONL;

  /** The format where none is asked for: what a file's name tells, else what fits the stream. */
  static GapFormat usual(@Nullable Path file, Terminal terminal) {
    if (file == null) {
      return terminal.out() ? TABLE : JSONL;
    }
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv") ? TSV : JSONL;
  }

  GapListing listing(@Nullable Path file, Terminal terminal) {
    return switch (this) {
      case TABLE -> new GapTable(terminal.columns(), terminal.colours() && file == null);
      case TSV -> new GapTabs();
      case JSONL -> new GapLines();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
