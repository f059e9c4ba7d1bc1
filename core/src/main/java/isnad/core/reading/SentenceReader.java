package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one parsed sentence: its events with their slots, who speaks, what is real, where and when.
 */
final class SentenceReader {
  /** How far back a word that says the same stands, in tokens. */
  private static final int AGAIN = 8;

  /** How far back the meeting stands whose purpose a noun tells, in tokens. */
  private static final int PURPOSE = 20;

  /** Deeds that last, which their noun with the article names where they are: فك الحصار. */
  private static final Set<String> LASTING = Set.of("siege", "abduction");

  private static final long HAPPENING = WordClass.HAPPEN.bit() | WordClass.BEGIN.bit();

  private final Parse parse;
  private final @Nullable LocalDate published;
  private final Referents referents;
  private final SpeakerMemory memory;
  private final EventMemory events;
  private final Sides sides;
  private final PlaceMemory placeMemory;
  private final Trace trace;

  SentenceReader(
      Parse parse,
      @Nullable LocalDate published,
      Referents referents,
      SpeakerMemory memory,
      EventMemory events,
      Sides sides,
      PlaceMemory placeMemory,
      Trace trace) {
    this.parse = parse;
    this.published = published;
    this.referents = referents;
    this.memory = memory;
    this.events = events;
    this.sides = sides;
    this.placeMemory = placeMemory;
    this.trace = trace;
  }

  /** What a sentence gives: its events and who speaks where. */
  record Read(Parse parse, List<Predicate> predicates, List<Speech> speeches) {}

  Read read() {
    List<Predicate> predicates = new ArrayList<>(new PredicateFinder(parse, trace).find());
    trace.found(predicates);
    @Nullable PlaceFound[] places = new PlaceReader(parse, placeMemory).read();
    new RoleFiller(parse, referents, predicates).fill();
    Capacity.sift(parse, predicates);
    List<Speech> speeches = new SpeechFinder(parse, predicates, referents, memory).find();
    if (!predicates.isEmpty()) {
      new StatedDeeds(parse, predicates).complete();
      events.complete(parse, predicates);
      sides.complete(parse, predicates);
      new Judgements(parse, predicates, speeches).complete();
      ModalityReader modality = new ModalityReader(parse);
      for (Predicate predicate : predicates) {
        modality.read(predicate, Speeches.at(speeches, predicate.token));
      }
      new Setting(parse, places, predicates, speeches, placeMemory).give();
      new EventTimes(parse, published, predicates, speeches).give();
      new Sums(parse, predicates).mark();
      predicates.removeIf(
          predicate -> isTooLittle(predicates, predicate) || addsNothing(predicates, predicate));
    }
    placeMemory.remember(places, predicates);
    return new Read(parse, predicates, speeches);
  }

  private boolean isTooLittle(List<Predicate> predicates, Predicate predicate) {
    boolean little = !counts(predicate) && !isTold(predicates, predicate);
    if (little) {
      trace.refused(predicate.frame, predicate.token, "no participant, place, time or number");
    }
    return little;
  }

  /**
   * Whether the sentence says of a noun without participants that it happened: it is the subject of
   * such a verb (اندلعت اشتباكات), people died of it, or nobody was hurt.
   */
  private boolean isTold(List<Predicate> predicates, Predicate predicate) {
    if (predicate.isCasualty() && predicate.modality == Modality.NEGATED) {
      return true;
    }
    if (predicate.type.family() != Family.VIOLENCE || predicate.isCasualty()) {
      return false;
    }
    for (Predicate other : predicates) {
      if (other.cause == predicate) {
        return true;
      }
    }
    return isHappening(predicate.chunk + 1)
        || parse.chunk(predicate.chunk).isBare() && isHappening(predicate.chunk - 1);
  }

  private boolean isHappening(int chunk) {
    return chunk >= 0
        && chunk < parse.size()
        && parse.chunk(chunk).is(Chunk.Kind.VERB)
        && parse.word(parse.chunk(chunk).head()).isAny(HAPPENING);
  }

  /**
   * أصيب بجروح, التقى نظيره لبحث الأزمة: a noun behind ب that only says again what the verb says,
   * or what people met for.
   */
  private boolean addsNothing(List<Predicate> predicates, Predicate predicate) {
    char preposition = parse.word(predicate.token).preposition();
    boolean purpose = preposition == 'ل' && predicate.type.name().equals("meet");
    if (predicate.verb || preposition != 'ب' && !purpose || !predicate.counts.isEmpty()) {
      return false;
    }
    for (Predicate other : predicates) {
      boolean said = other.type.equals(predicate.type) && other.token < predicate.token;
      int back = purpose ? PURPOSE : AGAIN;
      if (said && other.token >= predicate.token - back && other != predicate) {
        return true;
      }
    }
    return false;
  }

  /** Whether a predicate tells a particular event rather than naming a kind of thing. */
  private boolean counts(Predicate predicate) {
    if (predicate.verb) {
      return !predicate.frame.weak() || !predicate.roles.isEmpty() || !predicate.counts.isEmpty();
    }
    if (predicate.frame.weak()) {
      return predicate.has(Role.AGENT)
          || predicate.has(Role.TARGET)
          || predicate.has(Role.OTHER)
          || predicate.has(Role.FROM)
          || predicate.has(Role.TO)
          || !predicate.counts.isEmpty();
    }
    Word word = parse.word(predicate.token);
    return predicate.hasAnything()
        || predicate.type.family() != Family.VIOLENCE
        || word.pronoun() != null
        || word.isParticiple()
        || word.tag() == Tag.VERB
        || LASTING.contains(predicate.type.name()) && word.article()
        || isPointed(predicate);
  }

  /**
   * The article alone points to nothing where the report has told no such event (القتل), but it
   * does with a clause that says which one (الهجوم الذي وقع صباحا).
   */
  private boolean isPointed(Predicate predicate) {
    int token = predicate.token;
    boolean known = predicate.earlier != null || !predicate.type.equals(predicate.frame.type());
    boolean demonstrative =
        token > parse.sentence().first() && parse.word(token - 1).tag() == Tag.DEMONSTRATIVE;
    boolean told =
        predicate.end < parse.sentence().end() && parse.word(predicate.end).is(WordClass.RELATIVE);
    return demonstrative || (known || told) && parse.word(token).article();
  }
}
