package isnad.app.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Takes the text out of an ODT (OpenDocument, ISO/IEC 26300): its paragraphs, each a line. */
final class OpenDocument {
  private static final String BODY = "content.xml";
  private static final String ABOUT = "meta.xml";

  /** What is no text of the document: what was deleted, notes, and what people wrote beside it. */
  private static final Set<String> LEFT_OUT =
      Set.of("tracked-changes", "annotation", "note", "sequence-decls", "scripts", "styles");

  private static final int BLANKS = 100;

  private final OfficeText out = new OfficeText();
  private int paragraph;
  private boolean titled;
  private int depth;

  private OpenDocument() {}

  static Parsed parse(byte[] bytes) {
    try {
      OfficeZip zip = OfficeZip.open(bytes, Set.of(BODY, ABOUT));
      var body = zip.xml(BODY);
      if (body.isEmpty()) {
        return Parsed.not(DocumentProblem.BROKEN_DOCUMENT, "no ODT: it has no " + BODY);
      }
      OpenDocument document = new OpenDocument();
      document.read(body.get());
      return new Parsed.Document(document.out.contents(about(zip)));
    } catch (OfficeZip.TooMuch tooMuch) {
      return Parsed.not(DocumentProblem.TOO_MUCH_INSIDE, String.valueOf(tooMuch.getMessage()));
    } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
      return Parsed.not(DocumentProblem.BROKEN_DOCUMENT, "a damaged ODT: " + broken.getMessage());
    }
  }

  private static Map<String, String> about(OfficeZip zip) throws XMLStreamException {
    Map<String, String> about = new HashMap<>(zip.words(ABOUT));
    String first = about.get("initial-creator");
    if (first != null) {
      about.put("creator", first);
    }
    String created = about.get("creation-date");
    if (created != null) {
      about.put("created", created);
    }
    return about;
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamReader.START_ELEMENT -> start(in);
        case XMLStreamReader.END_ELEMENT -> end(in.getLocalName());
        case XMLStreamReader.CHARACTERS -> {
          if (depth > 0) {
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
      case "p", "h" -> {
        if (depth++ == 0) {
          paragraph = out.lineStart();
          titled = "Title".equals(OfficeZip.attribute(in, "style-name"));
        }
      }
      case "s" -> out.add(" ".repeat(blanks(in)));
      case "tab" -> out.add(" ");
      case "line-break" -> out.line();
      default -> {}
    }
  }

  private static int blanks(XMLStreamReader in) {
    String count = OfficeZip.attribute(in, "c");
    return count.matches("\\d{1,2}") ? Integer.parseInt(count) : count.isEmpty() ? 1 : BLANKS;
  }

  private void end(String name) {
    if (name.equals("p") || name.equals("h")) {
      if (--depth == 0 && titled) {
        out.title(paragraph);
      }
      out.line();
    }
  }
}
