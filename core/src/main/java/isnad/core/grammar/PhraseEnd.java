package isnad.core.grammar;

import isnad.core.mention.QuantityPhrase;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Frame;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Slot;
import isnad.core.pack.WordClass;
import isnad.core.report.Sentence;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a noun phrase ends: it goes on over adjectives and genitives as definiteness allows, over
 * names behind titles, over what stands in quotation marks or brackets, and over من behind a number
 * or an indefinite group (عناصر من الجيش).
 */
final class PhraseEnd {
  /** The longest stretch in quotation marks or brackets that belongs to a phrase, in tokens. */
  private static final int LONGEST_INSET = 6;

  /** The longest phrase, in tokens. */
  private static final int LONGEST = 24;

  static final long PEOPLE = WordClass.PERSON.bit()
      | WordClass.FIGHTER.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.CIVILIAN.bit()
      | WordClass.FORCE.bit()
      | WordClass.GROUP.bit();
  private static final long PLACES = WordClass.SITE.bit() | WordClass.PLACE_NOUN.bit();
  private static final long SPEAKERS = WordClass.OFFICIAL.bit() | WordClass.VOICE.bit();
  private static final long TITLED = WordClass.TITLE.bit()
      | WordClass.OFFICIAL.bit()
      | WordClass.PERSON.bit()
      | WordClass.VOICE.bit();

  private static final Set<String> DIRECTIONS = Set.of("شمال", "جنوب", "شرق", "غرب", "وسط");

  private static final Set<String> SIDES = Set.of("شمالي", "جنوبي", "شرقي", "غربي");

  private final Tokens tokens;
  private final Sentence sentence;
  private final Word[] words;
  private final List<QuantityPhrase> quantities;
  private final Endings endings;

  /**
   * The verb behind which the next phrase stands, or null; the second word of its fixed phrases
   * ends a phrase.
   */
  private @Nullable Word verb;

