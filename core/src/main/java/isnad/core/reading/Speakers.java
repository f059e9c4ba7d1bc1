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
  static final long VOICED = Referents.PEOPLE
      | WordClass.DOCUMENT.bit()
      | WordClass.MEDIA_NOUN.bit()
      | WordClass.QUANTIFIER.bit();

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

  /** مضى فلان بالقول: the verb to which that belongs before what is said; -1 for none. */
  int saysBy(int index) {
    Chunk chunk = parse.chunk(index);
    Word head = parse.headWord(chunk);
    if (head == null
        || !chunk.preposition().equals("ب")
        || head.lexeme() == null
        || !head.lexeme().key().equals("قول")
        || index + 1 >= parse.size()) {
      return -1;
    }
    return switch (parse.chunk(index + 1).kind()) {
      case QUOTE, COLON, COMPLEMENTISER -> syntax.governor(index);
      default -> -1;
    };
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
