package isnad.app.json;

import isnad.app.json.JsonValue.Items;
import isnad.app.json.JsonValue.Members;
import isnad.core.claim.Argument;
import isnad.core.claim.Chain;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.ledger.ClaimOutline;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.mention.TimeMention.Granularity;
import isnad.core.report.Problem;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads claims of one report back from the objects that {@link ClaimObject} writes. Every quote is
 * held against the report's text; types of events are those of the packs that were loaded.
 */
public final class ClaimReader {
  /** How the id of a claim begins, where it is a value of its own. */
  private static final String CLAIM = "\"c-";

  private final Report report;
  private final Map<String, EventType> types;

  public ClaimReader(Report report, Map<String, EventType> types) {
    this.report = report;
    this.types = types;
  }

  /**
   * The claims that {@code read} are and behind them those that a person {@code added}, whose word
   * goes before the reader's; {@code problems} hears of those that are none.
   */
  public List<Claim> all(List<String> read, List<String> added, Consumer<Problem> problems) {
    List<Claim> byHand = claims(added, problems);
    Set<ClaimId> theirs = byHand.stream().map(Claim::id).collect(Collectors.toSet());
    List<Claim> claims = claims(read, problems);
    claims.removeIf(claim -> theirs.contains(claim.id()));
    claims.addAll(byHand);
    return claims;
  }

  /** The same of those claims alone that are {@code wanted}, without a look into the others. */
  public List<Claim> some(List<String> read, List<String> added, Set<ClaimId> wanted) {
    List<Claim> some = all(maybe(read, wanted), maybe(added, wanted), problem -> {});
    some.removeIf(claim -> !wanted.contains(claim.id()));
    return some;
  }

  /** Without those objects that name claims and none that is wanted. */
  private static List<String> maybe(List<String> objects, Set<ClaimId> wanted) {
    Set<String> ids = wanted.stream().map(ClaimId::value).collect(Collectors.toSet());
    return objects.stream().filter(json -> namesNoneOr(ids, json)).toList();
  }

  private static boolean namesNoneOr(Set<String> ids, String json) {
    boolean none = true;
    for (int at = json.indexOf(CLAIM); at >= 0; at = json.indexOf(CLAIM, at + 1)) {
      int end = json.indexOf('"', at + 1);
      String id = end < 0 ? "" : json.substring(at + 1, end);
      if (ids.contains(id)) {
        return true;
      }
      none &= !ClaimId.isOne(id);
    }
    return none;
  }

  private List<Claim> claims(List<String> objects, Consumer<Problem> problems) {
    List<Claim> claims = new ArrayList<>();
    objects.forEach(json -> read(json, problems).ifPresent(claims::add));
    return claims;
  }

  /** The claim that {@code json} is; empty where it is none, and {@code problems} hears why. */
  public Optional<Claim> read(String json, Consumer<Problem> problems) {
    try {
      JsonFields fields = JsonFields.parse(json);
      String type = fields.object("event").text("type");
      EventType known = types.get(type);
      if (known == null) {
        String what = "no event type of the packs: " + type;
        problems.accept(Problem.of(ClaimProblem.UNKNOWN_EVENT_TYPE, what));
        return Optional.empty();
      }
      return Optional.of(claim(fields, known));
    } catch (Misquoted misquoted) {
      problems.accept(Problem.of(ClaimProblem.CLAIM_MISQUOTES, misquoted.why()));
    } catch (BrokenJson broken) {
      problems.accept(Problem.of(ClaimProblem.BROKEN_CLAIM, broken.why()));
    } catch (IllegalArgumentException | DateTimeException wrong) {
      problems.accept(Problem.of(ClaimProblem.BROKEN_CLAIM, String.valueOf(wrong.getMessage())));
    }
    return Optional.empty();
  }

  /** Quotes that are not the text's. */
  private static final class Misquoted extends RuntimeException {
    Misquoted(Span span) {
      super("other words stand at " + span.start() + ".." + span.end() + " of the text");
    }

    String why() {
      return String.valueOf(getMessage());
    }
  }

  private Claim claim(JsonFields fields, EventType type) throws BrokenJson {
    return new Claim(
        new ClaimId(fields.text("id")),
        new Chain(fields.list("chain", this::link)),
        Stance.of(fields.text("stance")),
        fields.flag("hedged"),
        happening(fields.object("event"), type),
        quote(fields, "says"),
        fields.text("rule"));
  }

