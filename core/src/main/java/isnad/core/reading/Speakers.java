package isnad.core.reading;

import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.ActorKind;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import isnad.core.reading.Speech.Voiced;
import isnad.core.report.FoldedText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose voices the phrases about a word of saying are: who speaks, to what medium, or from whom.
 */
final class Speakers {
  /** Words of saying. */
  static final long SAYING =
      WordClass.SAY.bit() | WordClass.RELAY.bit() | WordClass.TELL.bit() | WordClass.DOUBT.bit();

  /** Nouns of those who speak, and of what speaks for them. */
  private static final long VOICED = Referents.PEOPLE
      | WordClass.DOCUMENT.bit()
      | WordClass.MEDIA_NOUN.bit()
      | WordClass.QUANTIFIER.bit();

  private static final char TANWIN = '\u064b';

  /** The longest source in brackets, in tokens. */
  private static final int LONGEST = 6;

  /** Verbs behind which عن names what is spoken of rather than the one from whom it comes. */
  private static final Set<String> ABOUT = Set.of("كتب", "دون", "غرد", "عرض", "استعرض", "رصد");

  private static final Set<String> STANDS = Set.of("جاء", "ورد");

  /** Prepositions before whose a document is. */
  private static final Set<String> OWNING = Set.of("ل", "عن", "من");

  private final Parse parse;
  private final Syntax syntax;
  private final SpeechContent content;
  private final Referents referents;
  private final PhraseReferents phrases;
  private final SpeakerMemory memory;

