package isnad.core.reading;

import isnad.core.claim.Argument;
import isnad.core.claim.Chain;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Parse;
import isnad.core.mention.ActorMention;
import isnad.core.mention.Mention;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.mention.TimePhrase;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Place;
import isnad.core.reading.Speech.Voiced;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the predicates of read sentences into claims, each value with its quote of the report. */
final class ClaimAssembler {
  private final Report report;
  private final Tokens tokens;
  private final ReportWords words;
  private final NamedPersons persons;
  private final String textHash;

  ClaimAssembler(Report report, Tokens tokens, ReportWords words, NamedPersons persons) {
    this.report = report;
    this.tokens = tokens;
    this.words = words;
    this.persons = persons;
    this.textHash = ClaimId.sha256(report.text());
  }

  /** The claim of {@code predicate}; null where its trigger is too long to be kept. */
  @Nullable
  Claim claim(SentenceReader.Read read, Predicate predicate) {
    Span trigger = tokens.span(predicate.token, predicate.end);
    if (trigger.length() > Happening.LONGEST_TRIGGER) {
      trigger = tokens.span(predicate.token, predicate.token + 1);
    }
    if (trigger.length() > Happening.LONGEST_TRIGGER) {
      return null;
    }
    Speech speech = Speeches.at(read.speeches(), predicate.token);
    Happening happening = new Happening(
        predicate.type,
        quote(trigger),
        predicate.modality,
        predicate.sum,
        arguments(predicate),
        Optional.ofNullable(predicate.place).map(this::place),
        Optional.ofNullable(predicate.time).map(this::time),
        counts(predicate));
    return new Claim(
        ClaimId.of(textHash, trigger, predicate.type.name()),
        chain(predicate, speech),
        stance(predicate, speech),
        predicate.hedged,
        happening,
        quote(says(read.parse())),
        predicate.frame.rule());
  }

  private static Stance stance(Predicate predicate, @Nullable Speech speech) {
    if (predicate.stance != null) {
      return predicate.stance;
    }
    return speech == null ? Stance.ASSERTS : speech.stance();
  }

  private Quote quote(Span span) {
    return Quote.of(report, span);
  }

  /** The sentence that the trigger stands in. */
  private Span says(Parse parse) {
    return tokens.span(parse.sentence().first(), parse.sentence().end());
  }

  /**
   * The voices on whose word an event stands. A statement stands on that of those who report it,
   * not of its speaker.
   */
  private Chain chain(Predicate predicate, @Nullable Speech speech) {
    List<Voiced> voices = new ArrayList<>(speech == null ? List.of() : speech.voices());
    boolean own = !voices.isEmpty()
        && predicate.type.family() == Family.STATEMENT
        && voices.get(voices.size() - 1).voice().isAmong(predicate.get(Role.AGENT));
    if (own) {
      voices.remove(voices.size() - 1);
    }
    Voiced voucher = predicate.voucher;
    if (voucher != null && voices.stream().noneMatch(v -> v.voice().same(voucher.voice()))) {
      voices.add(voucher);
    }
    List<Link> links = new ArrayList<>(2);
    for (Voiced voiced : voices) {
      if (links.size() < Chain.DEEPEST) {
        Span act = tokens.span(voiced.actFirst(), voiced.actEnd());
        links.add(new Link(actor(voiced.voice()), Optional.of(quote(act))));
      }
    }
    return new Chain(links);
  }

  private List<Argument> arguments(Predicate predicate) {
    List<Argument> arguments = new ArrayList<>();
    predicate.roles.forEach((role, fillers) ->
        fillers.forEach(filler -> arguments.add(new Argument(role, participant(role, filler)))));
    return arguments;
  }

  /**
   * One to whom something was done by his own name, where the words beside it are no part of it.
   */
  private ActorMention participant(Role role, Referent referent) {
    NamedPersons.Name name = role == Role.TARGET ? persons.of(referent) : null;
    if (name == null) {
      return actor(referent);
    }
    Quote quote = quote(mention(referent.first(), referent.end(), referent.skip()));
    int skip = name.first() == referent.first() ? referent.skip() : 0;
    return new ActorMention(
        quote,
        quote(mention(name.first(), name.end(), skip)).words(),
        Optional.empty(),
        Optional.of(ActorKind.PERSON.key()));
  }

  private ActorMention actor(Referent referent) {
    Quote quote = quote(mention(referent.first(), referent.end(), referent.skip()));
    Actor actor = referent.actor();
    if (actor == null || !Naming.isItself(words.parse(referent.first()), referent)) {
      return new ActorMention(quote, quote.words(), Optional.empty(), Optional.empty());
    }
    return new ActorMention(
        quote,
        actor.name(),
        Optional.of(actor.id()),
        Optional.of(actor.kind()).map(ActorKind::key));
  }

  /**
   * The span of a mention without the clitics before its first word, as long as a mention may be.
   */
  private Span mention(int first, int end, int skip) {
    int stop = end;
    while (stop > first + 1 && tokens.span(first, stop).length() > Mention.LONGEST) {
      stop--;
    }
    Span whole = tokens.span(first, stop);
    int start = tokens.folded().start(tokens.from(first) + skip);
    Span span = new Span(start, whole.end());
    return span.length() <= Mention.LONGEST ? span : new Span(start, start + Mention.LONGEST);
  }

  private PlaceMention place(PlaceFound found) {
    Quote words = quote(mention(found.first(), found.end(), found.skip()));
    Place place = found.place();
    if (place == null) {
      return new PlaceMention(
          words,
          words.words(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          found.precision());
    }
    String name = found.exact() && !found.apart() ? place.name() : words.words();
    PlaceMention.Point point = new PlaceMention.Point(place.latitude(), place.longitude());
    return new PlaceMention(
        words, name, place.country(), place.admin(), Optional.of(point), found.precision());
  }

  private TimeMention time(TimePhrase phrase) {
    Span span = tokens.span(phrase.first(), phrase.end());
    Span kept = span.length() <= Mention.LONGEST
        ? span
        : new Span(span.start(), span.start() + Mention.LONGEST);
    return new TimeMention(
        quote(kept),
        Optional.ofNullable(phrase.from()),
        Optional.ofNullable(phrase.to()),
        phrase.granularity());
  }

  private List<Count> counts(Predicate predicate) {
    List<Count> counts = new ArrayList<>(predicate.counts.size());
    for (Counted counted : predicate.counts) {
      QuantityMention quantity = new QuantityMention(
          quote(mention(counted.first(), counted.end(), 0)), counted.quantity());
      Optional<String> who = counted.whoEnd() > counted.whoFirst()
          ? Optional.of(quote(mention(counted.whoFirst(), counted.whoEnd(), 0)).words())
          : Optional.empty();
      Optional<String> unit = counted.unit() < 0
          ? Optional.empty()
          : Optional.of(quote(mention(counted.unit(), counted.unit() + 1, 0)).words());
      counts.add(new Count(counted.of(), quantity, who, unit));
    }
    return counts;
  }
}