  private Happening happening(JsonFields event, EventType type) throws BrokenJson {
    return new Happening(
        type,
        quote(event, "trigger"),
        Modality.of(event.text("modality")),
        event.flag("cumulative"),
        event.list("arguments", this::argument),
        event.has("place") ? Optional.of(place(event.object("place"))) : Optional.empty(),
        event.has("time") ? Optional.of(time(event.object("time"))) : Optional.empty(),
        event.list("counts", this::count));
  }

  private Link link(JsonValue value) throws BrokenJson {
    JsonFields fields = JsonFields.of(value);
    Optional<Quote> act = fields.has("act") ? Optional.of(quote(fields, "act")) : Optional.empty();
    return new Link(actor(fields), act);
  }

  private Argument argument(JsonValue value) throws BrokenJson {
    JsonFields fields = JsonFields.of(value);
    return new Argument(Role.of(fields.text("role")), actor(fields));
  }

  private ActorMention actor(JsonFields fields) throws BrokenJson {
    return new ActorMention(
        quote(fields, "text"), fields.text("name"), fields.maybe("id"), fields.maybe("kind"));
  }

  private PlaceMention place(JsonFields fields) throws BrokenJson {
    return new PlaceMention(
        quote(fields, "text"),
        fields.text("name"),
        fields.maybe("country"),
        fields.maybe("admin"),
        ClaimEntry.point(fields),
        ClaimEntry.precision(fields));
  }

  private TimeMention time(JsonFields fields) throws BrokenJson {
    Granularity granularity = fields.has("precision")
        ? Granularity.valueOf(fields.text("precision").toUpperCase(Locale.ROOT))
        : Granularity.UNRESOLVED;
    return new TimeMention(
        quote(fields, "text"),
        fields.maybe("from").map(LocalDate::parse),
        fields.maybe("to").map(LocalDate::parse),
        granularity);
  }

  private Count count(JsonValue value) throws BrokenJson {
    JsonFields fields = JsonFields.of(value);
    QuantityMention quantity =
        new QuantityMention(quote(fields, "text"), ClaimEntry.quantity(fields));
    return new Count(
        CountOf.of(fields.text("of")), quantity, fields.maybe("who"), fields.maybe("unit"));
  }

  private Quote quote(JsonFields fields, String key) throws BrokenJson {
    JsonFields given = fields.object(key);
    Quote quote = new Quote(report.id(), span(given), given.text("quote"));
    if (!quote.standsIn(report.text())) {
      throw new Misquoted(quote.span());
    }
    return quote;
  }

  private static Span span(JsonFields given) throws BrokenJson {
    return new Span(Math.toIntExact(given.number("start")), Math.toIntExact(given.number("end")));
  }

  /** What can be checked of a claim's object without packs. */
  static ClaimOutline outline(JsonFields claim) throws BrokenJson {
    List<ClaimOutline.Words> words = new ArrayList<>();
    collect(claim.members(), words);
    JsonFields event = claim.object("event");
    return new ClaimOutline(
        claim.text("id"),
        event.text("type"),
        span(event.object("trigger")),
        span(claim.object("says")),
        words);
  }

  private static void collect(JsonValue value, List<ClaimOutline.Words> words) throws BrokenJson {
    switch (value) {
      case Members members -> {
        JsonFields fields = new JsonFields(members);
        if (fields.has("quote")) {
          words.add(new ClaimOutline.Words(span(fields), fields.text("quote")));
        }
        for (JsonValue inner : members.values().values()) {
          collect(inner, words);
        }
      }
      case Items(List<JsonValue> values) -> {
        for (JsonValue inner : values) {
          collect(inner, words);
        }
      }
      case JsonValue.Text none -> {}
      case JsonValue.Bare none -> {}
    }
  }

  /** A claim as the canonical object that is sealed. */
  public static String sealed(Claim claim) {
    String written = JsonWriting.line(json -> ClaimObject.write(json, claim));
    try {
      return CanonicalJson.of(JsonValue.parse(written));
    } catch (BrokenJson impossible) {
      throw new IllegalStateException("a claim was written that cannot be read", impossible);
    }
  }
}
