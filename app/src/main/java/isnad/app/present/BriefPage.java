package isnad.app.present;

import isnad.core.view.Note;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A brief as one page that needs nothing but itself and prints well: no script, no outside request,
 * every word of a report made inert and in its own writing direction.
 */
final class BriefPage implements BriefPaper {
  private final LocalNames local;
  private final StringBuilder out = new StringBuilder();
  private boolean inItems;
  private boolean inNotes;

  BriefPage(LocalNames local) {
    this.local = local;
  }

  @Override
  public void title(Prose text) {
    StringBuilder plain = new StringBuilder();
    for (Prose.Piece piece : text.pieces()) {
      switch (piece) {
        case Prose.Piece.Ours ours -> plain.append(ours.text());
        case Prose.Piece.Strong strong -> plain.append(strong.text());
        case Prose.Piece.Given given -> plain.append(given.text());
        case Prose.Piece.Note none -> {}
      }
    }
    out.append(resource("brief-head.html")
        .replace(
            "<html lang=\"en\">",
            "<html lang=\"%s\" dir=\"%s\">".formatted(local.language(), local.direction()))
        .replace("/* style */", resource("brief.css"))
        .replace("<!-- title -->", Html.safe(Cells.plain(plain.toString()))));
    out.append("<h1>").append(line(text)).append("</h1>\n");
  }

  @Override
  public void heading(Prose text) {
    endItems();
    out.append("<h2>").append(line(text)).append("</h2>\n");
  }

  @Override
  public void paragraph(Prose text) {
    endItems();
    out.append("<p>").append(line(text)).append("</p>\n");
  }

  @Override
  public void item(Prose text) {
    if (!inItems) {
      out.append("<ul>\n");
      inItems = true;
    }
    out.append("<li>").append(line(text)).append("</li>\n");
  }

  @Override
  public void note(Note note, Prose source) {
    endItems();
    if (!inNotes) {
      out.append("<ol class=\"notes\">\n");
      inNotes = true;
    }
    out.append("<li id=\"n%d\"><q dir=\"auto\" lang=\"%s\">%s</q> <span>%s</span></li>\n"
        .formatted(
            note.number(),
            Html.safe(note.report().language().code()),
            Html.safe(note.words().words()),
            line(source)));
  }

  @Override
  public String written() {
    endItems();
    return out + (inNotes ? "</ol>\n" : "") + "</main></body></html>\n";
  }

  private void endItems() {
    if (inItems) {
      out.append("</ul>\n");
      inItems = false;
    }
  }

  private String line(Prose prose) {
    StringBuilder line = new StringBuilder();
    for (Prose.Piece piece : prose.pieces()) {
      switch (piece) {
        case Prose.Piece.Ours ours -> line.append(Html.safe(ours.text()));
        case Prose.Piece.Strong strong ->
          line.append("<b>").append(Html.safe(strong.text())).append("</b>");
        case Prose.Piece.Given given ->
          line.append("<bdi>").append(Html.safe(given.text())).append("</bdi>");
        case Prose.Piece.Note note ->
          line.append("<a class=\"note\" href=\"#n%d\">%s</a>"
              .formatted(note.number(), local.number(note.number())));
      }
    }
    return line.toString();
  }

  private static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(BriefPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
