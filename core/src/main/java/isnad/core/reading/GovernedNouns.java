package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
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
 * Event nouns that a verb without an event of its own governs: its subject does or suffers what the
 * noun tells (شن التنظيم هجوما).
 */
final class GovernedNouns {
  /** Verbs whose subject does, tries or means to do what the verbal noun behind them says. */
  static final long CARRIED_ON = WordClass.BEGIN.bit()
      | WordClass.INTEND.bit()
      | WordClass.ATTEMPT.bit()
      | WordClass.ABLE.bit();

  /** Prepositions before what a verb says that somebody does, tries or begins. */
  private static final Set<String> COMPLEMENTS = Set.of("ب", "في", "علي", "ل", "الي", "من", "عن");

  /** Types of what parties do with one another. */
  private static final Set<String> PARTIES = Set.of("clash", "protest", "agree", "meet");

  private final Parse parse;
  private final Syntax syntax;
  private final Referents referents;
  private final PhraseReferents phrases;
  private final EventWords events;
  private final Doers doers;

  GovernedNouns(
      Parse parse,
      Syntax syntax,
      Referents referents,
      PhraseReferents phrases,
      EventWords events,
      Doers doers) {
    this.parse = parse;
    this.syntax = syntax;
    this.referents = referents;
    this.phrases = phrases;
    this.events = events;
    this.doers = doers;
  }

  /** Gives the subject of the verb that governs an event noun to that noun. */
  void join(Predicate predicate) {
    if (isSuffered(predicate.chunk)) {
      doers.give(predicate, Doers.patient(predicate), predicate.chunk - 1);
      return;
    }
    int governor = syntax.governor(predicate.chunk);
    Word carrier = carrier(predicate.token);
    if (governor < 0) {
      return;
    }
    Word verb = parse.word(parse.chunk(governor).first());
    boolean begins = verb.isAny(CARRIED_ON);
    if (isHelp(predicate, verb)) {
      turn(predicate);
      subject(predicate, governor, Doers.patient(predicate));
      return;
    }
    boolean carries =
        verb.is(WordClass.LIGHT) || carrier != null && begins || begins && isOwnMasdar(predicate);
    if (carries) {
      if (!isComplement(governor, predicate.chunk)) {
        return;
      }
      subject(predicate, governor, Doers.doer(predicate));
    } else if (verb.is(WordClass.UNDERGO) || isUnder(predicate, verb)) {
      if (!isOfParties(predicate) || !isAtPlace(governor)) {
        turn(predicate);
        subject(predicate, governor, Doers.patient(predicate));
      }
    } else if (verb.is(WordClass.SAY) && doers.isDeed(predicate)) {
      announced(predicate, governor);
    }
  }

  /**
   * Whether a noun is what the verb says that somebody does: its object, or behind a preposition
   * where it has none, and no other deed stands between (وجه نداء إلى المسلحين بالانسحاب).
   */
  private boolean isComplement(int verb, int noun) {
    if (parse.chunk(noun).isGoverned()
        && !COMPLEMENTS.contains(parse.chunk(noun).preposition())) {
      return false;
    }
    boolean subject = syntax.before(verb).found();
    for (int i = verb + 1; i < noun; i++) {
      Chunk between = parse.chunk(i);
      Word head = between.is(Chunk.Kind.PHRASE) ? parse.headWord(between) : null;
      if (head == null) {
        continue;
      }
      boolean object = between.isBare() && !between.joined() && subject && !head.article();
      if (object || between.isGoverned() && head.isKind(Inflection.Kind.MASDAR)) {
        return false;
      }
      subject |= between.isBare();
    }
    return true;
  }

  /** تقدمت القوات بدعم من التحالف: who does something with help is whom it is given. */
  private boolean isHelp(Predicate predicate, Word verb) {
    return predicate.type.name().equals("support")
        && parse.chunk(predicate.chunk).preposition().equals("ب")
        && predicate.frame.object() == Slot.TARGET
        && !(verb.is(WordClass.LIGHT) && !parse.chunk(predicate.chunk - 1).is(Chunk.Kind.COMMA))
        && !verb.isAny(CARRIED_ON)
        && !events.isChargeBefore(predicate.chunk);
  }

