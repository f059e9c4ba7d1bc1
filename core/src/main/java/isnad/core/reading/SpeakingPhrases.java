package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.ActorKind;
import isnad.core.pack.WordClass;
import isnad.core.report.FoldedText;

/**
 * Which phrases about a verb of saying can name somebody who speaks: by what their noun means, by
 * its form, and by its agreement with the verb.
 */
final class SpeakingPhrases {
  private static final char TANWIN = '\u064b';

  private final Parse parse;
  private final Syntax syntax;
  private final SpeechContent content;
  private final PhraseReferents phrases;

  SpeakingPhrases(Parse parse, Syntax syntax, SpeechContent content, PhraseReferents phrases) {
    this.parse = parse;
    this.syntax = syntax;
    this.content = content;
    this.phrases = phrases;
  }

  /** Whether a phrase before a colon names somebody who can speak rather than a place. */
  boolean isBeforeColon(Chunk chunk) {
    Referent referent = phrases.of(chunk);
    if (referent.actor() != null) {
      return referent.actor().kind() != ActorKind.STATE;
    }
    boolean place = false;
    boolean speaks = false;
    for (int i = chunk.first(); i < chunk.end(); i++) {
      place |= parse.word(i).places() != null;
      speaks |= parse.word(i).isAny(Referents.PEOPLE);
    }
    Word head = parse.word(chunk.head());
    boolean picture = head.is(WordClass.DOCUMENT) && chunk.end() == chunk.head() + 1;
    return (speaks || head.lexeme() == null) && !place && !picture;
  }

  /**
   * The subject before the verb, unless it cannot speak or the one behind the verb is who speaks.
   */
  Syntax.Subject before(int verb, Syntax.Subject before, int behind) {
    boolean other = before.antecedent() && canSpeak(behind);
    if (before.antecedent() && !syntax.agreesBefore(verb, before.chunk())) {
      return Syntax.Subject.NONE;
    }
    return before.found() && canSpeak(before.chunk()) && !other ? before : Syntax.Subject.NONE;
  }

  /** Whether a phrase names somebody who can speak. */
  boolean canSpeak(int chunk) {
    if (chunk < 0) {
      return false;
    }
    Chunk phrase = parse.chunk(chunk);
    if (phrase.pronoun() != null) {
      return true;
    }
    Referent referent = phrases.of(phrase);
    Word word = parse.word(phrase.head());
    boolean report = word.is(WordClass.SAY) && word.isKind(Inflection.Kind.NOUN);
    if (referent.thing() && !report || word.places() != null && word.actor() == null) {
      return false;
    }
    if (word.actor() != null || word.lexeme() == null) {
      return true;
    }
    boolean adjective = word.tag() == Tag.ADJECTIVE && !word.isFeminine();
    return word.isAny(Speakers.VOICED)
        || report
        || adjective
        || referent.human() && (word.article() || !word.isKind(Inflection.Kind.ACTIVE_PARTICIPLE))
        || isOfMedia(word, phrase)
        || isName(word, phrase);
  }

  /**
   * Whether the phrase behind a verb of saying can be who speaks: it agrees with the verb, whose
   * own person is the third. People may stand in the wrong case where what they say follows.
   */
  boolean agreesBehind(int verb, int phrase) {
    Word word = parse.word(parse.chunk(verb).head());
    Inflection inflection = word.inflection();
    if (inflection != null && inflection.person() != Inflection.Person.THIRD) {
      return false;
    }
    Chunk chunk = parse.chunk(phrase);
    Word head = parse.headWord(chunk);
    if (head != null && head.lexeme() == null && hasTanwin(head)) {
      return false;
    }
    if (syntax.agreesBehind(verb, phrase) || inflection == null) {
      return true;
    }
    return inflection.plurality() == Inflection.Plurality.SINGULAR
        && head != null
        && (chunk.first() < chunk.head()
            || head.is(WordClass.GROUP) && !head.article()
            || head.article() && head.isPlural() && content.opened(phrase) >= 0);
  }

  /** Whether a word is written with the sign of the indefinite accusative. */
  private boolean hasTanwin(Word word) {
    FoldedText folded = parse.tokens().folded();
    int last = parse.tokens().to(word.token()) - 1;
    int end = Math.min(folded.text().length(), folded.end(last) + 1);
    for (int i = folded.start(Math.max(0, last - 1)); i < end; i++) {
      if (folded.text().charAt(i) == TANWIN) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word behind a noun of saying names whose saying it is: إعلان الوزارة. */
  boolean isOwner(int token) {
    Word word = parse.word(token);
    return word.tag() == Tag.NOUN
        && !word.isAny(Speakers.SAYING)
        && (word.isName() || word.lexeme() == null || word.isAny(Speakers.VOICED));
  }

  /** Whether the verb's subject is a thing, so that nobody speaks: بلغت الحصيلة عشرين قتيلا. */
  boolean isMute(int verb, Syntax.Subject before, int behind) {
    if (canSpeak(behind)) {
      return false;
    }
    if (before.found() && !before.antecedent()) {
      return parse.chunk(before.chunk()).pronoun() == null;
    }
    return behind >= 0
        && syntax.agreesBehind(verb, behind)
        && parse.headWord(parse.chunk(behind)) instanceof Word head
        && head.isKind(Inflection.Kind.NOUN)
        && head.article();
  }

  /** وسائل إعلام: media in the genitive. */
  private boolean isOfMedia(Word word, Chunk phrase) {
    int next = word.token() + 1;
    return next < phrase.end() && parse.word(next).is(WordClass.MEDIA_NOUN);
  }

  /** A common noun that stands alone or before unknown words is a name: قال جمال عبد الرزاق. */
  private boolean isName(Word word, Chunk phrase) {
    int next = word.token() + 1;
    boolean bare = !word.article()
        && word.pronoun() == null
        && !word.isFeminine()
        && word.inflection() != null
        && word.inflection().plurality() == Inflection.Plurality.SINGULAR
        && word.isKind(Inflection.Kind.NOUN);
    return bare
        && next < parse.sentence().end()
        && parse.word(next).tag() == Tag.NOUN
        && parse.word(next).lexeme() == null;
  }

  /** يجيب جوهر: "...": a lone common noun between a verb of saying and a colon is a name. */
  boolean isNamed(int verb, int phrase) {
    if (phrase != verb + 1
        || phrase + 1 >= parse.size()
        || !parse.chunk(phrase + 1).is(Kind.COLON)
        || !parse.word(parse.chunk(verb).head()).isAny(Speakers.SAYING)) {
      return false;
    }
    Chunk chunk = parse.chunk(phrase);
    Word head = parse.headWord(chunk);
    return head != null
        && chunk.end() == chunk.first() + 1
        && head.tag() == Tag.NOUN
        && !head.article()
        && head.pronoun() == null
        && !head.isPlural()
        && !head.isAny(Speakers.SAYING);
  }
}
