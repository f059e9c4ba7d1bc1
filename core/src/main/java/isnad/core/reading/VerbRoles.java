package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Frame;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.List;

/**
 * The roles around a verb: its subject before or behind it or hidden in it, its object, and what
 * its relative clause hangs on.
 */
final class VerbRoles {
  private static final long OFFICES = WordClass.TITLE.bit() | WordClass.OFFICIAL.bit();

  private final Parse parse;
  private final Syntax syntax;
  private final Referents referents;
  private final PhraseReferents phrases;
  private final EventWords events;
  private final Filling filling;
  private final VerbVoice voice;
  private final NounRoles nouns;

  VerbRoles(
      Parse parse,
      Syntax syntax,
      Referents referents,
      PhraseReferents phrases,
      EventWords events,
      Filling filling,
      VerbVoice voice,
      NounRoles nouns) {
    this.parse = parse;
    this.syntax = syntax;
    this.referents = referents;
    this.phrases = phrases;
    this.events = events;
    this.filling = filling;
    this.voice = voice;
    this.nouns = nouns;
  }

  /** Fills the slots of a verb from the phrases about it. */
  void fill(Predicate predicate) {
    Word word = parse.word(predicate.token);
    if (word.isCircumstance()) {
      int object = syntax.behind(predicate.chunk);
      if (object >= 0) {
        filling.fillAll(predicate, predicate.frame.object(), object);
      }
      return;
    }
    int behind = companionless(predicate, syntax.behind(predicate.chunk));
    if (behind < 0 && predicate.companion >= 0) {
      behind = syntax.behind(parse.chunkAt(predicate.companion));
    }
    Syntax.Subject before = unlessEvent(syntax.before(predicate.chunk), behind);
    Pronoun pronoun = word.pronoun();
    if (before.antecedent() && isActedIn(predicate, word, before, behind)) {
      predicate.antecedent = phrases.byWords(before.chunk());
      before = Syntax.Subject.NONE;
    }
    if (before.antecedent() && pronoun != null) {
      filling.fill(predicate, predicate.frame.object(), phrases.byWords(before.chunk()));
      subject(predicate, behind);
      return;
    }
    int subject = before.found() ? before.chunk() : behind;
    int object =
        before.found() ? behind : companionless(predicate, objectBehind(predicate, behind));
    predicate.passive = voice.isPassive(predicate, word, before, behind, object);
    if (predicate.passive) {
      if (pronoun != null) {
        filling.pronoun(predicate, predicate.frame.object(), pronoun, predicate.token);
      }
      passive(predicate, subject);
      return;
    }
    boolean onlyObject = !before.found()
        && subject >= 0
        && (isObjectOnly(predicate, word, subject)
            || object < 0 && (isPlace(predicate, subject) || isMute(predicate, subject))
            || isCarriedOn(predicate, word, subject, object));
    if (onlyObject) {
      object = subject;
      subject = -1;
    }
    if (subject >= 0) {
      subject(predicate, subject);
    } else if (predicate.companion < 0 || word.isPlural()) {
      hidden(predicate, word);
    }
    if (pronoun != null) {
      filling.pronoun(predicate, predicate.frame.object(), pronoun, predicate.token);
    }
    if (object >= 0 && pronoun == null) {
      filling.fillAll(predicate, predicate.frame.object(), given(predicate, object));
    }
    nouns.companionObject(predicate);
  }

  /**
   * What is given, where the receiver stands before it without his preposition (سلمت كييف مدافع),
   * whose slot is then filled; else {@code object}.
   */
  private int given(Predicate predicate, int object) {
    Slot receiver = predicate.slot("ل");
    int second = receiver == Slot.TARGET ? companionless(predicate, next(object)) : -1;
    if (second < 0
        || predicate.frame.object() == receiver
        || phrases.byWords(object).thing()
        || !phrases.byWords(second).thing()) {
      return object;
    }
    filling.fillAll(predicate, receiver, object);
    return second;
  }

