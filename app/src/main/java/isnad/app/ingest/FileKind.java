package isnad.app.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds reports, told by its name or its first bytes. */
enum FileKind {
  TEXT,
  PAGE,
  LINES,
  ZIPPED_LINES;

  /** The kind of a file called {@code name}; empty where the name tells none. */
  static Optional<FileKind> named(String name) {
    for (FileKind kind : values()) {
      if (kind.ending(name) > 0) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** A file's name without the ending that tells its kind. */
  static String stem(String name) {
    for (FileKind kind : values()) {
      int at = kind.ending(name);
      if (at > 0) {
        return name.substring(0, at);
      }
    }
    return name;
  }

  /**
   * The kind that the first bytes of a nameless stream tell: report lines begin with a brace, pages
   * with a tag of their own, all else is text.
   */
  static FileKind opening(byte[] first, int length) {
    int at = Encodings.afterMark(first, length);
    while (at < length && (first[at] == ' ' || first[at] >= '\t' && first[at] <= '\r')) {
      at++;
    }
    if (at < length && first[at] == '{') {
      return LINES;
    }
    if (length >= 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b) {
      return ZIPPED_LINES;
    }
    StringBuilder letters = new StringBuilder();
    for (int i = at; i < Math.min(length, at + 16); i++) {
      letters.append((char) (first[i] & 0x7f));
    }
    String tag = letters.toString().toLowerCase(Locale.ROOT);
    return tag.startsWith("<!doctype html") || tag.startsWith("<html") ? PAGE : TEXT;
  }

  private List<String> endings() {
    return switch (this) {
      case TEXT -> List.of(".txt");
      case PAGE -> List.of(".html", ".htm", ".xhtml");
      case LINES -> List.of(".jsonl", ".ndjson");
      case ZIPPED_LINES -> List.of(".jsonl.gz", ".ndjson.gz");
    };
  }

  private int ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings()) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        return name.length() - ending.length();
      }
    }
    return -1;
  }
}
