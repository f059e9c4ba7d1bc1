package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of the article on it. */
public record ArticleData(
    Optional<String> headline,
    Optional<String> published,
    Optional<String> publisher,
    Optional<String> author) {

  /** The first article that {@code json} describes; empty where it has none or is broken. */
  public static Optional<ArticleData> find(String json) {
    try {
      return in(JsonValue.parse(json));
    } catch (BrokenJson notForUs) {
      return Optional.empty();
    }
  }

  private static Optional<ArticleData> in(JsonValue value) {
    return switch (value) {
      case Members members when isArticle(members) -> Optional.of(of(members));
      case Members members -> firstIn(members.values().values());
      case Items items -> firstIn(items.values());
      case Text text -> Optional.empty();
      case Bare bare -> Optional.empty();
    };
  }

  private static Optional<ArticleData> firstIn(Iterable<JsonValue> values) {
    for (JsonValue value : values) {
      Optional<ArticleData> found = in(value);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean isArticle(Members members) {
    JsonValue type = members.values().get("@type");
    if (type instanceof Items items) {
      return items.values().stream()
          .anyMatch(value -> value instanceof Text text && isArticle(text.value()));
    }
    return type instanceof Text text && isArticle(text.value());
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report");
  }

  private static ArticleData of(Members members) {
    return new ArticleData(
        members.text("headline").or(() -> members.text("name")),
        members.text("datePublished").or(() -> members.text("dateCreated")),
        name(members.values().get("publisher")),
        name(members.values().get("author")));
  }

  /** What is given as a name, as something that has one, or as several of these. */
  private static Optional<String> name(@Nullable JsonValue given) {
    return switch (given) {
      case null -> Optional.empty();
      case Members named -> named.text("name");
      case Text text -> Optional.of(text.value());
      case Items items ->
        Optional.of(items.values().stream()
                .flatMap(item -> name(item).stream())
                .collect(Collectors.joining("، ")))
            .filter(names -> !names.isEmpty());
      case Bare bare -> Optional.empty();
    };
  }
}
