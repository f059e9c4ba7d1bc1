package isnad.core.grammar;

import isnad.core.morphology.Inflection;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;

/** The agreement of the verbs of one sentence with their subjects, in gender and in number. */
final class Agreement {
  private static final long BODIES =
      WordClass.FORCE.bit() | WordClass.GROUP.bit() | WordClass.BODY.bit();

  /** Nouns that are masculine unless their form shows otherwise. */
  private static final long MASCULINE =
      BODIES | WordClass.PERSON.bit() | WordClass.OFFICIAL.bit() | WordClass.FIGHTER.bit();

  private final Parse parse;
  private final JoinedPhrases lists;

  Agreement(Parse parse, JoinedPhrases lists) {
    this.parse = parse;
    this.lists = lists;
  }

  /** Whether the verb can have the phrase before it as its subject: gender and number. */
  boolean allowsBefore(int verb, int phrase) {
    Word word = parse.word(parse.chunk(verb).head());
    Chunk chunk = parse.chunk(phrase);
    Word head = parse.headWord(chunk);
    if (chunk.pronoun() != null) {
      return word.inflection() == null || word.isPlural() == chunk.pronoun().isPlural();
    }
    if (head == null || head.lexeme() == null || head.isName() || word.inflection() == null) {
      return true;
    }
    boolean many = head.isPlural()
        || head.isDual()
        || chunk.quantity() != null
        || !lists.behind(phrase).isEmpty();
    if (word.isPlural() || word.isDual()) {
      return many || head.is(WordClass.GROUP);
    }
    boolean feminine = head.isFeminine() || isTaMarbuta(head);
    return switch (word.inflection().gender()) {
      case MASCULINE -> !feminine || many;
      case FEMININE -> feminine || many;
      case EITHER -> true;
    };
  }

  /**
   * Whether the phrase behind a verb can be its subject: not in the indefinite accusative, and of
   * its gender.
   */
  boolean allowsBehind(int verb, int phrase) {
    Word word = parse.word(parse.chunk(verb).head());
    Chunk chunk = parse.chunk(phrase);
    Word head = parse.headWord(chunk);
    if (word.isPlural() || word.isDual()) {
      // A verb before its subject is singular: behind التقوا stands whom they met.
      return false;
    }
    if (head != null && isObliqueNisba(head)) {
      return false;
    }
    if (head == null || head.lexeme() == null || word.inflection() == null) {
      return true;
    }
    if (chunk.quantity() != null) {
      return true;
    }
    if (isAccusative(head)) {
      return false;
    }
    if (isOblique(head)) {
      return false;
    }
    if (head.isPlural() || head.isDual() || head.isName() && !isBody(head)) {
      return true;
    }
    boolean feminine = head.isFeminine() || isTaMarbuta(head);
    return switch (word.inflection().gender()) {
      case MASCULINE -> !feminine;
      case FEMININE -> feminine || head.inflection() == null || !isPlainMasculine(head);
      case EITHER -> true;
    };
  }

  /**
   * Whether a relative pronoun can hang on a noun of the phrase: الذين on several people, الذي on
   * one that is masculine.
   */
  boolean allowsRelative(int relative, int phrase) {
    Chunk chunk = parse.chunk(phrase);
    int token = parse.chunk(relative).first();
    boolean people = ends(token, "ذين");
    if (chunk.head() < 0 || !people && !ends(token, "ذي")) {
      return true;
    }
    if (people && (chunk.quantity() != null || !lists.behind(phrase).isEmpty())) {
      return true;
    }
    for (int i = chunk.head(); i < chunk.end(); i++) {
      Word word = parse.word(i);
      boolean noun = word.tag() == Tag.NOUN && !word.is(WordClass.QUANTIFIER);
      if (noun && (people ? canBeSeveral(word) : canBeOneMasculine(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean canBeSeveral(Word noun) {
    boolean place = noun.places() != null && !noun.isPlural();
    return !place && (noun.lexeme() == null || noun.isPlural() || noun.isName());
  }

  private boolean canBeOneMasculine(Word noun) {
    return noun.lexeme() == null
        || noun.places() != null
        || !noun.isPlural() && !noun.isFeminine() && !isTaMarbuta(noun);
  }

  private boolean ends(int token, String ending) {
    int end = parse.tokens().to(token);
    return parse.tokens().folded().matches(end - ending.length(), end, ending);
  }

  /** A singular that names persons or is a participle, without an ending of feminines. */
  private static boolean isPlainMasculine(Word head) {
    Lexeme lexeme = head.lexeme();
    return lexeme != null
        && head.inflection() != null
        && (head.inflection().gender() == Inflection.Gender.MASCULINE
            || head.isAny(MASCULINE) && !isPluralInForm(lexeme.lemma()));
  }

  /** ميليشيا and مخابرات go with feminine verbs. */
  private static boolean isPluralInForm(String lemma) {
    return lemma.endsWith("ا") || lemma.endsWith("ات");
  }

  /** Whether a noun of several or two ends in ين, as no subject behind its verb does. */
  private boolean isOblique(Word head) {
    int end = parse.tokens().to(head.token());
    return (head.isPlural() || head.isDual())
        && !head.isName()
        && head.pronoun() == null
        && parse.tokens().length(head.token()) > 4
        && parse.tokens().folded().charAt(end - 1) == 'ن'
        && written(end - 2) == 'ي';
  }

  /** الجيش الأميركي: a name that opens with what kind of body it is, whose gender is plain. */
  private static boolean isBody(Word head) {
    return head.actor() != null
        && head.nameEnd() > head.token() + 1
        && head.isAny(BODIES)
        && !head.isPlural();
  }

  /** الحوثيين, الفلسطينيين: a name of people by where or whose they are, not as a subject. */
  private boolean isObliqueNisba(Word head) {
    int end = parse.tokens().to(head.token());
    return head.isName()
        && head.nameEnd() == head.token() + 1
        && parse.tokens().length(head.token()) > 5
        && parse.tokens().folded().charAt(end - 1) == 'ن'
        && written(end - 2) == 'ي'
        && written(end - 3) == 'ي';
  }

  /** The character of the text itself, which رهائن has and the folded text has not. */
  private char written(int folded) {
    return parse.tokens().folded().text().charAt(parse.tokens().folded().start(folded));
  }

  /** Whether a noun shows the indefinite accusative: an alef that its lemma does not end in. */
  private boolean isAccusative(Word head) {
    int end = parse.tokens().to(head.token());
    return !head.article()
        && head.pronoun() == null
        && !head.isName()
        && parse.tokens().folded().charAt(end - 1) == 'ا'
        && head.lexeme() != null
        && !head.lexeme().key().endsWith("ا")
        && !head.isDual();
  }

  private boolean isTaMarbuta(Word word) {
    int last = parse.tokens().to(word.token()) - 1;
    String text = parse.tokens().folded().text();
    return text.charAt(parse.tokens().folded().start(last)) == 'ة'
        || word.inflection() != null && word.inflection().gender() == Inflection.Gender.FEMININE;
  }
}
