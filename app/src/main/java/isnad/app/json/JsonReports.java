package isnad.app.json;

import isnad.app.json.JsonValue.Bare;
import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.app.json.JsonValue.Text;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Reads a JSON file of reports piece by piece: an array of report objects, one of them, or an
 * export of Telegram Desktop ({@code result.json}, of one chat or of all).
 */
public final class JsonReports {
  private final JsonParser in;
  private final UnaryOperator<String> called;
  private final Sink sink;

  /** Takes what is found, in the order of the file. */
  public interface Sink {
    /** A report object, the one of that number. */
    void report(GivenReport report, long number);

    /** A post of a channel or group. */
    void post(ChatPost post);

    /** A chat between persons, none of whose words is taken. */
    void privateChat(String name);

    /** What should be a report object and is not, the one of that number. */
    void broken(String why, long number);
  }

  /** A chat as its export describes it. */
  private record Chat(String id, String name, String type) {
    private static final Set<String> PUBLISHED = Set.of(
        "public_channel",
        "private_channel",
        "public_supergroup",
        "private_supergroup",
        "private_group");

    boolean isPublished() {
      return PUBLISHED.contains(type);
    }
  }

  private JsonReports(JsonParser in, UnaryOperator<String> called, Sink sink) {
    this.in = in;
    this.called = called;
    this.sink = sink;
  }

  /**
   * Reads {@code json} to its end, the members of report objects by what they are {@code called};
   * throws {@link BrokenJson} where it breaks off or is none.
   */
  public static void read(InputStream json, UnaryOperator<String> called, Sink sink)
      throws BrokenJson {
    try (JsonParser parser =
        JsonValue.Factory.READING.createParser(ObjectReadContext.empty(), json)) {
      new JsonReports(parser, called, sink).read();
    } catch (JacksonException e) {
      String said = e.getOriginalMessage();
      throw new BrokenJson(said == null ? "not JSON" : said);
    }
  }

  private void read() throws BrokenJson {
    JsonToken first = in.nextToken();
    if (first == JsonToken.START_ARRAY) {
      long number = 0;
      while (in.nextToken() != JsonToken.END_ARRAY) {
        report(JsonValue.value(in), ++number);
      }
    } else if (first == JsonToken.START_OBJECT) {
      object();
    } else {
      throw new BrokenJson("neither an array of reports nor an export of chats");
    }
  }

  private void report(JsonValue value, long number) {
    try {
      sink.report(GivenReport.of(value, called), number);
    } catch (BrokenJson broken) {
      sink.broken(broken.why(), number);
    }
  }

  /** A chat, all chats, or a single report, which its members tell. */
  private void object() throws BrokenJson {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    boolean chats = false;
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = in.currentName();
      JsonToken value = in.nextToken();
      if (name.equals("messages") && value == JsonToken.START_ARRAY) {
        chats = true;
        messages(chat(new Members(members)));
      } else if (name.equals("chats") && value == JsonToken.START_OBJECT) {
        chats = true;
        list();
      } else if (value == JsonToken.START_OBJECT || value == JsonToken.START_ARRAY) {
        in.skipChildren();
      } else {
        members.put(name, JsonValue.value(in));
      }
    }
    if (!chats) {
      report(new Members(members), 1);
    }
  }

  private void list() throws BrokenJson {
    while (in.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean list = in.currentName().equals("list");
      if (in.nextToken() == JsonToken.START_ARRAY && list) {
        while (in.nextToken() == JsonToken.START_OBJECT) {
          object();
        }
      } else {
        in.skipChildren();
      }
    }
  }

  private static Chat chat(Members about) {
    return new Chat(
        plain(about.values().get("id")).orElse(""),
        about.text("name").filter(name -> !name.isBlank()).orElse("a chat without a name"),
        about.text("type").orElse(""));
  }

  private void messages(Chat chat) {
    if (!chat.isPublished()) {
      sink.privateChat(chat.name);
      in.skipChildren();
      return;
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (JsonValue.value(in) instanceof Members message
          && message.text("type").filter("message"::equals).isPresent()) {
        post(chat, message).filter(post -> !post.text().isBlank()).ifPresent(sink::post);
      }
    }
  }

  private static Optional<ChatPost> post(Chat chat, Members message) {
    boolean channel = chat.type.endsWith("channel");
    Optional<String> from = message.text("from").filter(name -> !channel);
    // Whoever is forwarded may be a private person, whose name is nobody's here.
    boolean ofChannel =
        message.text("forwarded_from_id").filter(id -> id.startsWith("channel")).isPresent();
    return plain(message.values().get("id"))
        .map(id -> new ChatPost(
            "https://t.me/c/" + chat.id + "/" + id,
            chat.name,
            words(message.values().get("text")),
            date(message),
            from,
            message.text("forwarded_from").filter(name -> ofChannel && !name.isBlank())));
  }

  /** When it was first sent; an edit has its own time and changes the text alone. */
  private static Optional<String> date(Members message) {
    return message
        .text("date_unixtime")
        .flatMap(seconds -> {
          try {
            return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)).toString());
          } catch (NumberFormatException | DateTimeException none) {
            return Optional.empty();
          }
        })
        .or(() -> message.text("date"));
  }

  private static Optional<String> plain(@Nullable JsonValue value) {
    return switch (value) {
      case Bare bare -> Optional.of(bare.value());
      case Text text -> Optional.of(text.value());
      case null -> Optional.empty();
      case Items none -> Optional.empty();
      case Members none -> Optional.empty();
    };
  }

  /** The words of a text, which is a string or pieces with and without marks of their own. */
  private static String words(@Nullable JsonValue text) {
    return switch (text) {
      case Text one -> one.value();
      case Members marked -> marked.text("text").orElse("");
      case Items pieces -> {
        StringBuilder words = new StringBuilder();
        pieces.values().forEach(piece -> words.append(words(piece)));
        yield words.toString();
      }
      case Bare none -> "";
      case null -> "";
    };
  }
}