  Speakers(
      Parse parse,
      Syntax syntax,
      SpeechContent content,
      Referents referents,
      PhraseReferents phrases,
      SpeakerMemory memory) {
    this.parse = parse;
    this.syntax = syntax;
    this.content = content;
    this.referents = referents;
    this.phrases = phrases;
    this.memory = memory;
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
    return word.isAny(VOICED)
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
        && !word.isAny(SAYING)
        && (word.isName() || word.lexeme() == null || word.isAny(VOICED));
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

  /** على حد قوله: the one who speaks is named elsewhere. */
  boolean isOfSpeaker(Chunk chunk) {
    Word last = parse.word(chunk.end() - 1);
    return last.pronoun() != null
        && chunk.head() == chunk.end() - 1
        && !last.isAny(Referents.PEOPLE);
  }

  /**
   * A verb without a subject: one of saying goes on for who spoke last, another has the last
   * subject.
   */
  List<Voiced> unnamed(int index, Word word, int subject, boolean relative) {
    Chunk act = parse.chunk(index);
    if (word.inflection() != null && word.inflection().person() != Inflection.Person.THIRD) {
      return memory.last();
    }
    boolean goesOn = subject >= 0 || word.conjunction() || SpeechPlace.isContinuation(parse, index);
    Referent last = referents.lastSubject(act.first(), word);
    if (word.isAny(SAYING) && !memory.last().isEmpty()) {
      Referent speaker = memory.last().get(memory.last().size() - 1).voice();
      boolean several = !SpeechPlace.isContinuation(parse, index)
          && word.isPlural()
          && !speaker.plural()
          && last != null
          && last.plural();
      if (goesOn && !several || relative && Concord.fits(word, speaker)) {
        return memory.last();
      }
    }
    return last == null || last.thing()
        ? List.of()
        : List.of(new Voiced(last, act.first(), act.end()));
  }

  /**
   * Adds who speaks as the phrase at {@code subject} names him, and before him the medium that
   * stands against his words: قال مصدر أمني وكالة كذا.
   */
  void named(int subject, Chunk act, List<Voiced> voices) {
    Chunk phrase = parse.chunk(subject);
    int medium = phrase.pronoun() == null ? medium(phrase) : -1;
    if (medium < 0) {
      voices.add(new Voiced(phrases.of(subject), act.first(), act.end()));
      return;
    }
    int start = Referents.start(parse, phrase);
    voices.add(new Voiced(referents.of(parse, medium, phrase.end()), medium, medium + 1));
    voices.add(new Voiced(referents.of(parse, start, medium), act.first(), act.end()));
  }

  /** The noun of a medium inside a phrase that its other words cannot own; -1 for none. */
  private int medium(Chunk phrase) {
    for (int i = phrase.head() + 2; i < phrase.end(); i++) {
      Word word = parse.word(i);
      boolean apart = parse.word(i - 1).tag() == Tag.ADJECTIVE
          || parse.word(i - 1).article() && parse.word(i - 1).tag() == Tag.NOUN;
      if (word.is(WordClass.MEDIA_NOUN)
          && apart
          && !word.article()
          && !word.conjunction()
          && word.preposition() == 0) {
        return i;
      }
    }
    return -1;
  }

  /** Verbs that say that something stands in a document: جاء، ورد. */
  static boolean isOfDocuments(Word word) {
    return word.lexeme() != null && STANDS.contains(word.lexeme().key());
  }

  /** Whose the document is that a phrase behind في names, or the document; null for none. */
  @Nullable
  Referent ofDocument(int index) {
    Chunk phrase = parse.chunk(index);
    Word head = parse.headWord(phrase);
    if (head == null || !phrase.preposition().equals("في") || !head.is(WordClass.DOCUMENT)) {
      return null;
    }
    for (int i = phrase.head() + 1; i < phrase.end(); i++) {
      if (parse.word(i).actor() != null || parse.word(i).isAny(Referents.PEOPLE)) {
        return referents.of(parse, i, phrase.end());
      }
    }
    for (int i = index + 1; i < parse.size() && i <= index + 2; i++) {
      Chunk next = parse.chunk(i);
      if (!next.isGoverned()) {
        break;
      }
      if (OWNING.contains(next.preposition()) && phrases.of(i).isSomebody()) {
        return phrases.of(i);
      }
    }
    return phrases.of(index);
  }

  /** نقلت الوكالة عن مسؤول: the medium first, then the one behind عن. */
  void relayed(int index, List<Voiced> voices) {
    Lexeme lexeme = parse.word(parse.chunk(index).head()).lexeme();
    if (lexeme != null && ABOUT.contains(lexeme.key())) {
      return;
    }
    for (int i : syntax.circumstances(index)) {
      Chunk chunk = parse.chunk(i);
      if (chunk.preposition().equals("عن")
          && chunk.head() >= 0
          && !content.isEvent(chunk)
          && isVoice(i)) {
        voices.add(new Voiced(phrases.of(i), chunk.first(), chunk.first() + 1));
        return;
      }
    }
  }

  /**
   * علمت الصحيفة من مصدر أن: the chunk of the one from whom a medium learned what follows; -1 for
   * none.
   */
  int learnedFrom(int verb) {
    Word word = parse.word(parse.chunk(verb).head());
    if (word.lexeme() == null
        || !word.lexeme().key().equals("علم")
        || !word.isKind(Inflection.Kind.PERFECT)) {
      return -1;
    }
    for (int i = verb + 1; i + 1 < parse.size() && i <= verb + LONGEST; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.VERB) || chunk.is(Kind.COMPLEMENTISER)) {
        return -1;
      }
      Word head = chunk.is(Kind.PHRASE) ? parse.headWord(chunk) : null;
      if (head != null && chunk.preposition().equals("من") && head.isAny(VOICED)) {
        return content.opened(i) < 0 ? -1 : i;
      }
    }
    return -1;
  }

  /** Whether it names somebody, or one to whom "his saying" behind it refers: عن فلان قوله. */
  private boolean isVoice(int index) {
    Referent referent = phrases.of(index);
    if (referent.isSomebody() || !referent.known()) {
      return true;
    }
    Word next = index + 1 < parse.size() ? parse.headWord(parse.chunk(index + 1)) : null;
    return next != null && next.isAny(SAYING) && next.pronoun() != null;
  }

  /** لافتات تطالب: whoever holds what says so is who says it. */
  List<Voiced> behindSign(int index) {
    Chunk act = parse.chunk(index);
    Referent holder = referents.lastSomebody(parse, act.first());
    return holder == null ? List.of() : List.of(new Voiced(holder, act.first(), act.end()));
  }

  /** The source that stands in brackets at the end of the sentence; null for none. */
  @Nullable
  Referent inBrackets() {
    int end = parse.sentence().end() - 1;
    while (end > parse.sentence().first() && parse.tokens().isMark(end, '.')) {
      end--;
    }
    if (!parse.tokens().isMark(end, ')')) {
      return null;
    }
    int first = end;
    while (first > parse.sentence().first() + 1
        && first > end - LONGEST
        && !parse.tokens().isMark(first - 1, '(')) {
      first--;
    }
    Word head = parse.word(first);
    boolean source = parse.tokens().isMark(first - 1, '(')
        && first < end
        && head.is(WordClass.VOICE)
        && !head.is(WordClass.DOCUMENT)
        && !head.article();
    return source ? referents.of(parse, first, end) : null;
  }

  /** Whether a phrase names a medium. */
  boolean isMedium(int index) {
    Chunk chunk = parse.chunk(index);
    if (!chunk.is(Kind.PHRASE) || chunk.head() < 0) {
      return false;
    }
    Referent referent = phrases.of(index);
    return referent.actor() != null
        ? referent.actor().kind() == ActorKind.MEDIA
        : parse.word(chunk.head()).is(WordClass.MEDIA_NOUN);
  }

  /** A medium to which the speaker speaks is the outer link: قال مسؤول لوكالة كذا. */
  void media(int index, int subject, int start, List<Voiced> voices) {
    int limit = Math.max(start, content.opened(Math.max(index, subject)));
    limit = limit < 0 ? parse.sentence().end() : limit;
    for (int i = index + 1; i < parse.size() && parse.chunk(i).first() < limit; i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.VERB) && !content.isInRelative(i) || chunk.is(Kind.COMPLEMENTISER)) {
        return;
      }
      boolean spoke = i == subject || subject >= 0 && syntax.joinedTo(subject).contains(i);
      boolean further = chunk.isBare() && parse.chunk(i - 1).is(Kind.COMMA);
      if (!spoke && !further && addressed(chunk.preposition()) && isMedium(i)) {
        voices.add(0, new Voiced(phrases.of(i), chunk.first(), chunk.first() + 1));
        return;
      }
    }
  }

  private static boolean addressed(String preposition) {
    return preposition.isEmpty()
        || preposition.equals("ل")
        || preposition.equals("مع")
        || preposition.equals("الي");
  }
}
