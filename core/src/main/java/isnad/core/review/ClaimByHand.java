package isnad.core.review;

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
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.mention.TimeMention.Granularity;
import isnad.core.pack.Packs;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim as a person tells it: each part by the exact words of its source, and where these are not
 * plain, behind them what they mean. Words that stand several times mean those within {@code says},
 * and of these the first.
 */
public record ClaimByHand(
    String type,
    String says,
    String trigger,
    Stance stance,
    boolean hedged,
    Modality modality,
    boolean cumulative,
    List<Told> voices,
    List<Told> agents,
    List<Told> targets,
    Optional<Told> place,
    Optional<Told> time,
    List<Counted> counts) {
  /** What the rule of a claim by hand is called. */
  public static final String RULE = "by-hand";

  public ClaimByHand {
    voices = List.copyOf(voices);
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    counts = List.copyOf(counts);
  }

  /** Words of the source, and what they mean, spelled as a corrected value. */
  public record Told(String words, Optional<String> value) {
    /** Reads {@code WORDS} or {@code WORDS=VALUE}. */
    public static Told of(String given) {
      int equals = given.lastIndexOf('=');
      return equals < 0
          ? new Told(given.strip(), Optional.empty())
          : new Told(
              given.substring(0, equals).strip(),
              Optional.of(given.substring(equals + 1).strip()));
    }
  }

  /** A number and what it counts. */
  public record Counted(CountOf of, Told told) {}

  /** The claim in {@code source}; throws where the words do not stand there, and says which. */
  public Claim in(Report source, Packs packs) {
    EventType known = packs.types().get(type);
    if (known == null) {
      throw new IllegalArgumentException("no event type of the packs: " + type);
    }
    ValueSpelling spelling = new ValueSpelling(packs);
    Quote whole = find(source, says, new Span(0, Math.max(1, source.text().length())));
    Happening happening = new Happening(
        known,
        find(source, trigger, whole.span()),
        modality,
        cumulative,
        arguments(source, whole.span(), spelling),
        place.map(told -> place(told, source, whole.span(), spelling)),
        time.map(told -> time(told, source, whole.span(), spelling)),
        counts.stream().map(one -> count(one, source, whole.span())).toList());
    List<Link> links = voices.stream()
        .map(told -> new Link(actor(told, source, whole.span(), spelling), Optional.empty()))
        .toList();
    ClaimId id =
        ClaimId.of(ClaimId.sha256(source.text()), happening.trigger().span(), known.name());
    return new Claim(id, new Chain(links), stance, hedged, happening, whole, RULE);
  }

  private List<Argument> arguments(Report source, Span within, ValueSpelling spelling) {
    List<Argument> arguments = new ArrayList<>();
    agents.forEach(
        told -> arguments.add(new Argument(Role.AGENT, actor(told, source, within, spelling))));
    targets.forEach(
        told -> arguments.add(new Argument(Role.TARGET, actor(told, source, within, spelling))));
    return arguments;
  }

  private static ActorMention actor(Told told, Report source, Span within, ValueSpelling spelling) {
    Quote words = find(source, told.words(), within);
    if (told.value().isEmpty()) {
      return spelling.actor(words);
    }
    List<ActorMention> parties = spelling.parties(told.value().get(), words);
    if (parties.size() != 1) {
      throw new IllegalArgumentException("one party at a time: " + told.value().get());
    }
    return parties.getFirst();
  }

  private static PlaceMention place(Told told, Report source, Span within, ValueSpelling spelling) {
    return spelling
        .place(told.value().orElse(told.words()), find(source, told.words(), within))
        .orElseThrow(() -> new IllegalArgumentException("no place: " + told.words()));
  }

  private static TimeMention time(Told told, Report source, Span within, ValueSpelling spelling) {
    Quote words = find(source, told.words(), within);
    TimeMention unresolved =
        new TimeMention(words, Optional.empty(), Optional.empty(), Granularity.UNRESOLVED);
    return told.value().flatMap(value -> spelling.time(value, words)).orElse(unresolved);
  }

  private static Count count(Counted one, Report source, Span within) {
    String value = one.told().value().orElse(one.told().words());
    return new Count(
        one.of(),
        new QuantityMention(
            find(source, one.told().words(), within),
            ValueSpelling.quantity(value)
                .orElseThrow(() -> new IllegalArgumentException("no number: " + value))),
        Optional.empty(),
        Optional.empty());
  }

  private static Quote find(Report source, String words, Span within) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("no words of the source were given");
    }
    int at = source.text().indexOf(words, within.start());
    if (at < 0 || at + words.length() > within.end()) {
      at = source.text().indexOf(words);
    }
    if (at < 0) {
      throw new IllegalArgumentException("these words do not stand in the source: " + words);
    }
    return Quote.of(source, new Span(at, at + words.length()));
  }
}
