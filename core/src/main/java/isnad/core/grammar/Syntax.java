package isnad.core.grammar;

import isnad.core.grammar.Chunk.Kind;
import isnad.core.pack.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the subject, the object and the circumstances of a verb stand among the chunks of its
 * sentence. Arabic puts the subject before or behind its verb: before it, it opens the clause and
 * agrees in number too; behind it, it is the first phrase without a preposition. All answers are
 * chunk indexes, -1 for none.
 */
public final class Syntax {
  /** How many governed phrases may stand between a verb and its subject. */
  private static final int MOST_BETWEEN = 4;

  /** How far before a relative pronoun its noun stands, in chunks. */
  private static final int HUNG = 5;

  private final Parse parse;
  private final JoinedPhrases lists;
  private final Agreement agreement;
  private final Commas commas;

  public Syntax(Parse parse) {
    this.parse = parse;
    this.lists = new JoinedPhrases(parse);
    this.agreement = new Agreement(parse, lists);
    this.commas = new Commas(parse);
  }

  /**
   * The subject of a verb: the chunk, and whether it stands before the verb or is what a relative
   * clause hangs on.
   */
  public record Subject(int chunk, boolean before, boolean antecedent) {
    public static final Subject NONE = new Subject(-1, false, false);

    public boolean found() {
      return chunk >= 0;
    }
  }

  /**
   * The phrase that opens the clause of the verb at {@code verb}, or the one that its relative
   * clause hangs on.
   */
  public Subject before(int verb) {
    if (hangsOnEvent(verb)) {
      return new Subject(lists.first(verb - 1), true, true);
    }
    int i = verb - 1;
    while (i >= 0) {
      Chunk chunk = parse.chunk(i);
      switch (chunk.kind()) {
        case TIME, OTHER, NEGATION, PARTICLE, QUOTE, OPEN, BREAK, COMMA -> i--;
        case CLOSE -> i = opening(i) - 1;
        case PHRASE -> {
          if (chunk.isBare() && opensClause(i) && !isDateline(i)) {
            int first = lists.first(i);
            return agreement.allowsBefore(verb, first)
                ? new Subject(first, true, false)
                : Subject.NONE;
          }
          i--;
        }
        case RELATIVE -> {
          int antecedent = phraseBefore(i);
          return antecedent < 0 ? Subject.NONE : new Subject(hung(i, antecedent), true, true);
        }
        case VERB -> {
          i = beforeVerb(i);
        }
        case COMPLEMENTISER, SUBORDINATOR, COLON, CONJUNCTION -> i = -1;
      }
    }
    return bareRelative(verb);
  }

  /** الخرطوم - قالت: a place before a dash at the start says where the report was written. */
  private boolean isDateline(int phrase) {
    Word head = parse.headWord(parse.chunk(phrase));
    return phrase == 0
        && parse.chunk(1).is(Kind.BREAK)
        && head != null
        && head.places() != null
        && parse.chunk(0).end() == head.nameEnd();
  }

  /** What a relative clause hangs on: all that is joined, but الذي is of one. */
  private int hung(int relative, int phrase) {
    return parse.tokens().is(parse.chunk(relative).first(), "الذي") ? phrase : lists.first(phrase);
  }

  /**
   * An indefinite phrase directly before a verb is what a relative clause without الذي hangs on:
   * هجوم استهدف.
   */
  private Subject bareRelative(int verb) {
    if (verb == 0 || parse.word(parse.chunk(verb).first()).conjunction()) {
      return Subject.NONE;
    }
    Chunk previous = parse.chunk(verb - 1);
    if (previous.is(Kind.PHRASE) && previous.head() >= 0 && !isDefinite(previous)) {
      return new Subject(lists.first(verb - 1), true, true);
    }
    return Subject.NONE;
  }

