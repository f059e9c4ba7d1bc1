package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import java.util.Set;

/**
 * Deeds whose doer a noun before them names: the one whose effort, plan or decision they are (جهود
 * الجيش لاستعادة المدينة), or the participle of a verb that carries them (منفذي الهجوم, القوات
 * المشاركة في العملية).
 */
final class ControlledNouns {
  /** Nouns of trying, meaning, deciding or beginning to do something. */
  private static final long CONTROLLING = WordClass.ATTEMPT.bit()
      | WordClass.INTEND.bit()
      | WordClass.BEGIN.bit()
      | WordClass.ABLE.bit()
      | WordClass.LIGHT.bit();

  private static final Set<String> BEFORE_DEEDS = Set.of("", "ل", "في", "الي", "علي", "ب", "عن");

  private final Parse parse;
  private final Referents referents;
  private final Doers doers;

  ControlledNouns(Parse parse, Referents referents, Doers doers) {
    this.parse = parse;
    this.referents = referents;
    this.doers = doers;
  }

  /** Gives the doer that a noun before {@code predicate} names. */
  void join(Predicate predicate) {
    Slot slot = Doers.doer(predicate);
    if (slot != Slot.AGENT || predicate.has(Role.AGENT)) {
      return;
    }
    int before = predicate.token - 1;
    Chunk chunk = parse.chunk(predicate.chunk);
    if (before >= chunk.first() && isDoing(parse.word(before))) {
      fill(predicate, before, chunk.end());
    } else if (predicate.chunk > 0 && chunk.head() == predicate.token) {
      behind(predicate, chunk, parse.chunk(predicate.chunk - 1));
    }
  }

  private void behind(Predicate predicate, Chunk chunk, Chunk owner) {
    if (!owner.is(Chunk.Kind.PHRASE)
        || owner.head() < 0
        || chunk.joined()
        || !BEFORE_DEEDS.contains(chunk.preposition())) {
      return;
    }
    Word last = parse.word(owner.end() - 1);
    if (chunk.isGoverned() && isDoing(last) && !chunk.preposition().equals("ل")) {
      owner(predicate, owner);
      return;
    }
    Word head = parse.word(owner.head());
    if (!head.isAny(CONTROLLING) || head.isParticiple() || !doers.isDeed(predicate)) {
      return;
    }
    if (owner.end() > owner.head() + 1) {
      fill(predicate, owner.head() + 1, owner.end());
    } else if (head.pronoun() != null) {
      Referent doer = referents.resolve(head.pronoun(), head.token());
      if (doer != null) {
        predicate.add(Role.AGENT, doer, Step.PRONOUN);
      }
    }
  }

  /** Those in a phrase; who is said to be the doer where that is all the phrase says. */
  private void owner(Predicate predicate, Chunk owner) {
    int first = Referents.start(parse, owner);
    int verb = predicate.chunk - 2;
    boolean said =
        verb >= 0 && first == owner.end() - 1 && parse.isVerb(parse.chunk(verb), WordClass.COPULA);
    Referent subject =
        said ? referents.lastSubject(parse.chunk(verb).first(), parse.word(first)) : null;
    if (subject == null) {
      fill(predicate, first, owner.end());
    } else if (!subject.thing()) {
      predicate.add(Role.AGENT, subject);
    }
  }

  private void fill(Predicate predicate, int first, int end) {
    Referent doer = referents.of(parse, first, end);
    if (doer.isSomebody()) {
      predicate.add(Role.AGENT, doer);
    }
  }

  private static boolean isDoing(Word word) {
    return word.is(WordClass.DOER)
        || word.is(WordClass.LIGHT) && word.isKind(Inflection.Kind.ACTIVE_PARTICIPLE);
  }
}
