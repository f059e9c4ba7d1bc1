package isnad.app.present;

import isnad.core.view.Note;

/**
 * A brief as Markdown (CommonMark with footnotes). Whatever reports say is made inert: every
 * character that Markdown or HTML could take for markup is escaped, and each name keeps its writing
 * direction to itself. Line breaks of quotes become blanks.
 */
final class BriefMarkdown implements BriefPaper {
  /** What could begin markup inside of a line. */
  private static final String MARKUP = "\\`*_{}[]()#!|~$^@:";

  private final StringBuilder out = new StringBuilder();
  private boolean inItems;

  @Override
  public void title(Prose text) {
    out.append("# ").append(line(text)).append("\n\n");
  }

  @Override
  public void heading(Prose text) {
    endItems();
    out.append("## ").append(line(text)).append("\n\n");
  }

  @Override
  public void paragraph(Prose text) {
    endItems();
    out.append(line(text)).append("\n\n");
  }

  @Override
  public void item(Prose text) {
    out.append("- ").append(line(text)).append('\n');
    inItems = true;
  }

  @Override
  public void note(Note note, Prose source) {
    out.append("[^")
        .append(note.number())
        .append("]: «")
        .append(safe(note.words().words()));
    out.append("» ").append(line(source)).append("\n\n");
  }

  @Override
  public String written() {
    endItems();
    return out.toString();
  }

  private void endItems() {
    if (inItems) {
      out.append('\n');
      inItems = false;
    }
  }

  private static String line(Prose prose) {
    StringBuilder line = new StringBuilder();
    for (Prose.Piece piece : prose.pieces()) {
      switch (piece) {
        case Prose.Piece.Ours ours -> line.append(ours.text());
        case Prose.Piece.Strong strong ->
          line.append("**").append(strong.text()).append("**");
        case Prose.Piece.Given given -> line.append(safe(given.text()));
        case Prose.Piece.Note note -> line.append("[^").append(note.number()).append(']');
      }
    }
    return line.toString();
  }

  /** One line of text without markup. */
  static String safe(String text) {
    String plain = Cells.isolated(Cells.plain(text));
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        // Entities, since not every reader of Markdown heeds an escape before a tag.
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        default -> safe.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return safe.toString();
  }
}
