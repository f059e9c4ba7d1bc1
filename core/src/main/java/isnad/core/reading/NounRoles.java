package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The roles around an event noun: its genitive, the pronoun suffixed to it, and the adjectives of
 * nations behind it.
 */
final class NounRoles {
  /** Types whose noun can be followed by the name of the place where it happened. */
  private static final Set<String> SCENES =
      Set.of("bombing", "clash", "attack", "killing", "injury", "protest", "operation");

  private static final long PERSONS = WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.CIVILIAN.bit();

  private static final long MEASURES = WordClass.TIME_NOUN.bit() | WordClass.UNIT.bit();

  private final Parse parse;
  private final Syntax syntax;
  private final PhraseReferents phrases;
  private final Referents referents;
  private final EventWords events;
  private final PhraseCounts counts;
  private final Filling filling;
  private final GenitiveStart genitives;

  NounRoles(
      Parse parse,
      Syntax syntax,
      PhraseReferents phrases,
      Referents referents,
      EventWords events,
      PhraseCounts counts,
      Filling filling,
      GenitiveStart genitives) {
    this.parse = parse;
    this.syntax = syntax;
    this.phrases = phrases;
    this.referents = referents;
    this.events = events;
    this.counts = counts;
    this.filling = filling;
    this.genitives = genitives;
  }

  /** Fills the slots of a noun from its own phrase. */
  void fill(Predicate predicate) {
    Word word = parse.word(predicate.token);
    Chunk chunk = parse.chunk(predicate.chunk);
    Slot slot = predicate.frame.genitiveSlot();
    counts.ofOwnNoun(predicate, chunk);
    if (word.isParticiple()) {
      modified(predicate, chunk);
      return;
    }
    if (word.pronoun() != null && slot != null) {
      Referent antecedent = antecedent(predicate);
      if (antecedent == null) {
        filling.pronoun(predicate, slot, word.pronoun(), predicate.token);
      } else {
        filling.put(predicate, slot, antecedent);
      }
    } else if (predicate.companion < 0) {
      genitive(predicate, predicate.token, chunk.end(), predicate.chunk, slot);
    } else {
      companionObject(predicate);
    }
    ownObject(predicate, chunk);
  }

  /**
   * اقتحام المستوطنين المسجد, اجتياحها العاصمة: a verbal noun with its doer in the genitive has its
   * object directly behind, as its verb would.
   */
  private void ownObject(Predicate predicate, Chunk chunk) {
    if (predicate.frame.subject() != Slot.AGENT
        || predicate.frame.object() != Slot.TARGET
        || predicate.companion >= 0
        || predicate.token != chunk.head()
        || !predicate.has(Role.TARGET)
        || predicate.has(Role.AGENT)) {
      return;
    }
    int object = predicate.chunk + 1;
    Pronoun own = parse.word(predicate.token).pronoun();
    List<Referent> doers = List.copyOf(predicate.get(Role.TARGET));
    if (!isObject(object, own != null) || own == null && !doers.stream().allMatch(this::isGroup)) {
      return;
    }
    Referent subject = own == null ? null : referents.subject(own, predicate.token);
    predicate.replace(Role.AGENT, subject == null ? doers : List.of(subject));
    predicate.roles.remove(Role.TARGET);
    predicate.counts.clear();
    filling.fillAll(predicate, Slot.TARGET, object);
  }

  /**
   * Whether a phrase that no verb follows is bare and definite, and no person's name; behind a noun
   * rather than its pronoun, people may only say more of that noun (المستوطنين اليهود).
   */
  private boolean isObject(int index, boolean pronoun) {
    if (index >= parse.size()
        || !parse.chunk(index).isBare()
        || parse.chunk(index).joined()) {
      return false;
    }
    Chunk chunk = parse.chunk(index);
    Word head = parse.headWord(chunk);
    boolean verb = index + 1 < parse.size() && parse.chunk(index + 1).is(Chunk.Kind.VERB);
    return head != null
        && !verb
        && !events.isHead(index)
        && head.tag() == Tag.NOUN
        && (pronoun || !head.isAny(PERSONS) && !isCommunity(head))
        && (head.article()
            || head.places() != null
            || head.is(WordClass.PLACE_NOUN)
            || chunk.quantity() != null && !head.isAny(MEASURES));
  }

  private static boolean isCommunity(Word head) {
    return head.actor() != null && head.actor().kind() == ActorKind.COMMUNITY;
  }

  private boolean isGroup(Referent referent) {
    boolean group = referent.isIn(parse) && parse.word(referent.first()).isAny(Referents.UNITS);
    boolean person = referent.actor() != null && referent.actor().kind() == ActorKind.PERSON;
    return referent.isSomebody()
        && !person
        && (group || referent.plural() || referent.actor() != null || referent.feminine());
  }

  /** المدن التي تم تحريرها: what the relative clause of a carried noun hangs on. */
  private @Nullable Referent antecedent(Predicate predicate) {
    int verb = predicate.chunk - 1;
    if (verb < 1
        || !parse.chunk(verb).is(Chunk.Kind.VERB)
        || !parse.chunk(predicate.chunk).isBare()) {
      return null;
    }
    Syntax.Subject before = syntax.before(verb);
    return before.antecedent() ? phrases.byWords(before.chunk()) : null;
  }