  PhraseEnd(Tokens tokens, Sentence sentence, Word[] words, List<QuantityPhrase> quantities) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.words = words;
    this.quantities = quantities;
    this.endings = new Endings(tokens);
  }

  private Word word(int token) {
    return words[token - sentence.first()];
  }

  /** Says which verb the phrases that follow stand behind; null for none. */
  void behind(@Nullable Word governing) {
    verb = governing;
  }

  private boolean isCompanion(Word word) {
    if (verb == null || verb.lexeme() == null || word.lexeme() == null) {
      return false;
    }
    for (Frame frame : verb.lexeme().frames()) {
      if (word.lexeme().key().equals(frame.companion())) {
        return true;
      }
    }
    return false;
  }

  /** The token before which the phrase that begins at {@code first} ends. */
  int of(int first) {
    int limit = Math.min(sentence.end(), first + LONGEST);
    int last = word(first).nameEnd() - 1;
    boolean titled = isTitle(word(first));
    int i = last + 1;
    while (i < limit) {
      int next = step(first, last, i, limit, titled);
      if (next == i) {
        break;
      }
      for (int j = i; j < next; j++) {
        titled |= isTitle(word(j));
      }
      last = next - 1;
      i = next;
    }
    return Math.min(last + 1, sentence.end());
  }

  /** المتحدث فلان, الإرهابي فلان: a word behind which the name of whom it means can stand. */
  private static boolean isTitle(Word word) {
    return word.isAny(TITLED) || word.is(WordClass.FIGHTER) && word.article() && !word.isPlural();
  }

  /**
   * The token after what belongs to the phrase at {@code i}, or {@code i} where the phrase ends.
   */
  private int step(int first, int last, int i, int limit, boolean titled) {
    Word word = word(i);
    if (word.inName()) {
      return i + 1;
    }
    if (word.tag() == Tag.MARK) {
      return inset(i, limit);
    }
    boolean counted = word(last).tag() == Tag.NUMBER;
    if (word.conjunction() || !counted && isCompanion(word)) {
      return isAlso(word(last), word) ? word.nameEnd() : i;
    }
    if (PhraseWords.isAge(word) && i + 1 < limit && word(i + 1).tag() == Tag.NUMBER) {
      return Math.min(limit, i + 3);
    }
    if (titled && PhraseWords.isSoCalled(tokens, word)) {
      return i + 1;
    }
    if (word.tag() == Tag.PREPOSITION) {
      return partitive(first, last, i, limit);
    }
    if (titled && PhraseWords.isCalled(tokens, word(last), word)) {
      return i + 1;
    }
    if (word.preposition() != 0) {
      return word.preposition() == 'ب' && PhraseWords.isNameOf(word) && titled ? i + 1 : i;
    }
    if (word.tag() == Tag.NUMBER) {
      boolean name = word(last).inName() || word(last).isName();
      boolean construct = !name && !word(last).isDefinite() && !endings.isFree(word(last));
      return construct || word(last).tag() == Tag.NUMBER || !countsNoun(i, limit) ? i + 1 : i;
    }
    if (word.tag() == Tag.DEMONSTRATIVE) {
      return word(last).tag() == Tag.NOUN && !word(last).isDefinite() && isBeforeArticle(i, limit)
          ? i + 1
          : i;
    }
    return word.tag().isNominal() && continues(first, word(last), word, titled)
        ? word.nameEnd()
        : i;
  }

  /** أطراف إقليمية ودولية: an adjective joined to another of the same noun. */
  private static boolean isAlso(Word last, Word word) {
    return word.tag() == Tag.ADJECTIVE
        && last.tag() == Tag.ADJECTIVE
        && word.preposition() == 0
        && word.article() == last.article()
        && word.isFeminine() == last.isFeminine()
        && word.isPlural() == last.isPlural();
  }

  private boolean isBeforeArticle(int i, int limit) {
    return i + 1 < limit && (word(i + 1).article() || word(i + 1).tag() == Tag.NUMBER);
  }

  private boolean countsNoun(int number, int limit) {
    for (QuantityPhrase quantity : quantities) {
      if (quantity.first() <= number && number < quantity.end()) {
        int next = quantity.end();
        return next < limit
            && (word(next).tag().isNominal() || isOf(next))
            && !word(next).conjunction();
      }
    }
    return false;
  }

  private boolean isOf(int token) {
    return word(token).tag() == Tag.PREPOSITION && tokens.is(token, "من");
  }

  private int inset(int i, int limit) {
    boolean quote = tokens.isQuoteMark(i);
    if (!quote && !tokens.isMark(i, '(')) {
      return i;
    }
    for (int close = i + 1; close < Math.min(limit, i + LONGEST_INSET + 2); close++) {
      Word inside = word(close);
      if (inside.tag() == Tag.MARK) {
        boolean closes = quote ? tokens.isQuoteMark(close) : tokens.isMark(close, ')');
        return closes && close > i + 1 ? close + 1 : i;
      }
      if (!inside.tag().isNominal() || quote && isApart(inside, close == i + 1)) {
        return i;
      }
    }
    return i;
  }

  /** Whether a word in quotation marks shows that a phrase of its own stands there, no name. */
  private boolean isApart(Word word, boolean first) {
    return word.preposition() != 0 || first && word.tag() == Tag.NOUN && endings.endsInAlef(word);
  }

  private int partitive(int first, int last, int i, int limit) {
    int next = i + 1;
    while (next < limit && tokens.isQuoteMark(next)) {
      next++;
    }
    if (next >= limit
        || word(i).pronoun() != null
        || !word(next).tag().isNominal()
        || word(next).conjunction()) {
      return i;
    }
    boolean counted = word(last).tag() == Tag.NUMBER || word(last).is(WordClass.QUANTIFIER);
    if (isOf(i)) {
      if (isSource(word(last), word(next))) {
        return i;
      }
      boolean people = word(last).isAny(PEOPLE) && !word(last).article();
      return counted || people || word(first).tag() == Tag.NUMBER && !word(last).isDefinite()
          ? word(next).nameEnd()
          : i;
    }
    boolean in = tokens.is(i, "في");
    boolean body =
        word(next).isAny(WordClass.BODY.bit() | WordClass.GROUP.bit() | WordClass.FORCE.bit())
            || word(next).actor() != null && word(next).places() == null;
    return in && body && anyIs(first, last, SPEAKERS) ? word(next).nameEnd() : i;
  }

  /**
   * Whether من behind the objects or subjects of a verb of movement says where from, not of whom
   * (فر أسرى من سجن): a place, or behind a noun that is counted already.
   */
  private boolean isSource(Word last, Word next) {
    if (verb == null || verb.lexeme() == null) {
      return false;
    }
    boolean place = next.places() != null && next.actor() == null
        || next.isAny(PLACES)
        || DIRECTIONS.contains(tokens.key(next.token()));
    boolean things = next.actor() != null && !last.isAny(PEOPLE) && last.tag() != Tag.NUMBER;
    if (!place && !things) {
      return false;
    }
    for (Frame frame : verb.lexeme().frames()) {
      if (frame.prepositions().get("من") == Slot.FROM) {
        return true;
      }
    }
    return false;
  }

  private boolean anyIs(int first, int last, long mask) {
    for (int i = first; i <= last; i++) {
      if (word(i).isAny(mask)) {
        return true;
      }
    }
    return false;
  }

  private boolean continues(int first, Word last, Word word, boolean titled) {
    boolean unknown = word.lexeme() == null;
    if (last.tag() == Tag.NUMBER || last.places() == null && isSide(last)) {
      return true;
    }
    if (word.pronoun() != null && PhraseWords.isNisbaPerson(last)
        || word.article() && isAny(last)) {
      return false;
    }
    if (titled
        && isNamePart(last, first)
        && (word.article() || word.actor() != null)
        && isOfKind(word)) {
      return false;
    }
    if (word.isSite() && last.actor() != null) {
      return false;
    }
    if (word.article()) {
      return continuesDefinite(first, last, word, unknown);
    }
    if (isSide(word) || isDirection(word) && !last.isAny(PLACES)) {
      return false;
    }
    if (titled && PhraseWords.isKunya(tokens, word)) {
      return last.isDefinite() || last.lexeme() == null;
    }
    if (word.isName() || unknown) {
      return !last.isDefinite() || titled || last.is(WordClass.PLACE_NOUN);
    }
    boolean name = titled && last.lexeme() == null && last.token() > first;
    if (last.isDefinite() || name) {
      return false;
    }
    boolean modified = last.tag() == Tag.ADJECTIVE || last.token() > first && last.isParticiple();
    if (endings.isFree(last) || modified) {
      return word.tag() == Tag.ADJECTIVE || word.isParticiple() || PhraseWords.isOther(word);
    }
    boolean accusative = endings.endsInAlef(word) && !endings.endsInAlef(last);
    return !(accusative && word.tag() == Tag.NOUN && last.tag() != Tag.NUMBER);
  }

  /** A word that the lexicon does not know, behind the first of a phrase. */
  private static boolean isNamePart(Word last, int first) {
    return last.lexeme() == null && !last.isName() && !last.article() && last.token() > first;
  }

  /** A noun of persons or bodies, which is no part of a person's name. */
  private static boolean isOfKind(Word word) {
    return word.tag() == Tag.NOUN
        && (word.actor() != null || word.isAny(PEOPLE | WordClass.BODY.bit()))
        && !word.isKind(Inflection.Kind.ACTIVE_PARTICIPLE);
  }

  /** جندي شرقي المدينة: a nisba of direction before a place says where, not what kind of. */
  private boolean isSide(Word word) {
    if (word.preposition() != 0 || !SIDES.contains(tokens.key(word.token()))) {
      return false;
    }
    Word next = word.token() + 1 < sentence.end() ? word(word.token() + 1) : word;
    boolean free = !next.conjunction() && next.preposition() == 0;
    return word.places() != null || free && (next.places() != null || next.isAny(PLACES));
  }

  private boolean isDirection(Word word) {
    return word.preposition() == 0 && DIRECTIONS.contains(tokens.key(word.token()));
  }

  /** أي جهة: the noun behind أي is indefinite. */
  private boolean isAny(Word word) {
    int before = word.token() - 1;
    Lexeme lexeme = before >= sentence.first() ? word(before).lexeme() : null;
    return lexeme != null && lexeme.lemma().equals("أي");
  }

  /**
   * A word with the article goes on as an adjective that agrees, or as the genitive of a noun
   * without one.
   */
  private boolean continuesDefinite(int first, Word last, Word word, boolean unknown) {
    boolean modifier = word.tag() == Tag.ADJECTIVE || unknown || word.isParticiple();
    if (last.article() || last.pronoun() != null || last.isName()) {
      return modifier && (unknown || agreesWithAny(first, last.token(), word));
    }
    if (last.tag() == Tag.ADJECTIVE || endings.isFree(last)) {
      return false;
    }
    return true;
  }

  /** Whether an adjective agrees with one of the nouns of the phrase so far. */
  private boolean agreesWithAny(int first, int last, Word adjective) {
    for (int i = first; i <= last; i++) {
      Word noun = word(i);
      if (noun.tag() == Tag.NOUN && (noun.lexeme() == null || agrees(noun, adjective))) {
        return true;
      }
    }
    return false;
  }

  private boolean agrees(Word noun, Word adjective) {
    boolean feminine = noun.isFeminine() || endings.endsInTaMarbuta(noun);
    boolean soundPlural = endings.endsInPlural(adjective);
    boolean feminineAdjective = endings.endsInTaMarbuta(adjective);
    if (noun.isPlural()) {
      return noun.isAny(PEOPLE)
          ? !feminineAdjective && !(isUnit(noun) && soundPlural) && !PhraseWords.isOne(adjective)
              || feminineAdjective && isUnit(noun)
          : !soundPlural;
    }
    if (noun.isDual()) {
      return soundPlural || adjective.isDual();
    }
    boolean relation = adjective.tag() == Tag.ADJECTIVE && !noun.isAny(PEOPLE | TITLED);
    return feminine
        ? feminineAdjective
        : !(feminineAdjective && !relation) && !soundPlural && !adjective.isPlural();
  }

  private static boolean isUnit(Word noun) {
    return noun.is(WordClass.FORCE) || noun.is(WordClass.GROUP);
  }
}
