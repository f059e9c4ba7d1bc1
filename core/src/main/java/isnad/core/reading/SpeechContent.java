package isnad.core.reading;

import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Frame;
import isnad.core.pack.Lexeme;
import isnad.core.pack.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stretch of a sentence that a verb of saying says: where it begins and where it ends. */
final class SpeechContent {
  /** The longest apposition, in chunks. */
  private static final int APPOSITION = 6;

  /** Prepositions behind which stands on what occasion somebody says something. */
  private static final Set<String> MEANWHILE =
      Set.of("لدي", "خلال", "اثناء", "بعد", "قبل", "عقب", "منذ", "اثر", "امام");

  /** It is a deed with an object: أقر البرلمان القانون, أقر المتهم بالقتل. */
  private static final String ADMITTED = "اقر";

  /** Verbs of saying that mean a deed as well. */
  private static final Set<String> DEEDS = Set.of(
      "رد", "علق", "سجل", "عرض", "نشر", "بث", "حدث", "كتب", "رصد", "بين", "دون", "اظهر", ADMITTED);

  /** Verbs whose imperfect mostly tells what something is held to be, called or amounts to. */
  private static final Set<String> HELD_TO_BE =
      Set.of("اعتبر", "وعد", "ابلغ", "ادعي", "افترض", "ذكر", "عزا", "سجل", "دل");

  private static final long TELLING = WordClass.DOCUMENT.bit() | WordClass.MEDIA_NOUN.bit();

  private final Parse parse;
  private final Syntax syntax;

  SpeechContent(Parse parse, Syntax syntax) {
    this.parse = parse;
    this.syntax = syntax;
  }

  /**
   * The token where what is said begins: behind أن, a colon or a quotation mark, else the object or
   * a governed phrase.
   */
  int first(int index, int subject) {
    int start = Math.max(index, subject < 0 ? subject : lastOfList(subject));
    for (int i = start + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      switch (chunk.kind()) {
        case COMPLEMENTISER, COLON -> {
          int object = object(start);
          return object < 0 ? chunk.end() : object;
        }
        case VERB -> {
          if (!isInRelative(i)) {
            return directContent(start);
          }
        }
        case SUBORDINATOR -> {
          return directContent(start);
        }
        default -> {}
      }
    }
    return directContent(start);
  }

  /** أكدت الوزارة مقتل اثنين وأن: the event that is said first, or -1. */
  private int object(int start) {
    for (int i = start + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      if (chunk.is(Kind.PHRASE)) {
        return chunk.isBare() && !chunk.joined() && isEvent(chunk) ? chunk.first() : -1;
      }
      if (!chunk.is(Kind.OTHER) && !chunk.is(Kind.TIME)) {
        return -1;
      }
    }
    return -1;
  }

  boolean isEvent(Chunk phrase) {
    Word head = parse.headWord(phrase);
    return head != null
        && head.lexeme() != null
        && !head.lexeme().frames().isEmpty()
        && !head.isAny(Referents.PEOPLE);
  }

  /** في بيان بثته الوكالة: a verb that hangs on a document in which somebody speaks. */
  boolean isInRelative(int verb) {
    Chunk previous = parse.chunk(verb - 1);
    Word head = previous.is(Kind.PHRASE) ? parse.headWord(previous) : null;
    return head != null
        && head.is(WordClass.DOCUMENT)
        && previous.isGoverned()
        && !parse.word(parse.chunk(verb).first()).conjunction();
  }

  /** The token behind أن where that follows a noun of saying and its speaker's name; or -1. */
  int said(int index) {
    for (int i = index + 1; i < parse.size() && i <= index + APPOSITION; i++) {
      switch (parse.chunk(i).kind()) {
        case COMPLEMENTISER -> {
          return parse.chunk(i).end();
        }
        case PHRASE, COMMA -> {}
        default -> {
          return -1;
        }
      }
    }
    return -1;
  }

  /** التي أعلنها الرئيس: whether nothing behind the verb opens what is said. */
  boolean isUnopened(int index, int subject) {
    return opened(Math.max(index, subject)) < 0;
  }

