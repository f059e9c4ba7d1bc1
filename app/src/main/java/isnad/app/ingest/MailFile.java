package isnad.app.ingest;

import isnad.app.document.Contents;
import isnad.app.document.DocumentKind;
import isnad.app.document.Mail;
import isnad.app.document.Parsed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongConsumer;

/** The reports of one mail, or of a mailbox of many (mbox): each mail, and what it carries. */
record MailFile(Batch batch) {
  private static final String FROM = "From ";

  /** Sends one mail. */
  void mail(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(batch.limits().fileBytes() + 1);
    if (bytes.length > batch.limits().fileBytes()) {
      batch.bad(
          IngestProblem.FILE_TOO_LARGE, "longer than " + batch.limits().fileBytes() + " bytes");
    } else {
      send(bytes, 1, "the mail");
    }
  }

  /** Sends each mail of a mailbox; a line that begins with {@code From } begins one. */
  void mailbox(InputStream in, LongConsumer progress) throws IOException {
    BoundedLines lines = new BoundedLines(in, batch.limits().lineBytes());
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    long number = 0;
    long done = 0;
    boolean blank = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      progress.accept(lines.consumed() - done);
      done = lines.consumed();
      if (blank && startsWithFrom(line)) {
        number = sent(mail, number);
      } else if (mail.size() <= batch.limits().fileBytes()) {
        // Lines that begin so inside a mail are quoted.
        int from = line.length > 1 && line[0] == '>' && isQuotedFrom(line) ? 1 : 0;
        mail.write(line, from, line.length - from);
        mail.write('\n');
      }
      blank = line.length == 0 || line.length == 1 && line[0] == '\r';
    }
    sent(mail, number);
    batch.end("no mail in the mailbox");
  }

  private long sent(ByteArrayOutputStream mail, long number) {
    if (mail.size() == 0) {
      return number;
    }
    String where = "mail " + (number + 1);
    if (mail.size() > batch.limits().fileBytes()) {
      String what = "longer than " + batch.limits().fileBytes() + " bytes; passed over";
      batch.bad(number + 1, where, IngestProblem.FILE_TOO_LARGE, what);
    } else {
      send(mail.toByteArray(), number + 1, where);
    }
    mail.reset();
    return number + 1;
  }

  private static boolean startsWithFrom(byte[] line) {
    return line.length > FROM.length()
        && new String(line, 0, FROM.length(), StandardCharsets.ISO_8859_1).equals(FROM);
  }

  private static boolean isQuotedFrom(byte[] line) {
    return new String(
            line, 1, Math.min(FROM.length(), line.length - 1), StandardCharsets.ISO_8859_1)
        .equals(FROM);
  }

  private void send(byte[] bytes, long number, String where) {
    Mail mail = Mail.parse(bytes);
    Optional<String> id = mail.id().map(own -> "mail:" + own);
    boolean empty =
        mail.body() instanceof Parsed.Document(Contents body) && body.text().isBlank();
    if (!empty || mail.attachments().isEmpty()) {
      switch (mail.body()) {
        case Parsed.Unusable(var problem) ->
          batch.bad(number, where, problem.code(), problem.what());
        case Parsed.Document(Contents body) ->
          batch.send(Draft.of(batch.name(id, number, where), body, batch.uri())
              .from(bytes, AsItCame.MAIL, batch.uri()));
      }
    }
    for (Mail.Attachment attachment : mail.attachments()) {
      attached(attachment, mail, number);
    }
  }

  /** A document that a mail carries; pictures and the like are none. */
  private void attached(Mail.Attachment attachment, Mail mail, long number) {
    Optional<DocumentKind> kind = FileKind.named(attachment.name()).flatMap(FileKind::document);
    if (kind.isEmpty()) {
      return;
    }
    String where = "mail " + number + ", " + attachment.name();
    switch (kind.get().parse(attachment.bytes())) {
      case Parsed.Unusable(var problem) -> batch.bad(number, where, problem.code(), problem.what());
      case Parsed.Document(Contents contents) -> {
        Optional<String> id = mail.id().map(own -> "mail:" + own + "/" + attachment.name());
        batch.send(
            Draft.of(batch.name(id, number, where), inMail(contents, mail.body()), batch.uri())
                .from(attachment.bytes(), kind.get().mediaType(), Optional.of(attachment.name())));
      }
    }
  }

  /** What a document does not say of itself, its mail does. */
  private static Contents inMail(Contents contents, Parsed body) {
    return body instanceof Parsed.Document(Contents mail)
        ? new Contents(
            contents.text(),
            contents.title().or(mail::title),
            contents.published().or(mail::published),
            contents.author(),
            contents.site().or(mail::site),
            contents.address())
        : contents;
  }
}