  /**
   * Whether the verb tells of what the indefinite phrase before it names, whatever opens the
   * clause: it takes it up with a pronoun (غارة شنها), or the phrase is an event (في انفجار
   * استهدف).
   */
  private boolean hangsOnEvent(int verb) {
    Word word = parse.word(parse.chunk(verb).head());
    Chunk previous = verb == 0 ? null : parse.chunk(verb - 1);
    Word head = previous == null ? null : parse.headWord(previous);
    if (previous == null || head == null || head.lexeme() == null || word.conjunction()) {
      return false;
    }
    boolean takenUp = word.pronoun() != null && word.pronoun().isThird();
    boolean event = !head.lexeme().frames().isEmpty() && !previous.isBare();
    return previous.is(Kind.PHRASE)
        && (takenUp || event && agreement.allowsBefore(verb, verb - 1))
        && !isDefinite(previous);
  }

  /** Whether a phrase is definite: its last word that can show it does. */
  public boolean isDefinite(Chunk phrase) {
    if (phrase.head() < 0) {
      return true;
    }
    for (int i = phrase.head(); i < phrase.end(); i++) {
      Word word = parse.word(i);
      if (word.isDefinite()) {
        return true;
      }
    }
    return false;
  }

  private int beforeVerb(int verb) {
    Word word = parse.word(parse.chunk(verb).head());
    if (word.is(WordClass.COPULA) || word.is(WordClass.BEGIN) || hangsOnEvent(verb)) {
      return verb - 1;
    }
    for (int i = verb - 1; i >= 0; i--) {
      Kind kind = parse.chunk(i).kind();
      if (kind == Kind.RELATIVE) {
        return phraseBefore(i);
      }
      if (kind == Kind.VERB
          || kind == Kind.COMPLEMENTISER
          || kind == Kind.SUBORDINATOR
          || kind == Kind.COLON) {
        return -1;
      }
    }
    return -1;
  }

  private int phraseBefore(int relative) {
    int nearest = -1;
    for (int i = relative - 1; i >= 0 && i >= relative - HUNG; i--) {
      boolean far = i < relative - 3;
      if (parse.chunk(i).is(Kind.PHRASE)) {
        if (agreement.allowsRelative(relative, i)) {
          return i;
        }
        nearest = nearest < 0 && !far ? i : nearest;
      } else if (far && (parse.chunk(i).is(Kind.VERB) || parse.chunk(i).is(Kind.COMPLEMENTISER))) {
        break;
      }
    }
    return nearest;
  }

  private int opening(int close) {
    for (int i = close - 1; i >= 0; i--) {
      if (parse.chunk(i).is(Kind.OPEN)) {
        return i;
      }
    }
    return close;
  }

  private int closing(int open) {
    for (int i = open + 1; i < parse.size(); i++) {
      if (parse.chunk(i).is(Kind.CLOSE)) {
        return i;
      }
    }
    return open;
  }

  private boolean opensClause(int phrase) {
    int i = phrase - 1;
    while (i >= 0 && (parse.chunk(i).is(Kind.QUOTE) || parse.chunk(i).is(Kind.OTHER))) {
      i--;
    }
    if (i < 0) {
      return true;
    }
    Chunk previous = parse.chunk(i);
    return switch (previous.kind()) {
      case COMPLEMENTISER, SUBORDINATOR, COLON, BREAK, COMMA, CONJUNCTION, TIME -> true;
      case VERB -> parse.word(previous.head()).is(WordClass.COPULA);
      case PHRASE -> parse.chunk(phrase).joined() && i == 0;
      default -> false;
    };
  }

  /** The phrase that is the subject of the verb at {@code verb}, before it or else behind it. */
  public int subject(int verb) {
    Subject before = before(verb);
    return before.found() ? before.chunk() : behind(verb);
  }

