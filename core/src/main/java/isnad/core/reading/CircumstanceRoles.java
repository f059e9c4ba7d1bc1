package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The roles of the phrases behind prepositions that belong to a predicate. */
final class CircumstanceRoles {
  /** Types in which two who do it together are the two parties. */
  private static final Set<String> TWO_PARTIES = Set.of("agree", "meet");

  /** Prepositions that mark whom a deed is done to. */
  private static final Set<String> AGAINST = Set.of("ضد", "بحق", "في حق");

  private static final long SITES = WordClass.SITE.bit() | WordClass.PLACE_NOUN.bit();

  private static final long CARRIERS =
      WordClass.LIGHT.bit() | WordClass.HAPPEN.bit() | WordClass.BEGIN.bit();

  private final Parse parse;
  private final Syntax syntax;
  private final PhraseReferents phrases;
  private final EventWords events;
  private final Filling filling;
  private final List<Predicate> predicates;
  private final BetweenParties parties;
  private final RelativePlaces relative;

  CircumstanceRoles(
      Parse parse,
      Syntax syntax,
      PhraseReferents phrases,
      EventWords events,
      Filling filling,
      List<Predicate> predicates) {
    this.parse = parse;
    this.syntax = syntax;
    this.phrases = phrases;
    this.events = events;
    this.filling = filling;
    this.predicates = predicates;
    this.relative = new RelativePlaces(parse);
    this.parties = new BetweenParties(parse, syntax, phrases, filling);
  }

  /** Fills the slots that the frame opens behind prepositions. */
  void fill(Predicate predicate) {
    behindPrepositions(predicate);
    twoParties(predicate);
  }

  /** لقاء الرئيس ونظيره: of two who meet or agree, the second is the other party. */
  private static void twoParties(Predicate predicate) {
    List<Referent> parties = predicate.get(Role.AGENT);
    boolean two = TWO_PARTIES.contains(predicate.type.name())
        && parties.size() == 2
        && !predicate.has(Role.OTHER);
    if (two) {
      Referent first = parties.get(0);
      Referent second = parties.get(1);
      Step step = predicate.step(Role.AGENT);
      predicate.roles.remove(Role.AGENT);
      predicate.add(Role.AGENT, first, step);
      predicate.add(Role.OTHER, second, step);
    }
  }

  private void behindPrepositions(Predicate predicate) {
    Map<String, Slot> slots = predicate.frame.prepositions();
    for (int i : circumstancesOf(predicate)) {
      Chunk chunk = parse.chunk(i);
      if (takenByNearer(predicate, i)) {
        continue;
      }
      boolean byAgent = parse.word(chunk.first()).is(WordClass.BY_AGENT);
      boolean of = !predicate.verb && chunk.preposition().equals("ل");
      if ((byAgent || of) && isOfOtherDeed(predicate, i)) {
        continue;
      }
      if (byAgent) {
        predicate.roles.remove(Role.AGENT);
      }
      Slot slot = byAgent ? Slot.AGENT : slots.get(chunk.preposition());
      if (slot == Slot.FROM && relative.isApart(chunk)) {
        continue;
      }
      boolean from =
          slot == Slot.FROM && chunk.head() >= 0 && !parse.word(chunk.head()).isAny(SITES);
      if ((slot == null || from) && isByDoer(predicate, i, chunk)) {
        slot = Slot.AGENT;
      }
      if (parse.word(chunk.first()).is(WordClass.BY_MEANS) && isThing(chunk)) {
        filling.fill(predicate, Slot.INSTRUMENT, phrases.byWords(chunk));
        continue;
      }
      if (slot == null && isObjectOfMasdar(predicate, i, chunk)) {
        slot = Slot.TARGET;
      }
      if (slot == null && AGAINST.contains(chunk.preposition()) && isDoneTo(predicate)) {
        slot = Slot.TARGET;
      }
      if (slot == Slot.TARGET && chunk.preposition().equals("ب") && isPlace(chunk)) {
        continue;
      }
      boolean ofAnother = slot == Slot.AGENT
          && chunk.preposition().equals("ل")
          && i > predicate.chunk + 1
          && !predicate.verb;
      if (ofAnother || slot == null || isPurpose(predicate, chunk, slot)) {
        continue;
      }
      if (chunk.pronoun() != null) {
        filling.pronoun(predicate, slot, chunk.pronoun(), chunk.first());
      } else if (predicate.antecedent != null && parse.word(chunk.end() - 1).pronoun() != null) {
        filling.put(predicate, slot, predicate.antecedent);
      } else if (!isOfGenitive(predicate, i, chunk)
          && (slot == Slot.INSTRUMENT ? isMeans(i, chunk) : !events.isHead(i))) {
        flip(predicate, chunk, slot);
        if (BetweenParties.isBetween(predicate, chunk)) {
          parties.fill(predicate, i);
        } else {
          filling.fillAll(predicate, ofDoer(predicate, chunk, slot), i);
        }
      }
    }
  }

