package isnad.app.document;

import java.io.IOException;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Takes the text out of a PDF, page by page, and what the file says of itself. */
final class Pdf {
  /** Reports have few pages; a book is no report. */
  private static final int PAGES = 500;

  private Pdf() {}

  static Parsed parse(byte[] bytes) {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > PAGES) {
        return Parsed.not(DocumentProblem.TOO_MUCH_INSIDE, "more than " + PAGES + " pages");
      }
      PdfText.Read read = PdfText.of(document);
      if (read.text().isBlank()) {
        return Parsed.not(
            DocumentProblem.NO_TEXT_LAYER,
            "its pages have no text: pictures of pages have to be read by a person, or by OCR");
      }
      return new Parsed.Document(contents(read, document.getDocumentInformation()));
    } catch (InvalidPasswordException locked) {
      return Parsed.not(DocumentProblem.LOCKED_DOCUMENT, "a PDF that opens with a password only");
    } catch (IOException | RuntimeException broken) {
      // The library throws many things for files that are damaged.
      return Parsed.not(DocumentProblem.BROKEN_DOCUMENT, "a damaged PDF: " + why(broken));
    }
  }

  private static String why(Exception e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private static Contents contents(PdfText.Read read, PDDocumentInformation about) {
    String text = read.text();
    // Programs write names of files and of themselves into titles; the text itself is surer.
    Optional<String> title =
        given(about.getTitle()).filter(text::contains).or(() -> Headings.title(text));
    Optional<String> published = Headings.date(text)
        .or(() -> Optional.ofNullable(about.getCreationDate())
            .map(Calendar::toInstant)
            .map(when -> when.toString().substring(0, 10)));
    return new Contents(
        text, title, published, given(about.getAuthor()), Optional.empty(), read.address());
  }

  private static Optional<String> given(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(words -> !words.isEmpty());
  }
}
