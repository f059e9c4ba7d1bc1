package isnad.app.present;

import isnad.core.reading.Extraction;

/** A report's text with all quotes of its claims marked, as HTML. */
final class Highlights {
  private Highlights() {}

  /** The marked text; {@code anchor} begins the names of what it links to and from. */
  static String of(Extraction extraction, String anchor) {
    String text = extraction.report().text();
    StringBuilder out = new StringBuilder(text.length() * 2);
    for (MarkedText.Piece piece : MarkedText.of(text, extraction.claims()).pieces()) {
      for (int number : piece.triggers()) {
        out.append("<a class=\"n\" id=\"%st%d\" href=\"#%sc%d\">%d</a>"
            .formatted(anchor, number, anchor, number, number));
      }
      if (piece.isMarked()) {
        out.append("<mark class=\"").append(piece.marks()).append("\">");
      }
      out.append(Html.safe(piece.text()));
      if (piece.isMarked()) {
        out.append("</mark>");
      }
    }
    return out.toString();
  }
}
