package isnad.app.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What sites set inside the text of a report that is no part of it: links to other reports, calls
 * to share and to subscribe, the line with the date.
 */
final class Asides {
  /** How such lines begin, folded. */
  private static final List<String> OPENINGS = keys(
      "اقرأ أيضا",
      "اقرأ المزيد",
      "اقرأ كذلك",
      "اقرأي أيضا",
      "اقرؤوا أيضا",
      "طالع أيضا",
      "طالع المزيد",
      "شاهد أيضا",
      "شاهد المزيد",
      "تابع أيضا",
      "مواضيع ذات صلة",
      "موضوعات ذات صلة",
      "أخبار ذات صلة",
      "مقالات ذات صلة",
      "مواضيع متعلقة",
      "قد يهمك",
      "قد يعجبك",
      "للمزيد",
      "تابعونا",
      "تابعنا على",
      "للاشتراك",
      "اشترك في",
      "اشتركوا في",
      "انضم إلى قناتنا",
      "انضموا إلى",
      "شارك هذا",
      "شارك المقال",
      "شارك الخبر",
      "شاركها",
      "مشاركة عبر",
      "جميع الحقوق محفوظة",
      "حقوق النشر",
      "الكلمات المفتاحية",
      "كلمات مفتاحية",
      "الوسوم",
      "وسوم",
      "تاريخ النشر",
      "آخر تحديث",
      "عدد المشاهدات",
      "عدد القراءات",
      "حجم الخط",
      "أرسل إلى صديق",
      "نسخ الرابط",
      "رابط مختصر",
      "المقالات المنشورة",
      "المواد المنشورة",
      "الآراء الواردة",
      "read more",
      "read also",
      "see also",
      "share this",
      "follow us",
      "also read");

  /** How sentences may begin too: these are no asides where they end as one. */
  private static final List<String> PLAIN_OPENINGS =
      keys("المزيد من", "تابعوا", "نشر في", "ذات صلة", "طباعة", "related", "tags", "subscribe");

  /** Lines that are nothing else, folded. */
  private static final Set<String> LINES = Set.copyOf(keys(
      "فيسبوك",
      "تويتر",
      "واتساب",
      "تلغرام",
      "تيليجرام",
      "تلجرام",
      "انستغرام",
      "لينكدإن",
      "شارك",
      "مشاركة",
      "تعليق",
      "تعليقات",
      "المزيد",
      "اقرأ",
      "إعلان",
      "إعلانات",
      "facebook",
      "twitter",
      "whatsapp",
      "telegram",
      "linkedin",
      "share",
      "print",
      "email",
      "advertisement",
      "x"));

  /** What begins like an aside and has more units than this is a sentence. */
  private static final int LONGEST = 160;

  /** A line that shows an address and has no more units sends readers on. */
  private static final int WITH_LINK = 80;

  /** Words beside the date in a line that only dates the report. */
  private static final int BESIDE_DATE = 6;

  private static final String BLOCKS =
      "p, div, li, ul, ol, h2, h3, h4, h5, h6, span, strong, em, a,"
          + " time, section, table, small, b";

  private final Element main;

  Asides(Element main) {
    this.main = main;
  }

  private static List<String> keys(String... words) {
    return List.of(words).stream().map(MainText::key).toList();
  }

  /** Takes them out. */
  void remove() {
    List<Element> asides = new ArrayList<>();
    for (Element block : main.select(BLOCKS)) {
      if (block != main && isAside(block)) {
        asides.add(block);
      }
    }
    asides.forEach(Element::remove);
  }

  private static boolean isAside(Element block) {
    String text = block.text().strip();
    if (text.isEmpty() || block.selectFirst("h1") != null) {
      return false;
    }
    return isListOfLinks(block, text) || isStandingAlone(block) && isAside(text);
  }

  /** Whether a line of a text on a page is none of a report's. */
  static boolean isAside(String line) {
    String key = MainText.key(line);
    if (key.isEmpty() || line.length() > LONGEST) {
      return false;
    }
    return LINES.contains(key)
        || line.length() <= WITH_LINK && (line.contains("http") || line.contains("t.me/"))
        || OPENINGS.stream().anyMatch(key::startsWith)
        || !DateLine.isSentence(line) && PLAIN_OPENINGS.stream().anyMatch(key::startsWith)
        || DateLine.isOnly(line, BESIDE_DATE);
  }

  /** Whether no words of a sentence stand beside it in its block. */
  private static boolean isStandingAlone(Element block) {
    Element parent = block.parent();
    return parent == null || parent.ownText().isBlank() || block.isBlock();
  }

  /** Links one behind the other, with no words of a sentence between them. */
  private static boolean isListOfLinks(Element block, String text) {
    if (block.nameIs("a") || !block.isBlock()) {
      return false;
    }
    if (MainText.words(block) == 0 && !block.select("a").isEmpty()) {
      return true;
    }
    return block.select("a").size() > 1 && MainText.words(block) * 4 < text.length()
        || block.nameIs("ul")
            && block.select("li").stream()
                .allMatch(
                    item -> MainText.words(item) * 4 < Math.max(1, item.text().length()));
  }
}
