package isnad.app.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/**
 * A mail (RFC 5322, MIME): its words, and the documents attached to it. The name of the sender is
 * taken for the outlet, as with newsletters of outlets and press offices; no address is kept.
 */
public record Mail(Optional<String> id, Parsed body, List<Attachment> attachments) {
  /** The types of parts that are what a mail says; styles and calendars are not. */
  private static final Set<String> WORDS = Set.of("text/plain", "text/html");

  /** Parts in parts are read to this depth. */
  private static final int DEEPEST = 20;

  /** No more parts are read. */
  private static final int PARTS = 500;

  /** Where a browser says from which address it saved a page with all that belongs to it. */
  private static final String SAVED = "Snapshot-Content-Location";

  private static final MimeConfig LIMITS = MimeConfig.custom()
      .setMaxLineLen(1_000_000)
      .setMaxHeaderCount(5_000)
      .setMaxHeaderLen(200_000)
      .setMaxContentLen(64L << 20)
      .build();

  public Mail {
    attachments = List.copyOf(attachments);
  }

  /** A document that a mail carries, by its file name. */
  public record Attachment(String name, byte[] bytes) {}

  /** The mail that {@code bytes} are. */
  public static Mail parse(byte[] bytes) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(LIMITS);
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      try {
        return of(message);
      } finally {
        message.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      // The library throws both for what is no mail.
      String what = "a damaged mail: " + broken.getMessage();
      Parsed none = Parsed.not(DocumentProblem.BROKEN_DOCUMENT, what);
      return new Mail(Optional.empty(), none, List.of());
    }
  }

  private static Mail of(Message message) throws IOException {
    if (message.getFrom() == null && message.getDate() == null && message.getSubject() == null) {
      Parsed none = Parsed.not(
          DocumentProblem.BROKEN_DOCUMENT, "no mail: it has no sender, no date and no subject");
      return new Mail(Optional.empty(), none, List.of());
    }
    Parts parts = new Parts();
    parts.take(message, 0);
    Optional<String> id = Optional.ofNullable(message.getMessageId())
        .map(given -> given.replaceAll("[<>\\s]", ""))
        .filter(given -> !given.isEmpty());
    return new Mail(id, parts.body(message), parts.attachments);
  }

  /** The parts of a mail as they are found. */
  private static final class Parts {
    private Optional<Contents> plain = Optional.empty();
    private Optional<Contents> page = Optional.empty();
    private Optional<Parsed> unusable = Optional.empty();
    private final List<Attachment> attachments = new ArrayList<>();
    private int count;

    void take(Entity entity, int depth) throws IOException {
      Body body = entity.getBody();
      if (++count > PARTS || depth > DEEPEST) {
        return;
      }
      if (body instanceof Multipart several) {
        for (Entity part : several.getBodyParts()) {
          take(part, depth + 1);
        }
      } else if (body instanceof SingleBody single) {
        take(entity, single);
      }
    }

    private void take(Entity entity, SingleBody body) throws IOException {
      String name = entity.getFilename();
      boolean attached = "attachment".equals(entity.getDispositionType()) && name != null;
      byte[] bytes = bytes(body);
      boolean words = WORDS.contains(String.valueOf(entity.getMimeType()).toLowerCase(Locale.ROOT));
      if (attached || body instanceof BinaryBody || !words) {
        if (name != null) {
          attachments.add(new Attachment(name, bytes));
        }
        return;
      }
      String charset = entity.getCharset() == null ? "" : entity.getCharset();
      boolean html = "text/html".equalsIgnoreCase(entity.getMimeType());
      Parsed parsed = (html ? DocumentKind.PAGE : DocumentKind.TEXT).parse(bytes, charset);
      switch (parsed) {
        case Parsed.Unusable none -> unusable = Optional.of(none);
        case Parsed.Document(Contents contents) -> {
          if (html) {
            page = page.or(() -> Optional.of(contents));
          } else {
            plain = plain.or(() -> Optional.of(contents));
          }
        }
      }
    }

    private static byte[] bytes(SingleBody body) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      body.writeTo(out);
      return out.toByteArray();
    }

    /** What the mail says: its plain words where it has them, else those of its page. */
    Parsed body(Message message) {
      Optional<Contents> words = plain.filter(text -> !text.text().isBlank()).or(() -> page);
      if (words.isEmpty() && unusable.isPresent()) {
        return unusable.get();
      }
      Optional<String> subject =
          Optional.ofNullable(message.getSubject()).map(String::strip).filter(s -> !s.isEmpty());
      Optional<String> published =
          Optional.ofNullable(message.getDate()).map(date -> date.toInstant().toString());
      Contents said = words.orElse(Contents.of(""));
      Field saved = message.getHeader().getField(SAVED);
      if (saved != null) {
        return new Parsed.Document(new Contents(
            said.text(),
            said.title().or(() -> subject),
            said.published(),
            said.author(),
            said.site(),
            Optional.of(saved.getBody().strip())));
      }
      return new Parsed.Document(new Contents(
          said.text().strip().replace("\r\n", "\n"),
          subject,
          published,
          said.author(),
          sender(message).or(said::site),
          said.address()));
    }

    private static Optional<String> sender(Message message) {
      return Optional.ofNullable(message.getFrom())
          .filter(from -> !from.isEmpty())
          .map(from -> from.get(0))
          .flatMap(from -> name(from).or(() -> Optional.ofNullable(from.getDomain())));
    }

    private static Optional<String> name(Mailbox from) {
      return Optional.ofNullable(from.getName()).map(String::strip).filter(n -> !n.isEmpty());
    }
  }
}