  /** The first phrase without a preposition behind {@code chunk}, within the clause. */
  public int behind(int chunk) {
    int between = 0;
    for (int i = chunk + 1; i < parse.size(); i++) {
      Chunk next = parse.chunk(i);
      switch (next.kind()) {
        case OTHER, TIME, PARTICLE, QUOTE -> {}
        case OPEN -> i = closing(i);
        case PHRASE -> {
          if (next.isBare() && next.head() >= 0) {
            return next.joined() || Shares.isShare(parse, next) ? -1 : i;
          }
          if (Shares.isAmong(next) || ++between > MOST_BETWEEN) {
            return -1;
          }
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /**
   * The phrases joined by a conjunction to the one at {@code phrase}, which stand on a par with it.
   */
  public List<Integer> joinedTo(int phrase) {
    return lists.behind(phrase);
  }

  /**
   * The governed phrases that belong to the predicate in {@code chunk}, to the end of its clause.
   */
  public List<Integer> circumstances(int chunk) {
    List<Integer> found = new ArrayList<>(4);
    for (int i = chunk + 1; i < parse.size(); i++) {
      Chunk next = parse.chunk(i);
      switch (next.kind()) {
        case OTHER, TIME, PARTICLE, QUOTE -> {}
        case OPEN -> i = closing(i);
        case PHRASE -> {
          if (next.isGoverned()) {
            found.add(i);
          }
        }
        case COMMA -> {
          int comma = commas.goesOn(i);
          if (comma < 0) {
            return found;
          }
          i = comma;
        }
        default -> {
          return found;
        }
      }
    }
    return found;
  }

  /**
   * The verb of a relative clause that hangs on the phrase at {@code phrase}: هجوم شنته, المعارك
   * التي اندلعت.
   */
  public int relativeVerb(int phrase) {
    for (int i = phrase + 1; i < parse.size() && i <= phrase + 5; i++) {
      Chunk next = parse.chunk(i);
      switch (next.kind()) {
        case RELATIVE, OTHER, QUOTE, NEGATION, PARTICLE -> {}
        case OPEN -> i = closing(i);
        case PHRASE -> {
          if (next.isBare() && next.joined()) {
            return -1;
          }
        }
        case VERB -> {
          boolean hangs = before(i).antecedent() && before(i).chunk() == phrase;
          return hangs || parse.chunk(i - 1).is(Kind.RELATIVE) ? i : -1;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /**
   * The verb that governs the phrase at {@code phrase} from before, with no other clause between.
   */
  public int governor(int phrase) {
    int phrases = 0;
    for (int i = phrase - 1; i >= 0; i--) {
      Chunk previous = parse.chunk(i);
      switch (previous.kind()) {
        case VERB -> {
          return i;
        }
        case PHRASE -> {
          if (++phrases > 4) {
            return -1;
          }
        }
        case TIME, OTHER, QUOTE, OPEN, CLOSE, PARTICLE -> {}
        case COMMA -> {
          if (i < phrase - 1
              || !parse.chunk(phrase).isGoverned()
              || parse.chunk(phrase).joined()) {
            return -1;
          }
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** The bare phrase directly behind a comma that follows {@code chunk}: a late object. */
  public int behindComma(int chunk) {
    for (int i = chunk + 1; i + 1 < parse.size(); i++) {
      Chunk next = parse.chunk(i);
      switch (next.kind()) {
        case OTHER, TIME, PARTICLE, QUOTE -> {}
        case OPEN -> i = closing(i);
        case PHRASE -> {
          if (next.isBare()) {
            return -1;
          }
        }
        case COMMA -> {
          Chunk late = parse.chunk(i + 1);
          boolean object = late.isBare()
              && late.head() >= 0
              && !late.joined()
              && !(i + 2 < parse.size() && parse.chunk(i + 2).is(Kind.VERB));
          return object ? i + 1 : -1;
        }
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /**
   * Whether the phrase behind a verb can be its subject: not in the indefinite accusative, and of
   * its gender.
   */
  public boolean agreesBehind(int verb, int phrase) {
    return agreement.allowsBehind(verb, phrase);
  }

  /** Whether the verb can have the phrase before it as its subject: in gender and number. */
  public boolean agreesBefore(int verb, int phrase) {
    return agreement.allowsBefore(verb, phrase);
  }
}
