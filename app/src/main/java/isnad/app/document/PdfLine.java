package isnad.app.document;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of a page, its characters in the order in which they are read: where it begins and ends,
 * its base line and the size of its letters, in points.
 */
record PdfLine(String text, double left, double right, double y, double size) {
  /** Base lines differ by less than this part of the size within a line. */
  private static final double RAISED = 0.4;

  /** A gap of this part of a blank parts words. */
  private static final double GAP = 0.6;

  /** The same where blanks are drawn, as most programs do: letters of a word have gaps as well. */
  private static final double DRAWN = 2;

  /** One blank in so many glyphs, or more, are drawn. */
  private static final int BLANKS = 20;

  /** The same letter drawn again within this part of its width makes it bold. */
  private static final double BOLD = 0.3;

  /** The lines of some glyphs, from the top. */
  static List<PdfLine> of(List<PdfGlyph> glyphs) {
    boolean rightToLeft = isRightToLeft(glyphs);
    long blanks = glyphs.stream().filter(PdfGlyph::isBlank).count();
    double gap = blanks * BLANKS > glyphs.size() ? DRAWN : GAP;
    List<PdfGlyph> sorted = glyphs.stream()
        .filter(glyph -> !glyph.text().isEmpty())
        .sorted(Comparator.comparingDouble(PdfGlyph::y))
        .toList();
    List<PdfLine> lines = new ArrayList<>();
    List<PdfGlyph> line = new ArrayList<>();
    for (PdfGlyph glyph : sorted) {
      if (!line.isEmpty()
          && glyph.y() - line.getLast().y()
              > RAISED * Math.max(glyph.size(), line.getLast().size())) {
        add(lines, line, gap, rightToLeft);
        line.clear();
      }
      line.add(glyph);
    }
    add(lines, line, gap, rightToLeft);
    return lines;
  }

  double width() {
    return right - left;
  }

  /** About how wide its first word is. */
  double firstWord() {
    int blank = text.indexOf(' ');
    return blank < 0 ? width() : width() * (blank + 1) / text.length();
  }

  private static boolean isRightToLeft(List<PdfGlyph> glyphs) {
    long arabic =
        glyphs.stream().filter(glyph -> Scripts.isArabic(first(glyph))).count();
    long latin = glyphs.stream()
        .filter(glyph -> first(glyph) < 0x250 && Character.isLetter(first(glyph)))
        .count();
    return arabic > latin;
  }

  private static char first(PdfGlyph glyph) {
    return glyph.text().isEmpty() ? ' ' : glyph.text().charAt(0);
  }

  private static void add(
      List<PdfLine> lines, List<PdfGlyph> glyphs, double gap, boolean rightToLeft) {
    List<String> seen = seen(glyphs, gap);
    String text = read(seen, rightToLeft).replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      List<PdfGlyph> inked = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
      lines.add(new PdfLine(
          text,
          inked.stream().mapToDouble(PdfGlyph::x).min().orElse(0),
          inked.stream().mapToDouble(PdfGlyph::end).max().orElse(0),
          inked.getFirst().y(),
          inked.stream().mapToDouble(PdfGlyph::size).max().orElse(1)));
    }
  }

  /** The glyphs as they are seen from left to right, with blanks where gaps part words. */
  private static List<String> seen(List<PdfGlyph> glyphs, double gap) {
    List<PdfGlyph> sorted =
        glyphs.stream().sorted(Comparator.comparingDouble(PdfGlyph::x)).toList();
    List<String> seen = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    PdfGlyph before = null;
    for (PdfGlyph glyph : sorted) {
      boolean bold = before != null
          && !glyph.isBlank()
          && glyph.text().equals(before.text())
          && glyph.x() - before.x() < BOLD * glyph.width();
      if (bold) {
        continue;
      }
      if (before != null && glyph.x() - end > gap * glyph.blank()) {
        seen.add(" ");
      }
      seen.add(glyph.text());
      end = Math.max(end, glyph.end());
      before = glyph;
    }
    return seen;
  }

  /** What is seen, in the order in which it is read; each glyph's own characters are in theirs. */
  private static String read(List<String> seen, boolean rightToLeft) {
    StringBuilder firsts = new StringBuilder();
    seen.forEach(glyph -> firsts.append(glyph.charAt(0)));
    Bidi bidi = new Bidi();
    bidi.setReorderingMode(Bidi.REORDER_INVERSE_LIKE_DIRECT);
    bidi.setPara(firsts.toString(), rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    StringBuilder text = new StringBuilder();
    if (!firsts.isEmpty()) {
      for (int from : bidi.getVisualMap()) {
        text.append(seen.get(from));
      }
    }
    return text.toString();
  }
}
