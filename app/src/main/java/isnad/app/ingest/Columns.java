package isnad.app.ingest;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which columns of a table, by their names in its first row, are which part of a report. Where a
 * person says nothing, names that are in use are tried.
 */
public record Columns(Map<Part, String> given) {
  /** No column is named by a person. */
  public static final Columns USUAL = new Columns(Map.of());

  public Columns {
    given = Map.copyOf(given);
  }

  /** A part of a report that a column can hold. */
  public enum Part {
    ID("id", "guid", "post_id", "message_id", "الرقم", "المعرف"),
    TEXT(
        "text",
        "body",
        "content",
        "article",
        "message",
        "full_text",
        "description",
        "النص",
        "المحتوى",
        "الخبر"),
    TITLE("title", "headline", "subject", "العنوان"),
    PUBLISHED(
        "published",
        "date",
        "published_at",
        "publish_date",
        "pubdate",
        "created_at",
        "datetime",
        "timestamp",
        "التاريخ",
        "تاريخ النشر"),
    OUTLET("outlet", "source", "site", "publisher", "channel", "المصدر", "الموقع", "القناة"),
    URI("uri", "url", "link", "permalink", "الرابط"),
    LANGUAGE("language", "lang", "اللغة"),
    AUTHOR("author", "byline", "الكاتب");

    private final List<String> usual;

    Part(String... usual) {
      this.usual = List.of(usual);
    }

    /** The name by which a person says it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Reads {@code text=body}, {@code published=date}, ...; throws {@link IllegalArgumentException}
   * where that makes no sense.
   */
  public static Columns of(List<String> pairs) {
    Map<Part, String> given = new EnumMap<>(Part.class);
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      Part part = List.of(Part.values()).stream()
          .filter(one -> one.key().equals(key))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(
              "columns are told as PART=NAME, a part being one of id, text, title, published,"
                  + " outlet, uri, language, author: " + pair));
      if (equals < 0 || equals + 1 == pair.length()) {
        throw new IllegalArgumentException("which column is " + key + " is not told: " + pair);
      }
      given.put(part, pair.substring(equals + 1).strip());
    }
    return new Columns(given);
  }

  /** What a member of a report object is called that has that name where nobody says otherwise. */
  String called(String key) {
    return given.entrySet().stream()
        .filter(told -> told.getKey().key().equals(key))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(key);
  }

  /** The name of the column for {@code part} among those that {@code exist}. */
  Optional<String> name(Part part, List<String> exist) {
    String told = given.get(part);
    if (told != null) {
      return exist.stream().filter(told::equals).findFirst();
    }
    return part.usual.stream()
        .flatMap(usual -> exist.stream().filter(isCalled(usual)))
        .findFirst();
  }

  private static Predicate<String> isCalled(String usual) {
    return name ->
        name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').equals(usual.replace(' ', '_'));
  }
}
