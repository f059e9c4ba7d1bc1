package isnad.app.document;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text out of a DOCX (Office Open XML, ECMA-376): its paragraphs, each a line. */
final class WordDocument {
  private static final String BODY = "word/document.xml";
  private static final String ABOUT = "docProps/core.xml";

  /** What stands twice, or is no text of the document: fields' codes, what was deleted. */
  private static final Set<String> LEFT_OUT = Set.of("Fallback", "instrText", "delText", "del");

  private final OfficeText out = new OfficeText();
  private int paragraph;
  private boolean titled;

  private WordDocument() {}

  static Parsed parse(byte[] bytes) {
    try {
      OfficeZip zip = OfficeZip.open(bytes, Set.of(BODY, ABOUT));
      var body = zip.xml(BODY);
      if (body.isEmpty()) {
        return Parsed.not(DocumentProblem.BROKEN_DOCUMENT, "no DOCX: it has no " + BODY);
      }
      WordDocument document = new WordDocument();
      document.read(body.get());
      return new Parsed.Document(document.out.contents(zip.words(ABOUT)));
    } catch (OfficeZip.TooMuch tooMuch) {
      return Parsed.not(DocumentProblem.TOO_MUCH_INSIDE, String.valueOf(tooMuch.getMessage()));
    } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
      return Parsed.not(DocumentProblem.BROKEN_DOCUMENT, "a damaged DOCX: " + broken.getMessage());
    }
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    boolean words = false;
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamReader.START_ELEMENT -> {
          words = in.getLocalName().equals("t");
          start(in);
        }
        case XMLStreamReader.END_ELEMENT -> {
          words = false;
          end(in.getLocalName());
        }
        case XMLStreamReader.CHARACTERS -> {
          if (words) {
            out.add(in.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader in) throws XMLStreamException {
    String name = in.getLocalName();
    if (LEFT_OUT.contains(name)) {
      OfficeZip.pass(in);
      return;
    }
    switch (name) {
      case "p" -> paragraph = out.lineStart();
      case "tab" -> out.add(" ");
      case "br", "cr" -> out.line();
      case "pStyle" -> titled = OfficeZip.attribute(in, "val").equals("Title");
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("p")) {
      if (titled) {
        out.title(paragraph);
      }
      titled = false;
      out.line();
    }
  }
}
