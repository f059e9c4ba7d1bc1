package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.document.DocumentKind;
import isnad.app.document.Parsed;
import isnad.core.pack.Outlets;
import isnad.core.report.ReportId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page or document as a server gave it, taken apart when its turn comes. The address that was
 * asked for is the one to go by, whatever the page calls its own.
 */
record WebPage(
    byte[] bytes,
    DocumentKind kind,
    String charset,
    Named named,
    String address,
    Optional<String> source,
    Limits limits,
    Outlets outlets)
    implements Arrival {

  /** The kind of what a server says is of that type; empty for pictures and the like. */
  static Optional<DocumentKind> kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Optional.of(DocumentKind.PAGE);
      case "text/plain" -> Optional.of(DocumentKind.TEXT);
      case "application/pdf" -> Optional.of(DocumentKind.PDF);
      default -> Optional.empty();
    };
  }

  /**
   * The one report that was fetched from {@code address}, called after {@code link}, where it was
   * asked for; empty where it is no page and no document. Servers mistake types, so what the bytes
   * show counts more.
   */
  static Optional<Arrival> fetched(
      String link, String address, String type, String charset, byte[] bytes, Intake intake) {
    FileKind shown = FileKind.opening(bytes, Math.min(bytes.length, 4096));
    Optional<DocumentKind> kind = shown == FileKind.PAGE || shown == FileKind.PDF
        ? shown.document()
        : shown == FileKind.TEXT ? kind(type) : Optional.empty();
    String name = link.length() > ReportId.LONGEST ? link.substring(0, ReportId.LONGEST) : link;
    ReportId id = new ReportId(name);
    Named named = new Named(id, Optional.of(id), List.of());
    return kind.map(one -> new WebPage(
        bytes, one, charset, named, address, Optional.of(link), Limits.USUAL, intake.outlets()));
  }

  @Override
  public long weight() {
    return bytes.length;
  }

  @Override
  public Received receive() {
    Optional<String> uri = Optional.of(address);
    return switch (kind.parse(bytes, charset)) {
      case Parsed.Unusable(var problem) -> new Received.Unread(named.id(), uri, List.of(problem));
      case Parsed.Document(Contents contents) ->
        Draft.of(named, at(contents), uri).from(bytes, mediaType(), uri).checked(limits, outlets);
    };
  }

  /** With the encoding that the server told, without which its letters cannot be read again. */
  private String mediaType() {
    return charset.matches("[A-Za-z0-9._:+-]{1,40}")
        ? kind.mediaType() + "; charset=" + charset.toLowerCase(Locale.ROOT)
        : kind.mediaType();
  }

  private Contents at(Contents contents) {
    return new Contents(
        contents.text(),
        contents.title(),
        contents.published(),
        contents.author(),
        contents.site(),
        Optional.of(address));
  }
}
