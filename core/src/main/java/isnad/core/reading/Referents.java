package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Pronoun;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.mention.Mention;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Actor;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Packs;
import isnad.core.pack.WordClass;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the phrases of one report speak of, and to whom its pronouns and common nouns refer back:
 * the last one named before that agrees. Grows sentence by sentence; belongs to one reading of one
 * report.
 */
final class Referents {
  /** How many referents back a pronoun can reach. */
  private static final int REACH = 24;

  /** How far back a common noun (الجيش, الحكومة) refers, in tokens. */
  private static final int FAR = 160;

  /** How many subjects back a verb without one can reach. */
  private static final int RECENT = 4;

  static final long PEOPLE = WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.FORCE.bit()
      | WordClass.GROUP.bit()
      | WordClass.BODY.bit()
      | WordClass.TITLE.bit()
      | WordClass.VOICE.bit();

  /** Their plurals take the pronoun and the verb of a feminine singular. */
  static final long UNITS = WordClass.FORCE.bit() | WordClass.GROUP.bit() | WordClass.BODY.bit();

  private final Packs packs;
  private final List<Referent> named = new ArrayList<>();
  private final Map<Parse, @Nullable Referent[]> phrases = new IdentityHashMap<>();
  private final List<Referent> subjects = new ArrayList<>();
  private final Descriptions descriptions = new Descriptions();

  Referents(Packs packs) {
    this.packs = packs;
  }

