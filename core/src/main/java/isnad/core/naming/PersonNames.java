package isnad.core.naming;

import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.pack.Lexeme;
import org.jspecify.annotations.Nullable;

/**
 * Marks persons: sequences of given and family names, words behind titles, kunyas and chains of
 * ancestors, and surnames that a fuller name has introduced.
 */
final class PersonNames {
  private static final int LONGEST = 7;
  private static final String SERVANT = "عبد";

  /** How many words stand between a title and the name at most. */
  private static final int TITLE_REACH = 6;

  private final Sights sights;
  private final Marked marked;
  private final Introduced introduced;

  PersonNames(Sights sights, Marked marked, Introduced introduced) {
    this.sights = sights;
    this.marked = marked;
    this.introduced = introduced;
  }

  void mark() {
    for (int i = sights.first(); i < sights.end(); ) {
      NamedSpan span = isOpen(i) ? person(i) : null;
      if (span == null) {
        i++;
      } else {
        marked.put(span);
        i = span.end();
      }
    }
  }

  /** Whether a person's name may begin here whatever is marked already. */
  private boolean isOpen(int token) {
    if (!sights.isWord(token)) {
      return false;
    }
    NamedSpan span = marked.at(token);
    if (span == null) {
      return true;
    }
    boolean one = span.end() - span.first() == 1;
    return span.kind() == NamedKind.PERSON && span.first() == token
        || one && span.kind() == NamedKind.PLACE && isNamePart(token);
  }

  private boolean isNamePart(int token) {
    return sights.is(token, Cue.GIVEN) || sights.is(token, Cue.FAMILY);
  }

  private @Nullable NamedSpan person(int token) {
    NamedSpan known = marked.at(token);
    if (known != null && known.kind() == NamedKind.PERSON) {
      int end = end(known.end(), known.end() - 1);
      return end == known.end() ? null : with(known, end);
    }
    if (sights.isFunction(token)) {
      return null;
    }
    int end = end(token + 1, token);
    if (sights.hasArticle(token) && end - token > 1) {
      return null;
    }
    Ground ground = ground(token, end);
    boolean place = known != null && (end - token < 2 && !isSurname(token));
    if (ground == null || place) {
      return null;
    }
    return new NamedSpan(
        token, end, sights.from(token), NamedKind.PERSON, ground, false, null, null);
  }

  /** Whether a place's name is rather the family name that it also is. */
  private boolean isSurname(int token) {
    return sights.is(token, Cue.FAMILY)
        && !sights.is(token, Cue.PLACE)
        && !sights.hasClitic(token)
        && !sights.is(token - 1, Cue.PLACE_PREPOSITION)
        && !sights.is(token - 1, Cue.PLACE_CLASS);
  }

  private static NamedSpan with(NamedSpan span, int end) {
    return new NamedSpan(
        span.first(),
        end,
        span.from(),
        span.kind(),
        span.ground(),
        false,
        span.actor(),
        span.places());
  }

  /** Why the words from {@code token} to before {@code end} are a person's name; null if not. */
  private @Nullable Ground ground(int token, int end) {
    boolean several = end - token > 1;
    if (sights.is(token, Cue.KUNYA) && !sights.is(token, Cue.GIVEN)) {
      boolean born = sights.word(token).tag() == Tag.VERB && !sights.key(token).equals(SERVANT);
      return several && !born ? Ground.KUNYA : null;
    }
    if (isStrong(token)) {
      return Ground.NAMES;
    }
    boolean article = sights.hasArticle(token);
    boolean titles = sights.is(token, Cue.TITLE) && !sights.is(token + 1, Cue.KUNYA);
    boolean weak = isWeak(token) && !article && !titles;
    if (several && weak && (isNamePart(token) || isNameOrUnknown(token + 1))) {
      return Ground.NAMES;
    }
    boolean unknown = sights.isUnknown(token) && !article;
    boolean before =
        isStrong(token + 1) || sights.isWord(token + 1) && introduced.isNear(sights, token + 1);
    if (several && unknown && before) {
      return Ground.NAMES;
    }
    if (introduced.isNear(sights, token) && isNamedAgain(token)) {
      return Ground.INTRODUCED;
    }
    if ((unknown || weak) && isTitled(token)) {
      return Ground.TITLE;
    }
    if (several && unknown && isBehindNation(token)) {
      return Ground.NISBA;
    }
    return unknown && isSpeaker(token) ? Ground.SAYING : null;
  }

  /** Whether a word that a fuller name has introduced is that name again. */
  private boolean isNamedAgain(int token) {
    if (sights.isUnknown(token)) {
      return true;
    }
    Word word = sights.word(token);
    boolean nominal = word.tag() == Tag.NOUN || word.tag() == Tag.ADJECTIVE;
    if (!nominal || !isWeak(token) || word.pronoun() != null || sights.is(token, Cue.TITLE)) {
      return false;
    }
    return !sights.isNominal(token - 1)
        || sights.hasArticle(token) != sights.hasArticle(token - 1)
        || sights.is(token - 1, Cue.TITLE);
  }

  /** الإسباني ..., والصربية ...: two unknown words behind the nisba of a nation. */
  private boolean isBehindNation(int token) {
    int before = token - 1;
    return sights.isDefiniteAdjective(before)
        && sights.isNisba(before)
        && !sights.hasClitic(token)
        && sights.isUnknown(token + 1);
  }

  /** Whether a verb of saying stands directly before. */
  private boolean isSpeaker(int token) {
    return sights.is(token - 1, Cue.SAYING) && !sights.hasClitic(token);
  }

