package isnad.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts lines of pages together to paragraphs: a page has none, but a sentence goes on. */
final class PdfParagraphs {
  /** Lines of a paragraph stand no farther apart than so many times what most lines do. */
  private static final double APART = 1.25;

  /** Letters of a paragraph differ less in size than this part. */
  private static final double OTHER_SIZE = 0.1;

  /** A blank between words, in sizes of their letters. */
  private static final double BLANK = 0.3;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private PdfParagraphs() {}

  static List<String> of(List<List<PdfLine>> pages) {
    PdfParagraphs all = new PdfParagraphs();
    for (List<PdfLine> page : pages) {
      all.add(page);
    }
    all.close();
    return all.paragraphs;
  }

  private void add(List<PdfLine> lines) {
    double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
    double usual = usualDistance(lines);
    PdfLine before = null;
    for (PdfLine line : lines) {
      if (before != null && !isNext(before, line, right - left, usual)) {
        close();
      }
      if (!open.isEmpty()) {
        open.append(' ');
      }
      open.append(line.text());
      before = line;
    }
    // A paragraph that fills a page to its last line goes on where that ends no sentence.
    boolean ends = !open.isEmpty() && ".؟!؛:".indexOf(open.charAt(open.length() - 1)) >= 0;
    if (ends || before != null && before.width() < (right - left) / 2) {
      close();
    }
  }

  /** How far apart most lines stand, in sizes of their letters. */
  private static double usualDistance(List<PdfLine> lines) {
    double[] distances = IntStream.range(1, lines.size())
        .mapToDouble(
            i -> (lines.get(i).y() - lines.get(i - 1).y()) / lines.get(i).size())
        .sorted()
        .toArray();
    // Single lines with space between them are rather paragraphs.
    return distances.length == 0 ? 0 : distances[distances.length / 3];
  }

  /** Whether a line goes on with the one before, which had no room for its first word. */
  private static boolean isNext(PdfLine before, PdfLine line, double width, double usual) {
    double size = Math.max(before.size(), line.size());
    return Math.abs(before.size() - line.size()) <= OTHER_SIZE * size
        && line.y() - before.y() <= APART * usual * size
        && width - before.width() < line.firstWord() + BLANK * size;
  }

  private void close() {
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }
}