  /** Whether the phrase behind a verb is its object, the subject being known from before. */
  private boolean isObjectOnly(Predicate predicate, Word word, int phrase) {
    if (!syntax.agreesBehind(predicate.chunk, phrase) || word.preposition() == 'ل') {
      return true;
    }
    Chunk chunk = parse.chunk(phrase);
    boolean own = chunk.pronoun() == null && hasOwner(chunk);
    return word.conjunction() && own && predicate.frame.object() != null;
  }

  /** دانت الجريمة: what is condemned, alone behind the verb, and nobody who could condemn it. */
  private boolean isMute(Predicate predicate, int phrase) {
    Referent referent = phrases.byWords(phrase);
    Word head = parse.headWord(parse.chunk(phrase));
    return predicate.type.name().equals("condemn")
        && predicate.frame.subject() == Slot.AGENT
        && predicate.frame.object() == Slot.TARGET
        && !referent.isSomebody()
        && referent.known()
        && head != null
        && head.places() == null
        && !head.is(WordClass.PLACE_NOUN);
  }

  /** Whether a noun of the phrase has a pronoun: قواته العسكرية. */
  private boolean hasOwner(Chunk chunk) {
    for (int i = chunk.head(); i >= 0 && i < chunk.end(); i++) {
      if (parse.word(i).pronoun() != null) {
        return true;
      }
    }
    return false;
  }

  /** تجتاح المدينة: a place alone behind a verb with a doer and an object is its object. */
  private boolean isPlace(Predicate predicate, int phrase) {
    Word head = parse.headWord(parse.chunk(phrase));
    return predicate.frame.subject() == Slot.AGENT
        && predicate.frame.object() == Slot.TARGET
        && head != null
        && head.is(WordClass.PLACE_NOUN)
        && phrases.byWords(phrase).thing();
  }

  /**
   * Whether a verb joined to the clause before it has that one's subject, and behind it its object
   * (نفت القوات الهجوم واتهمت الجيش بالقصف), with nothing more or what is laid at its door.
   */
  private boolean isCarriedOn(Predicate predicate, Word word, int phrase, int other) {
    Frame frame = predicate.frame;
    boolean accuses = frame.stance().isPresent() && frame.stance().get() == Stance.ACCUSES;
    if (!word.conjunction()
        || frame.object() != Slot.TARGET
        || frame.stance().isPresent() && !isNeverWithoutObject(frame.stance().get())
        || other >= 0 && !(accuses && !phrases.byWords(other).isSomebody())) {
      return false;
    }
    Referent last = referents.lastSubject(predicate.token, word);
    return last != null
        && last.first() >= parse.sentence().first()
        && last.isSomebody()
        && !last.equals(phrases.byWords(phrase));
  }

  /** Whom one threatens, warns or asks may go unsaid: what with stands behind a preposition. */
  private static boolean isNeverWithoutObject(Stance stance) {
    return switch (stance) {
      case ASSERTS, ACCUSES -> true;
      case DENIES, DEMANDS, THREATENS, WARNS, ESTIMATES -> false;
    };
  }

  /**
   * Whether a relative clause tells what somebody else does where or to what it hangs on (مناطق
   * يسيطر عليها المسلحون).
   */
  private boolean isActedIn(Predicate predicate, Word word, Syntax.Subject before, int behind) {
    if (predicate.frame.subject() != Slot.AGENT || word.pronoun() != null) {
      return false;
    }
    if (behind >= 0 && !phrases.byWords(behind).thing() && hasPronoun(predicate.chunk)) {
      return true;
    }
    Referent antecedent = phrases.byWords(before.chunk());
    boolean passive = antecedent.human()
        || antecedent.actor() != null && antecedent.actor().kind() != ActorKind.STATE;
    if (passive) {
      return false;
    }
    return behind < 0 && word.isPlural() && antecedent.thing();
  }

