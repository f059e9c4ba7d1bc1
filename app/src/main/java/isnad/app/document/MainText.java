package isnad.app.document;

import isnad.core.report.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The running text of a page: that of the element whose paragraphs have the most words outside
 * links, one block a line, without what sites set between paragraphs.
 */
final class MainText {
  private static final String CLUTTER =
      "script, style, noscript, template, iframe, svg, nav, aside, button, select, figure,"
          + " dialog, header:not(article header):not(main header), footer,"
          + " [aria-hidden=true], [hidden], [role=navigation], [role=complementary],"
          + " [role=search], [role=dialog], [style~=display:\\s*none]";

  /** Words of class names and ids that sites give to what is no part of a report. */
  private static final Set<String> CALLED = Set.of(
      "menu",
      "nav",
      "navbar",
      "ad",
      "ads",
      "banner",
      "promo",
      "tags",
      "taglist",
      "pager",
      "widget",
      "readmore",
      "morenews",
      "seealso",
      "footer",
      "caption",
      "credit",
      "toolbar",
      "print",
      "rating",
      "authorbox",
      "byline",
      "copyright",
      "disclaimer",
      "alsoread",
      "follow",
      "login",
      "popup",
      "modal",
      "ticker",
      "breaking",
      "postmeta",
      "entrymeta",
      "articlemeta",
      "metadata");

  /** How such words begin, where sites make many of them ({@code relatedposts}). */
  private static final List<String> BEGINNINGS = List.of(
      "share",
      "sharing",
      "social",
      "related",
      "comment",
      "breadcrumb",
      "navigation",
      "sidebar",
      "cookie",
      "newsletter",
      "subscri",
      "advert",
      "popular",
      "trending",
      "mostread",
      "recommend",
      "pagination",
      "outbrain",
      "taboola",
      "disqus");

  /** What is called clutter and has more of a page's words than one part in this many is none. */
  private static final int LARGE = 3;

  /** A run of own words this long, in units, is a paragraph, whatever its tag. */
  private static final int PARAGRAPH = 40;

  /** Of the words around a text one in so many, or more, is in links: other reports. */
  private static final int FEW_LINKS = 8;

  /** What is around a text is worth while where it adds one part in so many. */
  private static final int WORTH = 5;

  private static final Set<String> RUNNING =
      Set.of("p", "pre", "blockquote", "h2", "h3", "h4", "li");

  private final Document document;

  private MainText(Document document) {
    this.document = document;
  }

  /** The text of {@code document}; takes the clutter out of it. */
  static String of(Document document) {
    MainText main = new MainText(document);
    main.removeClutter();
    Element best = main.widened(main.densest());
    new Asides(best).remove();
    String text = Lines.of(best);
    // A page without paragraphs to speak of is taken whole.
    return text.isEmpty() ? Lines.of(document.body()) : text;
  }

  private void removeClutter() {
    document.select("script, style, noscript, template").remove();
    int all = document.body().text().length();
    document.select(CLUTTER).stream()
        .filter(element -> element.selectFirst("h1, article") == null)
        .toList()
        .forEach(Element::remove);
    List<Element> clutter = new ArrayList<>(document.select("form"));
    for (Element element : document.body().getAllElements()) {
      if (element != document.body() && isCalledClutter(element)) {
        clutter.add(element);
      }
    }
    for (Element element : clutter) {
      // A whole page may be a form, or be called after its sidebar.
      if (element.text().length() * LARGE <= all && element.selectFirst("h1, article") == null) {
        element.remove();
      }
    }
  }

  private static boolean isCalledClutter(Element element) {
    if (element.nameIs("article") || element.nameIs("main") || element.nameIs("h1")) {
      return false;
    }
    Set<String> words = new HashSet<>();
    addWords(element.className(), words);
    addWords(element.id(), words);
    return words.stream()
        .anyMatch(word -> CALLED.contains(word) || BEGINNINGS.stream().anyMatch(word::startsWith));
  }

  /** The words of {@code share-box relatedPosts}: share, box, related, posts, and each two. */
  private static void addWords(String names, Set<String> words) {
    for (String name : names.split("\\s+", -1)) {
      String[] parts =
          name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT).split("[^a-z]+", -1);
      for (int i = 0; i < parts.length; i++) {
        words.add(parts[i]);
        if (i + 1 < parts.length) {
          words.add(parts[i] + parts[i + 1]);
        }
      }
    }
  }

  private Element densest() {
    Element named = document.selectFirst("[itemprop=articleBody]");
    if (named != null && words(named) > PARAGRAPH) {
      return named;
    }
    Map<Element, Integer> weights = new LinkedHashMap<>();
    for (Element element : document.body().getAllElements()) {
      boolean running = RUNNING.contains(element.normalName());
      int words = running ? words(element) : ownWords(element);
      Element parent = running ? element.parent() : element;
      if (words <= (running ? 0 : PARAGRAPH)
          || parent == null
          || isWithin(element)
          || element.closest("a") != null) {
        continue;
      }
      weights.merge(parent, words, Integer::sum);
      // A wrapper of a few paragraphs each still adds up to the article around them.
      Element around = parent.parent();
      if (around != null && !around.nameIs("body") && !around.nameIs("html")) {
        weights.merge(around, words / 2, Integer::sum);
      }
    }
    Element best = document.body();
    int most = 0;
    for (Map.Entry<Element, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  /**
   * What is around {@code best} as far as it has more paragraphs of the report, such as its first
   * sentence in a box of its own; what else stands there is taken out.
   */
  private Element widened(Element best) {
    Element whole = best;
    int had = words(best);
    for (Element around = best.parent();
        around != null && !around.nameIs("body") && !around.nameIs("html");
        around = around.parent()) {
      int all = around.text().length();
      int links = all - words(around);
      int more = paragraphs(around, whole);
      if (links * FEW_LINKS > all || more * WORTH < had) {
        continue;
      }
      for (Element block : around.getAllElements()) {
        if (block != around && !isPart(block, whole) && !isParagraph(block) && isLeaf(block)) {
          block.remove();
        }
      }
      whole = around;
      had += more;
    }
    return whole;
  }

  /** How many units of words the paragraphs in {@code around} have that are not in {@code best}. */
  private static int paragraphs(Element around, Element best) {
    int length = 0;
    for (Element element : around.getAllElements()) {
      if (!isPart(element, best) && isParagraph(element) && !isWithin(element)) {
        length += words(element);
      }
    }
    return length;
  }

  private static boolean isPart(Element element, Element best) {
    return element == best || element.parents().contains(best) || best.parents().contains(element);
  }

  private static boolean isParagraph(Element element) {
    return RUNNING.contains(element.normalName())
        && words(element) > PARAGRAPH
        && element.closest("a") == null;
  }

  private static boolean isLeaf(Element element) {
    return element.isBlock() && element.children().stream().noneMatch(Element::isBlock);
  }

  /** Whether what surrounds it counts its words already. */
  private static boolean isWithin(Element element) {
    Element parent = element.parent();
    return parent != null && RUNNING.contains(parent.normalName());
  }

  /** How many units of words outside links {@code element} has. */
  static int words(Element element) {
    int length = element.text().length();
    for (Element link : element.select("a")) {
      length -= link.text().length();
    }
    return length;
  }

  /** The same of what stands in no element inside it. */
  private static int ownWords(Element element) {
    int length = 0;
    for (TextNode own : element.textNodes()) {
      length += own.text().strip().length();
    }
    return length;
  }

  /** The folded form of a line, by which it is looked up. */
  static String key(String line) {
    return FoldedText.key(line.strip());
  }
}