  /**
   * Whether a deed that is no event stands nearer to the phrase (بسبب انتشار السلاح من قبل الأهالي,
   * اتهام الحركة باستخدامه لأغراض عسكرية).
   */
  private boolean isOfOtherDeed(Predicate predicate, int phrase) {
    for (int i = predicate.chunk + 1; i < phrase; i++) {
      Chunk between = parse.chunk(i);
      Word head = between.is(Chunk.Kind.PHRASE) ? parse.headWord(between) : null;
      boolean deed = head != null && head.isKind(Inflection.Kind.MASDAR)
          || parse.word(between.first()).is(WordClass.BY_MEANS);
      if (deed && between.isGoverned() && events.in(i) == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * استعادة الثوار للمدينة: behind a verbal noun with a definite doer in the genitive, ل marks whom
   * or what it is done to.
   */
  private boolean isObjectOfMasdar(Predicate predicate, int index, Chunk chunk) {
    List<Referent> genitive = predicate.get(Role.TARGET);
    if (!chunk.preposition().equals("ل")
        || index != predicate.chunk + 1
        || predicate.verb
        || predicate.companion >= 0
        || predicate.frame.subject() != Slot.AGENT
        || predicate.frame.object() != Slot.TARGET
        || predicate.frame.genitive() != null
        || predicate.has(Role.AGENT)
        || genitive.isEmpty()
        || !predicate.counts.isEmpty()
        || !syntax.isDefinite(parse.chunk(predicate.chunk))
        || chunk.head() < 0) {
      return false;
    }
    Referent object = phrases.byWords(chunk);
    return genitive.stream().allMatch(Referent::isSomebody)
        && (object.isSomebody() || parse.word(chunk.head()).isAny(SITES));
  }

  private static boolean isDoneTo(Predicate predicate) {
    return (predicate.type.family() == Family.VIOLENCE
            || predicate.type.family() == Family.SECURITY)
        && !Sides.isMutual(predicate);
  }

  private boolean isPlace(Chunk chunk) {
    Word head = parse.headWord(chunk);
    return head != null
        && head.actor() == null
        && (head.places() != null || head.is(WordClass.PLACE_NOUN));
  }

  private boolean isThing(Chunk chunk) {
    return chunk.pronoun() == null && !phrases.byWords(chunk).isSomebody();
  }

  /**
   * عملية للجيش, قصف من القوات: directly behind a noun of violence, ل and من mark the doer unless
   * the frame says otherwise.
   */
  private boolean isByDoer(Predicate predicate, int index, Chunk chunk) {
    boolean marks = chunk.preposition().equals("ل") || chunk.preposition().equals("من");
    boolean deed = predicate.type.family() == Family.VIOLENCE
            && predicate.type.participants().isEmpty()
        || predicate.type.name().equals("operation");
    if (!marks || !deed || predicate.verb || index != predicate.chunk + 1 || chunk.head() < 0) {
      return false;
    }
    Referent referent = phrases.byWords(chunk);
    return referent.human() && referent.plural() || referent.actor() != null;
  }

  /**
   * The phrases behind the predicate, and those about a verb that only carries it, in a relative
   * clause behind it (هجوم شنته ... على حاجز) or before it (أجرى مع نظيره محادثات).
   */
  private List<Integer> circumstancesOf(Predicate predicate) {
    List<Integer> own = syntax.circumstances(from(predicate));
    if (predicate.verb) {
      return predicate.companion < 0 ? own : withInner(predicate, own);
    }
    int relative = syntax.relativeVerb(predicate.chunk);
    int governor = parse.chunk(predicate.chunk).isBare() ? syntax.governor(predicate.chunk) : -1;
    List<Integer> all = new ArrayList<>(own);
    if (relative >= 0 && isCarrier(relative)) {
      all.addAll(syntax.circumstances(relative));
    }
    if (governor >= 0 && isCarrier(governor)) {
      for (int i : syntax.circumstances(governor)) {
        if (i < predicate.chunk) {
          all.add(i);
        }
      }
    }
    return all;
  }

  /** أطلق عليه النار: what stands between the two words of a fixed phrase belongs to it as well. */
  private List<Integer> withInner(Predicate predicate, List<Integer> behind) {
    List<Integer> all = new ArrayList<>(behind);
    for (int i = predicate.chunk + 1; i < from(predicate); i++) {
      if (parse.chunk(i).isGoverned()) {
        all.add(i);
      }
    }
    return all;
  }

  private boolean isCarrier(int verb) {
    return parse.word(parse.chunk(verb).first()).isAny(CARRIERS);
  }

  /**
   * دعم جماعة مناوئة للحكومة, تدمير مواقع للحركة: ل behind an adjective of an indefinite genitive,
   * or behind a thing, belongs to that genitive.
   */
  private boolean isOfGenitive(Predicate predicate, int phrase, Chunk chunk) {
    if (predicate.verb
        || !chunk.preposition().equals("ل")
        || phrase != predicate.chunk + 1
        || predicate.frame.object() != Slot.TARGET
        || !predicate.has(Role.TARGET)) {
      return false;
    }
    Chunk own = parse.chunk(predicate.chunk);
    Word last = parse.word(own.end() - 1);
    boolean modified = last.token() > predicate.token
        && !last.isDefinite()
        && (last.tag() == Tag.ADJECTIVE || last.isParticiple());
    return modified || predicate.get(Role.TARGET).stream().allMatch(Referent::thing);
  }

  /** ل behind a verb that has its object, or before a verbal noun, says what for. */
  private boolean isPurpose(Predicate predicate, Chunk chunk, Slot slot) {
    if (!chunk.preposition().equals("ل")) {
      return false;
    }
    boolean filled =
        predicate.verb && slot.role().isPresent() && predicate.has(slot.role().get());
    Word head = parse.headWord(chunk);
    return filled || head != null && !head.isName() && head.isKind(Inflection.Kind.MASDAR);
  }

  private boolean isMeans(int index, Chunk chunk) {
    if (events.isHead(index)) {
      return true;
    }
    for (int i = chunk.first(); i < chunk.end(); i++) {
      if (parse.word(i).isAny(Filling.MEANS)) {
        return true;
      }
    }
    return false;
  }

  /** قصف لقسد: behind a noun of violence without a genitive, ل marks the one who did it. */
  private Slot ofDoer(Predicate predicate, Chunk chunk, Slot slot) {
    boolean bare = !predicate.verb
        && chunk.preposition().equals("ل")
        && predicate.type.family() == Family.VIOLENCE
        && slot == predicate.frame.object()
        && !predicate.has(Role.TARGET)
        && !predicate.has(Role.AGENT)
        && parse.word(predicate.token).pronoun() == null
        && !parse.word(predicate.token).article();
    Slot subject = predicate.frame.subject();
    return bare && subject != null ? subject : slot;
  }

  private int from(Predicate predicate) {
    return predicate.companion >= 0 ? parse.chunkAt(predicate.companion) : predicate.chunk;
  }

  /**
   * اغتيال الجيش للصحفية: with ل behind it, the genitive of a transitive masdar is its subject, if
   * it can act.
   */
  private static void flip(Predicate predicate, Chunk chunk, Slot slot) {
    if (predicate.verb
        || predicate.frame.object() != slot
        || chunk.preposition().isEmpty()) {
      return;
    }
    Optional<Role> role = slot.role();
    Slot subject = predicate.frame.subject();
    if (role.isPresent() && subject != null && subject.role().isPresent()) {
      if (predicate.get(role.get()).stream().anyMatch(Referent::thing)) {
        return;
      }
      List<Referent> fillers = predicate.roles.remove(role.get());
      if (fillers != null && predicate.frame.genitive() == null) {
        fillers.forEach(filler -> predicate.add(subject.role().get(), filler));
        predicate.counts.clear();
      }
    }
  }

  /** Whether another predicate between this one and the phrase has a slot for it. */
  private boolean takenByNearer(Predicate predicate, int phrase) {
    String preposition = parse.chunk(phrase).preposition();
    for (Predicate other : predicates) {
      if (other.token > predicate.token
          && other.chunk < phrase
          && other.chunk >= predicate.chunk
          && (other.slot(preposition) != null
              || parse.word(parse.chunk(phrase).first()).is(WordClass.BY_AGENT))) {
        return true;
      }
    }
    return false;
  }
}