  /**
   * تعرضت المدينة لقصف القوات, تقدموا بدعم القوات: where a verb says to whom it was done, the
   * genitive is who did it.
   */
  private static void turn(Predicate predicate) {
    List<Referent> genitive = predicate.get(Role.TARGET);
    Family family = predicate.type.family();
    boolean doers = !genitive.isEmpty()
        && (family == Family.VIOLENCE || family == Family.SUPPORT)
        && predicate.counts.isEmpty()
        && predicate.frame.companion() == null
        && !predicate.has(Role.AGENT)
        && predicate.step(Role.TARGET) == Step.BESIDE
        && genitive.stream().allMatch(Referent::isSomebody);
    if (doers && Doers.doer(predicate) == Slot.AGENT) {
      predicate.replace(Role.AGENT, List.copyOf(genitive));
      predicate.roles.remove(Role.TARGET);
    }
  }

  /**
   * المناطق الخاضعة لسيطرة الجيش: what stands before a word for undergoing is what it is done to.
   */
  private boolean isSuffered(int chunk) {
    return chunk > 0 && parse.chunk(chunk).preposition().equals("ل") && isUndergoing(chunk - 1);
  }

  /** شهدت المدينة معارك: what parties do with one another is done to no place. */
  private static boolean isOfParties(Predicate predicate) {
    return predicate.frame.object() != Slot.TARGET && PARTIES.contains(predicate.type.name());
  }

  /** Whether the subject of the verb is a place. */
  private boolean isAtPlace(int verb) {
    int subject = syntax.subject(verb);
    Word head = subject < 0 ? null : parse.headWord(parse.chunk(subject));
    return head != null && (head.places() != null || head.is(WordClass.PLACE_NOUN));
  }

  private boolean isUndergoing(int chunk) {
    Chunk before = parse.chunk(chunk);
    return before.is(Chunk.Kind.PHRASE)
        && before.head() >= 0
        && before.end() > before.head() + 1
        && parse.word(before.end() - 1).is(WordClass.UNDERGO);
  }

  /** أصبحت المدينة تحت سيطرة الجيش: the subject is what is held. */
  private boolean isUnder(Predicate predicate, Word verb) {
    return parse.chunk(predicate.chunk).preposition().equals("تحت")
        && (verb.is(WordClass.COPULA) || verb.is(WordClass.BEGIN));
  }

  /**
   * أعلن الجيش إطلاق عملية: whoever acts and announces a deed without another doer means his own,
   * but for violence and conquests, which are announced by those who only know of them.
   */
  private void announced(Predicate predicate, int verb) {
    int subject = syntax.subject(verb);
    if (subject < 0 || subject == predicate.chunk) {
      return;
    }
    Actor actor = phrases.of(subject).actor();
    Family family = predicate.type.family();
    boolean known = family == Family.VIOLENCE || family == Family.CONTROL;
    if (!known && actor != null && acts(actor.kind())) {
      doers.give(predicate, Doers.doer(predicate), subject);
    }
  }

  private static boolean acts(ActorKind kind) {
    return switch (kind) {
      case STATE,
          GOVERNMENT,
          MINISTRY,
          STATE_FORCE,
          POLICE,
          INTELLIGENCE,
          ARMED_GROUP,
          COALITION,
          PARTY,
          COURT -> true;
      case INTERNATIONAL_BODY, MONITOR, MEDIA, PERSON, COMPANY, COMMUNITY -> false;
    };
  }

  private static boolean isOwnMasdar(Predicate predicate) {
    return predicate.frame.subject() != null;
  }

  /** The light masdar directly before an event noun (تنفيذ هجوم), or null. */
  private @Nullable Word carrier(int token) {
    if (token == parse.sentence().first()) {
      return null;
    }
    Word before = parse.word(token - 1);
    return before.is(WordClass.LIGHT) ? before : null;
  }

  private void subject(Predicate predicate, int verb, Slot slot) {
    Syntax.Subject before = syntax.before(verb);
    int behind = syntax.behind(verb);
    int subject = before.found() ? before.chunk() : behind == predicate.chunk ? -1 : behind;
    if (subject >= 0 && subject != predicate.chunk) {
      if (events.nounIn(subject) == null && (slot != Slot.AGENT || doers.canAct(subject))) {
        doers.give(predicate, slot, subject);
      }
    } else if (subject < 0) {
      Referent last = referents.lastSubject(
          parse.chunk(verb).first(), parse.word(parse.chunk(verb).first()));
      if (last != null && !last.thing()) {
        slot.role().ifPresent(role -> predicate.add(role, last, Step.HIDDEN));
      }
    }
  }
}