  private boolean hasPronoun(int verb) {
    for (int i = verb + 1; i < parse.size() && i <= verb + 3; i++) {
      Chunk chunk = parse.chunk(i);
      Word last = chunk.is(Chunk.Kind.PHRASE) ? parse.word(chunk.end() - 1) : null;
      if (chunk.isGoverned()
          && (chunk.pronoun() != null || last != null && last.pronoun() != null)) {
        return true;
      }
    }
    return false;
  }

  /** An event is no doer: where a phrase stands behind the verb too, that one is the subject. */
  private Syntax.Subject unlessEvent(Syntax.Subject before, int behind) {
    boolean event =
        before.found() && !before.antecedent() && behind >= 0 && events.isHead(before.chunk());
    return event && !phrases.byWords(behind).thing() ? Syntax.Subject.NONE : before;
  }

  private void passive(Predicate predicate, int subject) {
    Slot slot =
        predicate.frame.object() != null ? predicate.frame.object() : predicate.frame.subject();
    if (subject >= 0) {
      filling.fillAll(predicate, slot, subject);
    } else {
      Referent last = referents.lastSubject(predicate.token, parse.word(predicate.token));
      if (last != null && slot != null) {
        filling.put(predicate, slot, last, Step.HIDDEN);
      }
    }
  }

  private void subject(Predicate predicate, int subject) {
    if (subject >= 0) {
      filling.fillAll(predicate, predicate.frame.subject(), subject);
    }
  }

  /**
   * Gives a verb the subject before it: that of the clause it is joined to, or of what it is meant
   * or tried by; farther back it is a guess.
   */
  private void hidden(Predicate predicate, Word word) {
    Referent last = referents.lastSubject(predicate.token, word);
    if (last != null && predicate.frame.subject() != null) {
      boolean told = last.first() >= parse.sentence().first()
          && (word.conjunction() || isIntended(predicate.chunk));
      filling.put(predicate, predicate.frame.subject(), last, told ? Step.BESIDE : Step.HIDDEN);
    }
  }

  /** توشك القوات أن تجهز على الجماعة: whether a verb of meaning, trying or beginning governs it. */
  private boolean isIntended(int verb) {
    if (verb == 0 || !parse.chunk(verb - 1).is(Chunk.Kind.COMPLEMENTISER)) {
      return false;
    }
    for (int i = verb - 2; i >= 0; i--) {
      if (parse.chunk(i).is(Chunk.Kind.VERB)) {
        return parse.word(parse.chunk(i).head()).isAny(GovernedNouns.CARRIED_ON);
      }
    }
    return false;
  }

  /**
   * The object behind a subject, past what says again who the subject is, and past a comma where
   * circumstances stand between.
   */
  private int objectBehind(Predicate predicate, int subject) {
    int object = next(subject);
    if (object >= 0 && isApposition(subject, object)) {
      int further = next(object);
      boolean late = further >= 0 && syntax.isDefinite(parse.chunk(further));
      return late || predicate.frame.object() == null ? further : object;
    }
    return object < 0 && subject >= 0 && predicate.frame.object() != null
        ? syntax.behindComma(subject)
        : object;
  }

  /** Whether a phrase tells the office or title of the one named before it. */
  private boolean isApposition(int subject, int phrase) {
    Chunk chunk = parse.chunk(phrase);
    return phrase == subject + 1
        && parse.word(chunk.head()).isAny(OFFICES)
        && !parse.word(chunk.head()).isPlural()
        && parse.word(parse.chunk(subject).head()).isAny(Referents.PEOPLE);
  }

  /** The bare phrase after the one at {@code phrase} that does not stand on a par with it. */
  private int next(int phrase) {
    if (phrase < 0) {
      return -1;
    }
    List<Integer> joined = syntax.joinedTo(phrase);
    int last = joined.isEmpty() ? phrase : joined.get(joined.size() - 1);
    return syntax.behind(last);
  }

  private int companionless(Predicate predicate, int phrase) {
    if (phrase >= 0 && predicate.companion >= 0) {
      Chunk chunk = parse.chunk(phrase);
      if (chunk.first() <= predicate.companion && predicate.companion < chunk.end()) {
        return -1;
      }
    }
    return phrase;
  }
}
