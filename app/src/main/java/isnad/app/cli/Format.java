package isnad.app.cli;

import isnad.app.present.JsonLinesOut;
import isnad.app.present.Page;
import isnad.app.present.Presentation;
import isnad.app.present.Table;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How readings are written. */
enum Format {
  TABLE,
  JSONL,
  HTML;

  /** The format where none is asked for: what a file's name tells, else what fits the stream. */
  static Format usual(@Nullable Path file, Terminal terminal) {
    if (file == null) {
      return terminal.out() ? TABLE : JSONL;
    }
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") ? HTML : JSONL;
  }

  Presentation presentation(@Nullable Path file, Terminal terminal) {
    return switch (this) {
      case TABLE -> new Table(terminal.columns(), terminal.colours() && file == null);
      case JSONL -> new JsonLinesOut();
      case HTML -> new Page();
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