  /** The token behind أن, a colon or a quotation mark behind {@code index}; -1 where none is. */
  int opened(int index) {
    for (int i = index + 1; i < parse.size(); i++) {
      switch (parse.chunk(i).kind()) {
        case COMPLEMENTISER, COLON, QUOTE -> {
          return parse.chunk(i).end();
        }
        case VERB, SUBORDINATOR, BREAK -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  /**
   * يعتبر القائد أرفع من: whether an imperfect that opens nothing said tells what its subject is
   * held to be, as the same letters in the passive do.
   */
  boolean isTopicalised(int index) {
    Word word = parse.word(parse.chunk(index).head());
    return word.lexeme() != null
        && word.isKind(Inflection.Kind.IMPERFECT)
        && word.pronoun() == null
        && HELD_TO_BE.contains(word.lexeme().key())
        && opened(index) < 0;
  }

  /**
   * Whether the verb means a deed rather than speech: one that can (ردت بقصف) speaks only where أن,
   * a colon or a quotation follows, or a document or medium is who speaks.
   */
  boolean isDeed(int index, int subject) {
    Lexeme lexeme = parse.word(parse.chunk(index).head()).lexeme();
    if (lexeme == null || !DEEDS.contains(lexeme.key())) {
      return false;
    }
    int start = Math.max(index, subject);
    Word head = subject < 0 ? null : parse.headWord(parse.chunk(subject));
    return opened(start) < 0
        && !(head != null && head.isAny(TELLING))
        && (!lexeme.key().equals(ADMITTED)
            || start + 1 < parse.size() && parse.chunk(start + 1).isBare());
  }

  private int directContent(int start) {
    for (int i = behindApposition(start) + 1; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      boolean said = chunk.is(Kind.PHRASE) && !isOccasion(chunk);
      if (said || chunk.is(Kind.QUOTE) || chunk.is(Kind.VERB)) {
        return chunk.first();
      }
    }
    return -1;
  }

  /** حذر لدى لقائه فلانا من: whether a phrase tells when or at what meeting it is said. */
  private boolean isOccasion(Chunk phrase) {
    if (!phrase.isGoverned()) {
      return false;
    }
    return MEANWHILE.contains(phrase.preposition())
        || phrase.preposition().equals("في") && isMeeting(phrase);
  }

  private boolean isMeeting(Chunk phrase) {
    return isOf(phrase, "meet");
  }

  private boolean isOf(Chunk phrase, String type) {
    Word head = parse.headWord(phrase);
    if (head == null || head.lexeme() == null) {
      return false;
    }
    for (Frame frame : head.lexeme().frames()) {
      if (frame.type().name().equals(type)) {
        return true;
      }
    }
    return false;
  }

  /**
   * نفى اتهامات بأن: the token where what is denied begins: behind the charge, which others bring.
   */
  int behindCharge(Optional<Stance> stance, int start) {
    if (start < 0 || stance.isEmpty() || stance.get() != Stance.DENIES) {
      return start;
    }
    int chunk = parse.chunkAt(start);
    Chunk phrase = parse.chunk(chunk);
    boolean charge = phrase.is(Kind.PHRASE) && phrase.first() == start && isOf(phrase, "accuse");
    return charge ? phrase.head() + 1 : start;
  }

  /** The comma that closes what says more of the subject (قال فلان، رئيس الحزب، ...), or it. */
  private int behindApposition(int subject) {
    boolean comma = subject + 2 < parse.size() && parse.chunk(subject + 1).is(Kind.COMMA);
    if (!comma || !parse.chunk(subject + 2).isBare() || isEvent(parse.chunk(subject + 2))) {
      return subject;
    }
    for (int i = subject + 2; i < parse.size() && i <= subject + APPOSITION; i++) {
      switch (parse.chunk(i).kind()) {
        case COMMA -> {
          return i;
        }
        case PHRASE, QUOTE -> {}
        default -> {
          return subject;
        }
      }
    }
    return subject;
  }

  private int lastOfList(int phrase) {
    List<Integer> joined = syntax.joinedTo(phrase);
    return joined.isEmpty() ? phrase : joined.get(joined.size() - 1);
  }

  /** The token before which the content that begins at {@code content} ends. */
  int end(Optional<Stance> stance, int content) {
    return isNarrow(stance) ? clauseEnd(content) : parse.sentence().end();
  }

  /** What is denied, demanded or threatened ends with its clause; a statement runs on. */
  private static boolean isNarrow(Optional<Stance> stance) {
    return stance.isPresent()
        && switch (stance.get()) {
          case DENIES, DEMANDS, THREATENS -> true;
          case ASSERTS, ACCUSES, WARNS, ESTIMATES -> false;
        };
  }

  /** دعا إلى وقف القصف، وفتح المعابر: a verbal noun joined to what was demanded before. */
  private boolean isListed(int index) {
    int i = index < parse.size() && parse.chunk(index).is(Kind.CONJUNCTION) ? index + 1 : index;
    Chunk chunk = i < parse.size() ? parse.chunk(i) : null;
    Word head = chunk == null || !chunk.is(Kind.PHRASE) ? null : parse.headWord(chunk);
    return head != null
        && (i > index || parse.chunk(i).joined())
        && head.isKind(Inflection.Kind.MASDAR);
  }

  private int clauseEnd(int content) {
    for (int i = parse.chunkAt(Math.max(content, parse.sentence().first()));
        i < parse.size();
        i++) {
      Chunk chunk = parse.chunk(i);
      boolean border = switch (chunk.kind()) {
        case COMMA -> !isListed(i + 1);
        case BREAK, SUBORDINATOR -> true;
        case VERB -> chunk.joined();
        default -> false;
      };
      if (border && chunk.first() > content) {
        return chunk.first();
      }
    }
    return parse.sentence().end();
  }
}
