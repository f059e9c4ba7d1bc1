package isnad.app.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/**
 * A glyph where it stands on a page, in points from its top left: the characters that it is, in the
 * order in which they are read and without the shapes that letters have in a word.
 */
record PdfGlyph(String text, double x, double y, double width, double size, double blank) {
  /** What the least gap between words is where a font does not say: a part of its size. */
  private static final double BLANK = 0.25;

  static PdfGlyph of(TextPosition at) {
    double size = Math.max(1, at.getFontSizeInPt());
    double blank = at.getWidthOfSpace();
    return new PdfGlyph(
        plain(at.getUnicode()),
        at.getXDirAdj(),
        at.getYDirAdj(),
        at.getWidthDirAdj(),
        size,
        blank > 0 && blank < size ? blank : size * BLANK);
  }

  /** Letters instead of their presentation forms; of all else nothing is changed. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0xfb50 && c <= 0xfdff || c >= 0xfe70 && c <= 0xfefc || c >= 0xfb00 && c <= 0xfb06) {
        plain.append(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).strip());
      } else if (c >= ' ' && c != 0xfeff && c != 0x200b) {
        plain.append(c == 0xa0 ? ' ' : c);
      }
    }
    return plain.toString();
  }

  double end() {
    return x + width;
  }

  boolean isBlank() {
    return text.isBlank();
  }

  private boolean isMark() {
    return !text.isEmpty()
        && text.chars().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private boolean isLetter() {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /**
   * Marks (fatha, shadda) put behind the letters they belong to: the one that comes next where a
   * line is drawn from left to right, which is its order backwards, else the one before.
   */
  static List<PdfGlyph> withMarks(List<PdfGlyph> drawn) {
    List<PdfGlyph> whole = new ArrayList<>();
    StringBuilder waiting = new StringBuilder();
    for (int i = 0; i < drawn.size(); i++) {
      PdfGlyph glyph = drawn.get(i);
      if (!glyph.isMark()) {
        whole.add(waiting.isEmpty() ? glyph : glyph.with(waiting.toString()));
        waiting.setLength(0);
      } else if (isOfNext(drawn, i, whole)) {
        waiting.append(glyph.text);
      } else if (!whole.isEmpty()) {
        whole.set(whole.size() - 1, whole.getLast().with(glyph.text));
      }
    }
    return whole;
  }

  private static boolean isOfNext(List<PdfGlyph> drawn, int at, List<PdfGlyph> before) {
    int next = at + 1;
    while (next < drawn.size() && drawn.get(next).isMark()) {
      next++;
    }
    if (next == drawn.size() || !drawn.get(next).isLetter()) {
      return false;
    }
    PdfGlyph mark = drawn.get(at);
    PdfGlyph following = drawn.get(next);
    return following.isBeside(mark)
        && (before.isEmpty()
            || !before.getLast().isLetter()
            || !before.getLast().isBeside(mark)
            || following.x > before.getLast().x);
  }

  private boolean isBeside(PdfGlyph other) {
    return Math.abs(y - other.y) < size / 2;
  }

  private PdfGlyph with(String marks) {
    return new PdfGlyph(text + marks, x, y, width, size, blank);
  }
}