  /**
   * العسكريين المختطفين, القوات المتمركزة: those whom a participle modifies, or who are called by
   * it, have suffered the deed, or do it.
   */
  private void modified(Predicate predicate, Chunk chunk) {
    boolean passive = parse.word(predicate.token).isKind(Inflection.Kind.PASSIVE_PARTICIPLE);
    Slot slot = passive ? Doers.patient(predicate) : predicate.frame.subject();
    if (slot == null) {
      return;
    }
    boolean adjective = chunk.head() >= 0 && chunk.head() < predicate.token;
    int copula = predicate.chunk - 1;
    if (!adjective && copula >= 0 && parse.isVerb(parse.chunk(copula), WordClass.COPULA)) {
      said(predicate, slot, copula);
      return;
    }
    Word own = parse.word(predicate.token);
    if (!adjective && !own.article() && !own.isAny(PERSONS) && chunk.end() == own.token() + 1) {
      return;
    }
    int first = adjective ? Referents.start(parse, chunk) : predicate.token;
    filling.put(
        predicate, slot, referents.of(parse, first, adjective ? predicate.token : chunk.end()));
  }

  /** أصبحوا منتشرين: who is said to be doing it. */
  private void said(Predicate predicate, Slot slot, int copula) {
    Syntax.Subject before = syntax.before(copula);
    Referent last = before.found()
        ? null
        : referents.lastSubject(
            parse.chunk(copula).first(), parse.word(parse.chunk(copula).head()));
    if (before.found()) {
      filling.fillAll(predicate, slot, before.chunk());
    } else if (last != null) {
      filling.put(predicate, slot, last, Step.HIDDEN);
    }
  }

  /**
   * The genitive, the pronoun or the phrases behind the second word of a fixed phrase (سراح
   * السجناء).
   */
  void companionObject(Predicate predicate) {
    if (predicate.companion < 0) {
      return;
    }
    Word companion = parse.word(predicate.companion);
    Slot slot = predicate.frame.object();
    if (companion.pronoun() != null && slot != null) {
      filling.pronoun(predicate, slot, companion.pronoun(), predicate.companion);
      return;
    }
    int chunk = parse.chunkAt(predicate.companion);
    genitive(predicate, predicate.companion, parse.chunk(chunk).end(), chunk, slot);
  }

  /**
   * What stands in the genitive behind {@code token} within its phrase; adjectives of nations own
   * it.
   */
  private void genitive(
      Predicate predicate, int token, int end, int chunkIndex, @Nullable Slot slot) {
    int at = token + 1;
    while (at < end && !genitives.startsAt(at)) {
      Word word = parse.word(at);
      Actor owner = word.lexeme() == null ? null : word.lexeme().owner();
      if (owner != null && !(predicate.verb && predicate.has(Role.AGENT))) {
        owned(predicate, owner, at);
      }
      at++;
    }
    if (at < end && slot != null && isScene(predicate, at)) {
      return;
    }
    if (at < end && slot != null) {
      Referent filler = referents.of(parse, at, end);
      filling.put(predicate, slot, filler);
      counts.quantified(predicate, slot, at, parse.chunk(chunkIndex));
      filling.fillJoined(predicate, slot, chunkIndex);
    } else if (at >= end && slot != null && !predicate.has(slot.role().orElse(Role.OTHER))) {
      shared(predicate, chunkIndex, slot);
    }
  }

  /** تفجير بغداد, معركة الباغوز: a place behind such a noun is where it happened. */
  private boolean isScene(Predicate predicate, int token) {
    Word word = parse.word(token);
    boolean place = word.places() != null && word.actor() == null
        || word.is(WordClass.PLACE_NOUN) && !word.isName();
    return place && SCENES.contains(predicate.type.name());
  }

  /** مقتل وإصابة عشرين: the genitive of the second noun belongs to the first too. */
  private void shared(Predicate predicate, int chunkIndex, Slot slot) {
    if (chunkIndex + 1 >= parse.size()
        || predicate.token != parse.chunk(chunkIndex).end() - 1) {
      return;
    }
    Chunk next = parse.chunk(chunkIndex + 1);
    if (!next.is(Chunk.Kind.PHRASE) || !next.joined() || !events.isHead(chunkIndex + 1)) {
      return;
    }
    int at = next.head() + 1;
    if (at < next.end() && genitives.startsAt(at)) {
      filling.put(predicate, slot, referents.of(parse, at, next.end()));
      counts.quantified(predicate, slot, at, next);
    }
  }

  /**
   * الهجوم التركي: the nation is the one who does it, or what the frame's genitive does where that
   * is no doer. Violence is the work of its forces where the report has named them.
   */
  private void owned(Predicate predicate, Actor owner, int token) {
    Slot slot =
        predicate.frame.subject() != null ? predicate.frame.subject() : predicate.frame.genitive();
    Family family = predicate.type.family();
    Referent force = family == Family.VIOLENCE ? referents.nearestForce(owner, token) : null;
    Referent nearest = force == null ? referents.nearest(owner, token) : force;
    Referent adjective = new Referent(token, token + 1, owner, false, true, true, false, true, 0);
    filling.put(predicate, slot == null ? Slot.AGENT : slot, nearest == null ? adjective : nearest);
  }
}
