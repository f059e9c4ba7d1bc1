package isnad.app.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * The running text of a page: that of the element whose paragraphs have the most words outside
 * links, one block a line.
 */
final class MainText {
  private static final String CLUTTER =
      "script, style, noscript, template, iframe, svg, nav, aside, form, button, figure,"
          + " header:not(article header):not(main header), footer,"
          + " [aria-hidden=true], [hidden], [role=navigation]";

  private static final Set<String> BLOCKS = Set.of(
      "p",
      "div",
      "section",
      "article",
      "main",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "li",
      "ul",
      "ol",
      "blockquote",
      "td",
      "tr",
      "table",
      "br",
      "header",
      "pre",
      "dd",
      "dt",
      "figure");

  private MainText() {}

  /** The text of {@code document}; takes the clutter out of it. */
  static String of(Document document) {
    document.select(CLUTTER).remove();
    String main = lines(densest(document));
    // A page without paragraphs to speak of is taken whole.
    return main.isEmpty() ? lines(document.body()) : main;
  }

  private static Element densest(Document document) {
    Element named = document.selectFirst("[itemprop=articleBody]");
    if (named != null && named.hasText()) {
      return named;
    }
    Map<Element, Integer> words = new LinkedHashMap<>();
    for (Element paragraph : document.select("p, blockquote > p, pre")) {
      int length = paragraph.text().length();
      for (Element link : paragraph.select("a")) {
        length -= link.text().length();
      }
      Element parent = paragraph.parent();
      if (length > 0 && parent != null) {
        words.merge(parent, length, Integer::sum);
        // A wrapper of a few paragraphs each still adds up to the article around them.
        Element around = parent.parent();
        if (around != null && !around.nameIs("body")) {
          words.merge(around, length / 2, Integer::sum);
        }
      }
    }
    Element best = document.body();
    int most = 0;
    for (Map.Entry<Element, Integer> entry : words.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static String lines(Element element) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, element);
    return lines.text.toString().strip();
  }

  /**
   * Collects text node by node, white space made one blank and blocks set on lines of their own.
   */
  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words.getWholeText());
      } else if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        line();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        line();
      }
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
      int end = text.length();
      if (end > 0 && text.charAt(end - 1) == ' ') {
        text.setLength(end - 1);
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
