package isnad.app.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The words of a PDF's pages in the order in which they are read. A page tells only which glyph
 * stands where, so lines are put together by position, and lines again to paragraphs; what stands
 * at the edge of pages, or on each of them, is left out.
 */
final class PdfText extends PDFTextStripper {
  /** The part of a page's height, at the top and at the bottom, that is edge. */
  private static final double EDGE = 0.04;

  /** A line that stands on so many pages is a running head or foot. */
  private static final int RUNNING = 3;

  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{4,2000}");

  private static final Pattern PRINTED =
      Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2},? \\d{1,2}:\\d{2}");

  private final List<List<PdfLine>> pages = new ArrayList<>();
  private final List<PdfGlyph> glyphs = new ArrayList<>();
  private Optional<String> address = Optional.empty();
  private double height;

  private PdfText() {}

  /** The text, and the address that a browser printed at the edge of a page. */
  record Read(String text, Optional<String> address) {}

  static Read of(PDDocument document) throws IOException {
    PdfText read = new PdfText();
    read.getText(document);
    StringBuilder text = new StringBuilder();
    for (String paragraph : PdfParagraphs.of(read.withoutRunning())) {
      text.append(paragraph).append('\n');
    }
    return new Read(Brackets.turned(text.toString().strip()), read.address);
  }

  @Override
  protected void startPage(PDPage page) {
    glyphs.clear();
    height = page.getCropBox().getHeight();
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    // What runs up or down the side is a mark on the page.
    if (at.getDir() == 0 && at.getUnicode() != null && !at.getUnicode().isEmpty()) {
      glyphs.add(PdfGlyph.of(at));
    }
  }

  @Override
  protected void endPage(PDPage page) {
    List<PdfLine> lines = new ArrayList<>();
    for (PdfLine line : PdfLine.of(PdfGlyph.withMarks(glyphs))) {
      boolean edge = line.y() < height * EDGE || line.y() > height * (1 - EDGE);
      if (edge && isNoWords(line.text())) {
        Matcher found = ADDRESS.matcher(line.text());
        if (address.isEmpty() && found.find()) {
          address = Optional.of(found.group());
        }
      } else {
        lines.add(line);
      }
    }
    pages.add(lines);
  }

  /** What a browser prints at the edge: date and time, the page's number, its address. */
  private static boolean isNoWords(String line) {
    return line.chars().noneMatch(c -> Scripts.isArabic((char) c))
        || PRINTED.matcher(line).find();
  }

  /** The pages less the lines that stand at one height on many of them, but for numbers. */
  private List<List<PdfLine>> withoutRunning() {
    Map<String, Integer> times = new HashMap<>();
    pages.forEach(page -> page.forEach(line -> times.merge(running(line), 1, Integer::sum)));
    return pages.stream()
        .map(page -> page.stream()
            .filter(line -> times.getOrDefault(running(line), 0) < RUNNING)
            .toList())
        .toList();
  }

  private static String running(PdfLine line) {
    return Math.round(line.y()) + " " + line.text().replaceAll("\\d+", "#");
  }
}