  /** Notes every phrase of a sentence, in order. */
  void note(Parse parse) {
    @Nullable Referent[] all = new Referent[parse.size()];
    phrases.put(parse, all);
    for (int i = 0; i < all.length; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Chunk.Kind.PHRASE) && chunk.head() >= 0) {
        Referent referent = of(parse, start(parse, chunk), chunk.end());
        all[i] = referent;
        named.add(referent);
        descriptions.note(parse, i, referent);
        if (referent.actor() != null || parse.word(chunk.head()).isKind(Inflection.Kind.MASDAR)) {
          owner(parse, chunk);
        }
      }
    }
  }

  /** Whom each phrase of a sentence names that was noted; null for other chunks. */
  @Nullable
  Referent[] phrases(Parse parse) {
    @Nullable Referent[] noted = phrases.get(parse);
    return noted == null ? new Referent[parse.size()] : noted;
  }

  /** إعلان القيادة: whoever stands in the genitive of a deed can be referred to as well. */
  private void owner(Parse parse, Chunk chunk) {
    for (int i = chunk.head() + 1; i < chunk.end(); i++) {
      Word word = parse.word(i);
      if (word.actor() != null || word.tag() == Tag.NOUN && word.isAny(PEOPLE)) {
        named.add(of(parse, i, chunk.end()));
        return;
      }
    }
  }

  /** Notes that {@code referent} was the subject of a clause. */
  void subject(Referent referent) {
    subjects.add(referent);
  }

  /** The token where the phrase's own words begin, behind a preposition written apart. */
  static int start(Parse parse, Chunk chunk) {
    int start = chunk.first();
    while (start < chunk.head()
        && (parse.word(start).tag() == Tag.PREPOSITION || parse.word(start).tag() == Tag.MARK)) {
      start++;
    }
    return start;
  }

  /** What the tokens from {@code first} to before {@code end} speak of. */
  Referent of(Parse parse, int first, int end) {
    int stop = balanced(parse, first, trimmed(parse, first, end));
    int start = counted(parse, first, stop);
    Actor actor = actor(parse, start, stop);
    Word head = head(parse, start, stop);
    boolean number = parse.word(first).tag() == Tag.NUMBER;
    boolean plural = head.isPlural() || head.isDual() || number;
    boolean human = head.isAny(PEOPLE)
        || actor != null && actor.kind() != ActorKind.STATE
        || number
        || isMasculinePlural(parse, head);
    boolean feminine =
        head.isFeminine() || endsInTaMarbuta(parse, head) || head.isPlural() && head.isAny(UNITS);
    boolean thing = !human && actor == null && isThing(head);
    boolean known = head.lexeme() != null;
    return new Referent(
        start, stop, actor, plural, feminine, human, thing, known, skip(parse, start));
  }

  /**
   * Where the counted begin behind how many of them (ثلاثة من, عدد من); the first word where
   * nothing is counted.
   */
  private static int counted(Parse parse, int first, int end) {
    int at = first;
    while (at < end - 1 && isOfQuantity(parse, at)) {
      at++;
    }
    Word word = parse.word(at);
    return word.tag() == Tag.NOUN || word.tag() == Tag.ADJECTIVE ? at : first;
  }

  private static boolean isOfQuantity(Parse parse, int token) {
    Word word = parse.word(token);
    return word.tag() == Tag.NUMBER
        || word.tag() == Tag.MARK
        || word.is(WordClass.QUANTIFIER) && word.pronoun() == null
        || word.tag() == Tag.ADJECTIVE
            && token > parse.sentence().first()
            && parse.word(token - 1).is(WordClass.QUANTIFIER)
        || word.tag() == Tag.PREPOSITION && parse.tokens().is(token, "من");
  }

  /** A mention that opens a quotation takes its closing mark along where that stands behind it. */
  private static int balanced(Parse parse, int first, int end) {
    int marks = 0;
    for (int i = first; i < end; i++) {
      marks += parse.tokens().isQuoteMark(i) ? 1 : 0;
    }
    boolean open =
        marks % 2 == 1 && end < parse.sentence().end() && parse.tokens().isQuoteMark(end);
    return open ? end + 1 : end;
  }

  private static final long THINGS = WordClass.SITE.bit()
      | WordClass.PLACE_NOUN.bit()
      | WordClass.TIME_NOUN.bit()
      | WordClass.UNIT.bit()
      | WordClass.WEAPON.bit();

  private static boolean isThing(Word head) {
    return head.lexeme() != null
        && (head.isAny(THINGS)
            || head.isKind(Inflection.Kind.MASDAR)
            || head.tag() != Tag.NOUN && head.tag() != Tag.ADJECTIVE
            || !head.lexeme().frames().isEmpty());
  }

  /** The plural in -ون and -ين is one of persons. */
  private static boolean isMasculinePlural(Parse parse, Word word) {
    int length = parse.tokens().length(word.token());
    if (!word.isPlural() || word.isFeminine() || length < 5) {
      return false;
    }
    char last = parse.tokens().charAt(word.token(), length - 1);
    char before = parse.tokens().charAt(word.token(), length - 2);
    return last == 'ن' && (before == 'و' || before == 'ي');
  }

  /**
   * How many letters of a mention's first word are a conjunction or preposition before it; لل is
   * left whole.
   */
  static int skip(Parse parse, int token) {
    Word word = parse.word(token);
    int skip = word.conjunction() ? 1 : 0;
    int length = parse.tokens().length(token);
    if (word.preposition() == 0 || length <= skip + 1) {
      return length > skip ? skip : 0;
    }
    return parse.tokens().charAt(token, skip + 1) == 'ل' && word.preposition() == 'ل'
        ? skip
        : skip + 1;
  }

  /** The first noun of the tokens that is no quantifier, else the first word. */
  static Word head(Parse parse, int first, int end) {
    for (int i = first; i < end; i++) {
      if (parse.word(i).tag() == Tag.NOUN && !parse.word(i).is(WordClass.QUANTIFIER)) {
        return parse.word(i);
      }
    }
    return parse.word(first);
  }

  private static boolean endsInTaMarbuta(Parse parse, Word word) {
    int last = parse.tokens().to(word.token()) - 1;
    return parse.tokens().folded().text().charAt(parse.tokens().folded().start(last)) == 'ة';
  }

  /** The end of a mention, shortened so that it stays within the longest that is kept. */
  private static int trimmed(Parse parse, int first, int end) {
    int stop = end;
    while (stop > first + 1
        && (parse.tokens().span(first, stop).length() > Mention.LONGEST
            || parse.word(stop - 1).tag() == Tag.MARK
                && !parse.tokens().isMark(stop - 1, ')')
                && !parse.tokens().isQuoteMark(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /** The registry's actor that the words name, or refer back to with a common noun. */
  private @Nullable Actor actor(Parse parse, int first, int end) {
    Actor named = Naming.actor(parse, first, end);
    return named == null && end - first == 1 ? referredTo(parse, first) : named;
  }

  private @Nullable Actor referredTo(Parse parse, int token) {
    Word word = parse.word(token);
    if (!word.article()) {
      return null;
    }
    int stem = word.stem();
    List<Actor> candidates = packs
        .registry()
        .referredTo(
            parse.tokens().folded(), Math.max(0, stem - 2), parse.tokens().to(token));
    if (candidates == null) {
      return null;
    }
    for (int i = before(token) - 1; i >= 0; i--) {
      Referent before = named.get(i);
      if (token - before.end() > FAR) {
        return null;
      }
      Actor actor = before.actor();
      if (actor != null && candidates.contains(actor)) {
        return actor;
      }
    }
    return null;
  }

  /** How many of the named end by {@code token}; they are in text order. */
  private int before(int token) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (named.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whom a pronoun on or before {@code token} refers to; null where nothing before it agrees. */
  @Nullable
  Referent resolve(Pronoun pronoun, int token) {
    return resolve(pronoun, token, List.of());
  }

  /** The same, but for those in {@code others}. */
  @Nullable
  Referent resolve(Pronoun pronoun, int token, List<Referent> others) {
    if (!pronoun.isThird()) {
      return null;
    }
    int last = before(token) - 1;
    for (int i = last; i >= 0 && i > last - REACH; i--) {
      Referent candidate = named.get(i);
      if (Concord.agrees(pronoun, candidate) && !candidate.isAmong(others)) {
        return candidate;
      }
    }
    return null;
  }

  /** The person, named before, whom a description without a name means; else itself. */
  Referent meant(Referent description) {
    return descriptions.meant(description);
  }

  /** Those named last before {@code token}, at most {@code most}, the nearest first. */
  List<Referent> lastNamed(int token, int most) {
    int end = before(token);
    return named.subList(Math.max(0, end - most), end).reversed();
  }

  /**
   * The last subject of a clause before {@code token} that a verb without one can mean; null for
   * none.
   */
  @Nullable
  Referent lastSubject(int token, Word verb) {
    int seen = 0;
    Referent other = null;
    for (int i = subjects.size() - 1; i >= 0 && seen < RECENT; i--) {
      Referent subject = subjects.get(i);
      if (subject.first() < token) {
        seen++;
        if (!subject.thing() && Concord.fits(verb, subject)) {
          if (subject.isSomebody()) {
            return subject;
          }
          other = other == null ? subject : other;
        }
      }
    }
    return other;
  }

  /** The last subject of {@code parse} before {@code token} who is somebody; null for none. */
  @Nullable
  Referent lastSomebody(Parse parse, int token) {
    for (int i = subjects.size() - 1; i >= 0; i--) {
      Referent subject = subjects.get(i);
      if (subject.first() < token && subject.isIn(parse) && subject.isSomebody()) {
        return subject;
      }
    }
    return null;
  }

  /** The last subject before {@code token}, if in this sentence, that a pronoun can refer to. */
  @Nullable
  Referent subject(Pronoun pronoun, int token) {
    for (int i = subjects.size() - 1; i >= 0 && pronoun.isThird(); i--) {
      Referent subject = subjects.get(i);
      if (subject.first() < token) {
        boolean person = !subject.known() && !subject.thing();
        return person && Concord.isOne(pronoun, subject) || Concord.agrees(pronoun, subject)
            ? subject
            : null;
      }
    }
    return null;
  }

  /**
   * The mention of {@code actor} nearest to {@code token} whose words name it; null where only
   * adjectives do.
   */
  @Nullable
  Referent nearest(Actor actor, int token) {
    return nearest(actor, false, token);
  }

  /** The mention nearest to {@code token} of the armed forces of a state; null for none. */
  @Nullable
  Referent nearestForce(Actor state, int token) {
    return nearest(state, true, token);
  }

  private static boolean isForceOf(@Nullable Actor actor, Actor state) {
    return actor != null
        && actor.kind() == ActorKind.STATE_FORCE
        && actor.parent().isPresent()
        && actor.parent().get().equals(state.id());
  }

  private @Nullable Referent nearest(Actor actor, boolean forces, int token) {
    Referent best = null;
    for (Referent referent : named) {
      boolean fits = forces ? isForceOf(referent.actor(), actor) : actor.equals(referent.actor());
      if (fits
          && referent.end() - referent.first() <= 4
          && (best == null
              || Math.abs(referent.first() - token) < Math.abs(best.first() - token))) {
        best = referent;
      }
    }
    return best;
  }
}
