package isnad.app.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Some files of an office document, which is a ZIP of XML files. No more is unpacked than a report
 * can have; names inside are only compared and never opened as paths; entities are not read.
 */
final class OfficeZip {
  /** What XML without its tags is worth a report, many times over. */
  private static final int BYTES = 64 << 20;

  private static final int FILES = 10_000;

  private static final XMLInputFactory XML = factory();

  private final Map<String, byte[]> files;

  private OfficeZip(Map<String, byte[]> files) {
    this.files = files;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** That more is inside than is unpacked. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super("more than " + BYTES + " bytes unpacked");
    }
  }

  /** Unpacks those {@code wanted}; throws where the ZIP is damaged, or {@link TooMuch}. */
  static OfficeZip open(byte[] bytes, Set<String> wanted) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    int count = 0;
    // What is passed over is unpacked as well, and counts.
    long left = BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        left -= unpack(zip, left, wanted.contains(entry.getName()) ? out : null);
        if (++count > FILES) {
          throw new TooMuch();
        }
        if (out.size() > 0) {
          files.putIfAbsent(entry.getName(), out.toByteArray());
        }
      }
    }
    return new OfficeZip(files);
  }

  private static long unpack(InputStream in, long most, @Nullable ByteArrayOutputStream out)
      throws IOException {
    byte[] part = new byte[1 << 13];
    long size = 0;
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      size += read;
      if (size > most) {
        throw new TooMuch();
      }
      if (out != null) {
        out.write(part, 0, read);
      }
    }
    return size;
  }

  /** One of the files as XML. */
  Optional<XMLStreamReader> xml(String name) throws XMLStreamException {
    byte[] file = files.get(name);
    return file == null
        ? Optional.empty()
        : Optional.of(XML.createXMLStreamReader(new ByteArrayInputStream(file)));
  }

  /** Passes over the element that {@code in} stands at. */
  static void pass(XMLStreamReader in) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && in.hasNext()) {
      int event = in.next();
      if (event == XMLStreamReader.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamReader.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** The value of the attribute of that local name; empty where there is none. */
  static String attribute(XMLStreamReader in, String name) {
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (in.getAttributeLocalName(i).equals(name)) {
        return in.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The words of the first element of each local name in a file. */
  Map<String, String> words(String name) throws XMLStreamException {
    Map<String, String> words = new HashMap<>();
    Optional<XMLStreamReader> xml = xml(name);
    if (xml.isPresent()) {
      XMLStreamReader in = xml.get();
      String element = "";
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          element = in.getLocalName();
        } else if (event == XMLStreamReader.CHARACTERS && !in.getText().isBlank()) {
          words.putIfAbsent(element, in.getText().strip());
        }
      }
    }
    return words;
  }
}
