package isnad.app.document;

/** How a document is written down. */
public enum DocumentKind {
  TEXT("text/plain"),
  PAGE("text/html"),
  SAVED_PAGE("multipart/related"),
  PDF("application/pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  OPEN_DOCUMENT("application/vnd.oasis.opendocument.text");

  private final String mediaType;

  DocumentKind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The media type of its files. */
  public String mediaType() {
    return mediaType;
  }

  /** What {@code bytes} of this kind say; throws nothing for what it finds in them. */
  public Parsed parse(byte[] bytes) {
    return switch (this) {
      case TEXT -> parsed(Decoding.text(bytes), this);
      case PAGE -> parsed(Decoding.page(bytes), this);
      case SAVED_PAGE -> Mail.parse(bytes).body();
      case PDF -> Pdf.parse(bytes);
      case WORD -> WordDocument.parse(bytes);
      case OPEN_DOCUMENT -> OpenDocument.parse(bytes);
    };
  }

  /** The same where a server, or a mail, says in which encoding a text or page is. */
  public Parsed parse(byte[] bytes, String charset) {
    return switch (this) {
      case TEXT, PAGE -> parsed(Decoding.declared(bytes, charset), this);
      case SAVED_PAGE, PDF, WORD, OPEN_DOCUMENT -> parse(bytes);
    };
  }

  private static Parsed parsed(Decoded decoded, DocumentKind kind) {
    return switch (decoded) {
      case Decoded.Undecodable(var problem) -> new Parsed.Unusable(problem);
      case Decoded.Text(String text) ->
        kind == PAGE ? Page.parse(text) : new Parsed.Document(Contents.of(text));
    };
  }
}
