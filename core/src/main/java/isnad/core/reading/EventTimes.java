package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.mention.TimeMention.Granularity;
import isnad.core.mention.TimePhrase;
import isnad.core.mention.TimePhrase.Way;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the events of a sentence their time: what stands in the event's own clause first, else what
 * the sentence gives for all, as far as {@link TimeReach} lets it.
 */
final class EventTimes {
  /** How far before an event its own time stands, in chunks. */
  private static final int BEFORE = 4;

  private static final int BORDER = 6;

  private final Parse parse;
  private final Syntax syntax;
  private final List<Predicate> predicates;
  private final @Nullable LocalDate published;
  private final TimeReach reach;

  EventTimes(
      Parse parse,
      @Nullable LocalDate published,
      List<Predicate> predicates,
      List<Speech> speeches) {
    this.parse = parse;
    this.published = published;
    this.syntax = new Syntax(parse);
    this.predicates = predicates;
    this.reach = new TimeReach(parse, syntax, predicates, speeches);
  }

  void give() {
    for (Predicate predicate : predicates) {
      predicate.time = own(predicate);
    }
    for (Predicate predicate : predicates) {
      if (predicate.time == null && predicate.type.family() != Family.STATEMENT) {
        predicate.time = shared(predicate);
      }
    }
  }

  private @Nullable TimePhrase own(Predicate predicate) {
    TimePhrase behind = behind(predicate, predicate.chunk);
    if (behind == null && !predicate.verb) {
      int relative = syntax.relativeVerb(predicate.chunk);
      behind = relative < 0 ? null : behind(predicate, relative);
    }
    return behind == null ? before(predicate) : behind;
  }

  private @Nullable TimePhrase behind(Predicate predicate, int start) {
    for (int i = start + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      switch (chunk.kind()) {
        case TIME -> {
          TimePhrase time = time(predicate, i);
          if (time != null) {
            return time;
          }
        }
        case PHRASE -> {
          if (chunk.joined() && i > start + 1 && reach.isEvent(i)) {
            return null;
          }
        }
        case SUBORDINATOR -> {
          return since(predicate, i);
        }
        case OTHER, QUOTE, PARTICLE, OPEN, CLOSE -> {}
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  private @Nullable TimePhrase before(Predicate predicate) {
    for (int i = predicate.chunk - 1; i >= 0 && i >= predicate.chunk - BEFORE; i--) {
      switch (parse.chunk(i).kind()) {
        case TIME -> {
          return time(predicate, i);
        }
        case PHRASE -> {
          TimePhrase since = i == 0 ? null : since(predicate, i - 1);
          if (since != null) {
            return since;
          }
        }
        case VERB, OTHER, COMMA, PARTICLE, QUOTE -> {}
        default -> {
          return null;
        }
      }
    }
    return null;
  }

  /** Since an event only what comes again and again is told: violence, and what is counted. */
  private @Nullable TimePhrase since(Predicate predicate, int index) {
    boolean comesAgain = predicate.type.family() == Family.VIOLENCE || !predicate.counts.isEmpty();
    TimePhrase since = comesAgain ? sinceEvent(index) : null;
    return since != null && reach.holds(predicate, index, since) ? since : null;
  }

  /** منذ اندلاع الحرب: a time that the words name by the event in which it began. */
  private @Nullable TimePhrase sinceEvent(int index) {
    Chunk since = parse.chunk(index);
    Chunk event = index + 1 < parse.size() ? parse.chunk(index + 1) : since;
    if (!since.is(Kind.SUBORDINATOR)
        || !parse.tokens().key(since.end() - 1).endsWith("منذ")
        || !event.isBare()
        || event.head() < 0) {
      return null;
    }
    TimePhrase dated = dateOf(index + 1);
    LocalDate from = dated == null ? null : dated.from();
    return dated == null || from == null || published == null || from.isAfter(published)
        ? new TimePhrase(
            since.first(), event.end(), null, null, Granularity.UNRESOLVED, Way.STRETCH)
        : new TimePhrase(
            since.first(), dated.end(), from, published, Granularity.SPAN, Way.STRETCH);
  }

  /** The time told with the event in the phrase at {@code index}: منذ سقوط المدينة في مارس. */
  private @Nullable TimePhrase dateOf(int index) {
    for (int i = index + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.TIME)) {
        return parse.timeOf(chunk);
      }
      if (!chunk.is(Kind.PHRASE) && !chunk.is(Kind.OTHER) || chunk.joined()) {
        return null;
      }
    }
    return null;
  }

  private @Nullable TimePhrase time(Predicate predicate, int index) {
    TimePhrase time = parse.timeOf(parse.chunk(index));
    return time != null && reach.holds(predicate, index, time) ? time : null;
  }

  private @Nullable TimePhrase shared(Predicate predicate) {
    Predicate cause = predicate.cause;
    if (cause != null && cause.time != null) {
      return cause.time;
    }
    TimePhrase best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < parse.size(); i++) {
      if (!parse.chunk(i).is(Kind.TIME) || !reach.isWithin(predicate.chunk, i)) {
        continue;
      }
      predicate.dated |= reach.isToldWith(predicate, i);
      int apart = Math.abs(parse.chunk(i).first() - predicate.token)
          + ClauseBorders.crossed(parse, predicate.chunk, i) * BORDER;
      TimePhrase time = apart < distance ? time(predicate, i) : null;
      if (time != null && time.way() != Way.TELLING) {
        distance = apart;
        best = time;
      }
    }
    return best;
  }
}
