package isnad.app.ingest;

import isnad.app.document.DocumentKind;
import isnad.app.document.Encodings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds reports, told by its name or its first bytes. */
enum FileKind {
  TEXT(".txt"),
  PAGE(".html", ".htm", ".xhtml"),
  SAVED_PAGE(".mhtml", ".mht"),
  PDF(".pdf"),
  WORD(".docx"),
  OPEN_DOCUMENT(".odt"),
  LINES(".jsonl", ".ndjson"),
  ZIPPED_LINES(".jsonl.gz", ".ndjson.gz"),
  JSON(".json"),
  TABLE(".csv", ".tsv"),
  MAIL(".eml"),
  MAILBOX(".mbox"),
  FEED(".rss", ".atom", ".xml", ".rdf"),
  WARC(".warc", ".warc.gz"),
  WACZ(".wacz");

  /** One byte in so many, or more, is a control character in what is no text. */
  private static final int CONTROLS = 200;

  private final List<String> endings;

  FileKind(String... endings) {
    this.endings = List.of(endings);
  }

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

  /** The document that a file of this kind is; empty where it holds several reports. */
  Optional<DocumentKind> document() {
    return switch (this) {
      case TEXT -> Optional.of(DocumentKind.TEXT);
      case PAGE -> Optional.of(DocumentKind.PAGE);
      case SAVED_PAGE -> Optional.of(DocumentKind.SAVED_PAGE);
      case PDF -> Optional.of(DocumentKind.PDF);
      case WORD -> Optional.of(DocumentKind.WORD);
      case OPEN_DOCUMENT -> Optional.of(DocumentKind.OPEN_DOCUMENT);
      case LINES, ZIPPED_LINES, JSON, TABLE, MAIL, MAILBOX, FEED, WARC, WACZ -> Optional.empty();
    };
  }

  /**
   * Whether files of its name are mostly something else, so that only those are taken from a folder
   * whose {@link #mayBe first bytes} say so.
   */
  boolean isDoubtful() {
    return this == JSON || this == FEED;
  }

  /**
   * Whether a file with a doubtful name is to be read: its first bytes are those of this kind, or
   * of nothing at all, which a person should be told.
   */
  boolean mayBe(byte[] first) {
    int controls = 0;
    for (byte b : first) {
      controls += b > 0 && b < '\t' ? 1 : 0;
    }
    return controls > first.length / CONTROLS || isOpening(first);
  }

  /** Whether these are the first bytes of a file of this kind. */
  private boolean isOpening(byte[] first) {
    String head = letters(first, 0, first.length).toLowerCase(Locale.ROOT);
    return switch (this) {
      case FEED -> head.contains("<rss") || head.contains("<feed") || head.contains("<rdf:rdf");
      case JSON ->
        head.contains("\"text\"") || head.contains("\"messages\"") || head.contains("\"chats\"");
      default -> true;
    };
  }

  /** The kind that the first bytes of a nameless stream tell; what tells nothing is text. */
  static FileKind opening(byte[] first, int length) {
    int at = Encodings.afterMark(first, length);
    while (at < length && (first[at] == ' ' || first[at] >= '\t' && first[at] <= '\r')) {
      at++;
    }
    if (at < length && first[at] == '{') {
      // What goes on in the next line is one object and not a line of many.
      String line = letters(first, at + 1, length).split("\n", 2)[0];
      return line.isBlank() && at + 1 < length ? JSON : LINES;
    }
    if (at < length && first[at] == '[') {
      return JSON;
    }
    if (length >= 2 && (first[0] & 0xff) == 0x1f && (first[1] & 0xff) == 0x8b) {
      return ZIPPED_LINES;
    }
    String head = letters(first, at, length);
    String lower = head.toLowerCase(Locale.ROOT);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("WARC/1.")) {
      return WARC;
    }
    if (lower.startsWith("<") && (FEED.isOpening(first) || isPage(lower))) {
      return FEED.isOpening(first) ? FEED : PAGE;
    }
    return TEXT;
  }

  /** Browsers set a comment before a page that they save. */
  private static boolean isPage(String head) {
    String rest = head;
    while (rest.startsWith("<!--") && rest.indexOf("-->") > 0) {
      rest = rest.substring(rest.indexOf("-->") + 3).stripLeading();
    }
    return rest.startsWith("<!doctype html") || rest.startsWith("<html");
  }

  private static String letters(byte[] bytes, int from, int to) {
    StringBuilder letters = new StringBuilder();
    for (int i = from; i < Math.min(to, from + 4096); i++) {
      if (bytes[i] != 0) {
        letters.append((char) (bytes[i] & 0x7f));
      }
    }
    return letters.toString();
  }

  private int ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending) && lower.length() > ending.length()) {
        return name.length() - ending.length();
      }
    }
    return -1;
  }
}