  private boolean isNameOrUnknown(int token) {
    return isNamePart(token)
        || sights.is(token, Cue.GIVEN_WORD)
        || sights.is(token, Cue.FAMILY_WORD)
        || sights.isUnknown(token) && !sights.hasArticle(token);
  }

  /** Whether the word is a name by itself. */
  private boolean isStrong(int token) {
    if (!isNamePart(token)) {
      return false;
    }
    Word word = sights.word(token);
    Lexeme lexeme = word.lexeme();
    if (lexeme != null && !word.isName() && isOrdinary(token, lexeme)) {
      return false;
    }
    return !sights.hasArticle(token) || lexeme == null && !isOwned(token);
  }

  /**
   * Whether the word is an ordinary one of the lexicon; a form of a verb that looks the same (أحمد,
   * فيصل) does not count against a name that is seldom anything else.
   */
  private boolean isOrdinary(int token, Lexeme lexeme) {
    Word word = sights.word(token);
    boolean whole = sights.hasClitic(token) && !word.conjunction() && word.preposition() == 0;
    return whole
        || lexeme.part() != Lexeme.Part.VERB
        || sights.is(token, Cue.GIVEN_WORD)
        || sights.is(token, Cue.FAMILY_WORD)
        || lexeme.key().equals(sights.key(token));
  }

  /** Whether it is a nisba behind a noun (الرئيس المصري), which names nobody. */
  private boolean isOwned(int token) {
    return sights.isNisba(token) && sights.isNominal(token - 1) && sights.hasArticle(token - 1);
  }

  private boolean isWeak(int token) {
    return sights.is(token, Cue.GIVEN_WORD)
        || sights.is(token, Cue.FAMILY_WORD)
        || isNamePart(token);
  }

  /** The token behind the words that carry a name on from {@code at}. */
  private int end(int at, int last) {
    int end = at;
    int i = at;
    while (i < sights.end() && i - last <= LONGEST && sights.isWord(i)) {
      if (sights.is(i, Cue.CHAIN) && !sights.isJoined(i)) {
        i++;
        if (sights.isWord(i) && carriesChain(i)) {
          i++;
          end = i;
        }
        continue;
      }
      if (!carries(i) && !isOnlySurname(i, last)) {
        break;
      }
      i++;
      end = i;
    }
    return end;
  }

  private boolean carriesChain(int token) {
    return !sights.isFunction(token) && (sights.word(token).tag() != Tag.VERB || isWeak(token));
  }

  private boolean carries(int token) {
    NamedSpan other = marked.at(token);
    if (other != null && other.kind() != NamedKind.PERSON && !isNamePart(token)) {
      return false;
    }
    boolean joined =
        sights.hasClitic(token) || !isWeak(token) && sights.word(token).conjunction();
    if (joined && !isForeignWaw(token) || sights.isFunction(token)) {
      return false;
    }
    if (isChainBefore(token)) {
      return true;
    }
    if (sights.is(token, Cue.RELIGION)) {
      return true;
    }
    if (isNamePart(token) || sights.is(token, Cue.FAMILY_WORD)) {
      return !(sights.word(token).tag() == Tag.VERB && sights.is(token, Cue.SAYING));
    }
    if (sights.is(token, Cue.GIVEN_WORD)) {
      return sights.word(token).tag() != Tag.VERB
          && !sights.is(token, Cue.SAYING)
          && !sights.is(token, Cue.TITLE);
    }
    return sights.isUnknown(token)
        && !sights.is(token, Cue.SAYING)
        && sights.word(token).preposition() == 0;
  }

  /** وينفري, واتسون behind another name: و is the name's own letter. */
  private boolean isForeignWaw(int token) {
    var tokens = sights.parse().tokens();
    if (tokens.length(token) < 4 || sights.word(token).lexeme() != null) {
      return false;
    }
    char second = tokens.charAt(token, 1);
    return tokens.charAt(token, 0) == 'و'
        && !isWeak(token)
        && (second == 'ي' || second == 'و' || second == 'ا' && tokens.charAt(token, 2) != 'ل');
  }

  /** محمد السويدي: behind one given name a definite noun or nisba is the surname. */
  private boolean isOnlySurname(int token, int first) {
    return token == first + 1
        && sights.is(first, Cue.GIVEN)
        && isStrong(first)
        && sights.hasArticle(token)
        && sights.isNominal(token)
        && !sights.hasClitic(token)
        && !sights.is(token, Cue.TITLE)
        && marked.isFree(token);
  }

  private boolean isChainBefore(int token) {
    return sights.is(token - 1, Cue.CHAIN) && carriesChain(token);
  }

  /** Whether a title stands before, with nothing but definite nouns and names between. */
  private boolean isTitled(int token) {
    if (sights.hasClitic(token) && sights.isJoined(token)) {
      return false;
    }
    int at = token - 1;
    while (sights.isQuoteMark(at)) {
      at--;
    }
    for (int i = at; i > at - TITLE_REACH && sights.has(i); i--) {
      if (sights.is(i, Cue.TITLE)) {
        return i < at || isDefiniteTitle(i);
      }
      boolean between = sights.hasArticle(i) && sights.isNominal(i) || !marked.isFree(i);
      if (!between || marked.is(i, NamedKind.PERSON)) {
        return false;
      }
    }
    return false;
  }

  private boolean isDefiniteTitle(int token) {
    return sights.hasArticle(token) || sights.word(token).pronoun() != null;
  }
}
