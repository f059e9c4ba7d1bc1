package isnad.app.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Collects a page's text node by node: white space one blank, each block a line of its own. */
final class Lines implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  private Lines() {}

  /** The lines of {@code element}, those left out that are only asides. */
  static String of(Element element) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, element);
    StringBuilder kept = new StringBuilder();
    for (String line : lines.text.toString().split("\n", -1)) {
      if (!line.isBlank() && !Asides.isAside(line)) {
        kept.append(line.strip()).append('\n');
      }
    }
    return kept.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
    } else if (isBlock(node)) {
      line();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (isBlock(node)) {
      line();
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') {
        text.append(c);
      } else if (!text.isEmpty() && text.charAt(text.length() - 1) > ' ') {
        text.append(' ');
      }
    }
  }

  private void line() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
