package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.grammar.Chunk;
import isnad.core.grammar.Chunk.Kind;
import isnad.core.grammar.Parse;
import isnad.core.grammar.Syntax;
import isnad.core.grammar.Tag;
import isnad.core.grammar.Word;
import isnad.core.morphology.Inflection;
import isnad.core.pack.WordClass;
import isnad.core.reading.Speech.Voiced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a sentence and which stretch of it stands on his word: verbs of saying with
 * subject and content, media to whom or through whom somebody speaks, "according to", a name before
 * a colon, and speech that goes on from the sentence before.
 */
final class SpeechFinder {
  private final Parse parse;
  private final List<Predicate> predicates;
  private final Syntax syntax;
  private final Referents referents;
  private final SpeakerMemory memory;
  private final PhraseReferents phrases;
  private final Speakers speakers;
  private final SpeakingPhrases speaking;
  private final SpeechPlace place;
  private final SpeechContent content;
  private final Speeches speeches = new Speeches();
  private final QuotedSpeakers quoted;

  SpeechFinder(Parse parse, List<Predicate> predicates, Referents referents, SpeakerMemory memory) {
    this.parse = parse;
    this.predicates = predicates;
    this.syntax = new Syntax(parse);
    this.referents = referents;
    this.memory = memory;
    this.phrases = new PhraseReferents(parse, referents);
    this.content = new SpeechContent(parse, syntax);
    this.speakers = new Speakers(parse, syntax, content, referents, phrases, memory);
    this.speaking = new SpeakingPhrases(parse, syntax, content, phrases);
    this.place = new SpeechPlace(parse, syntax);
    this.quoted = new QuotedSpeakers(parse);
  }

  /** The speeches of the sentence; the memory then knows who spoke last. */
  List<Speech> find() {
    memory.carried(parse).ifPresent(speeches::add);
    byColon();
    for (int i = 0; i < parse.size(); i++) {
      Chunk chunk = parse.chunk(i);
      Word word = parse.word(chunk.first());
      if (chunk.is(Kind.VERB)) {
        verb(i, word);
        inDocument(i, word);
        learned(i);
      } else if (chunk.is(Kind.PHRASE)) {
        if (word.is(WordClass.ACCORDING)) {
          according(i, chunk);
        } else {
          nominal(i, chunk);
          bySaying(i, chunk);
        }
      } else if (word.isCircumstance() && event(word.token()) instanceof Predicate event) {
        circumstance(i, word, event);
      } else if (word.is(WordClass.CONTINUING) || word.isCircumstance()) {
        continuing(i);
      }
    }
    inBrackets();
    memory.after(parse, speeches.found());
    return speeches.found();
  }

  private int sentenceEnd() {
    return parse.sentence().end();
  }

  /** ثلاثة قتلى في انفجار (مصدر طبي): who says so, in brackets at the end. */
  private void inBrackets() {
    Referent source = speakers.inBrackets();
    if (source != null) {
      Voiced voice = new Voiced(source, source.first(), source.first() + 1);
      speeches.add(new Speech(
          parse.sentence().first(), sentenceEnd(), List.of(voice), Stance.ASSERTS, false, true));
    }
  }

  /** صحيفة كذا: ... at the start of a sentence. */
  private void byColon() {
    for (int i = 1; i < parse.size() && i < 6; i++) {
      Kind kind = parse.chunk(i).kind();
      if (kind == Kind.VERB || kind == Kind.COMPLEMENTISER) {
        return;
      }
      if (kind == Kind.COLON) {
        Chunk first = parse.chunk(0);
        if (first.isBare() && first.head() >= 0 && i == 1 && speaking.isBeforeColon(first)) {
          Voiced voice =
              new Voiced(phrases.of(0), parse.chunk(i).first(), parse.chunk(i).end());
          speeches.add(new Speech(
              parse.chunk(i).end(), sentenceEnd(), List.of(voice), Stance.ASSERTS, false, false));
        }
        return;
      }
    }
  }

  private void verb(int index, Word word) {
    Predicate event = event(word.token());
    Optional<Stance> stance = stance(event);
    if (!word.isAny(Speakers.SAYING) && stance.isEmpty()
        || event != null && event.passive
        || place.isNobodys(index, word, event != null)
        || place.isUnsaid(index, stance)
        || content.isTopicalised(index)) {
      return;
    }
    int behind = speaker(index, word, subjectBehind(index, event));
    Syntax.Subject found = syntax.before(index);
    Syntax.Subject before = speaking.before(index, found, behind);
    if (!before.found() && speaking.isMute(index, found, behind)
        || isSilence(index, behind, event)) {
      return;
    }
    int subject = before.found() ? before.chunk() : whoSpeaks(index, behind);
    if (stance.isEmpty()
        && (content.isDeed(index, subject)
            || place.isRelative(index)
                && !word.is(WordClass.RELAY)
                && content.isUnopened(index, subject))) {
      return;
    }
    int start = content.behindCharge(stance, start(index, subject));
    List<Voiced> voices = found.antecedent() && subject < 0 && word.pronoun() == null
        ? speakers.behindSign(index)
        : voices(index, word, subject, start);
    if (voices.isEmpty()) {
      return;
    }
    if (place.followsAccording(index) || start < 0 && place.isAsSaid(index)) {
      speeches.add(
          new Speech(parse.sentence().first(), sentenceEnd(), voices, Stance.ASSERTS, false, true));
      memory.speaks(voices);
      return;
    }
    List<Voiced> joined = quoted.joined(index, word, subject);
    if (!joined.isEmpty()) {
      voices = joined;
    } else if (!isNested(index) && !isToldOf(subject, voices) || isOurs(word, stance)) {
      begin(index, before.found() && !before.antecedent() ? subject : index, voices);
    } else {
      quoted.speaks(index, voices);
    }
    int opening = before.found() ? subject : index;
    if (start < 0 && !place.isAppended(index, opening)) {
      return;
    }
    boolean follows = start >= 0 && start < sentenceEnd();
    int first = follows ? start : parse.sentence().first();
    int end = follows ? content.end(stance, start) : beginning(index, opening);
    if (first < end) {
      speeches.add(new Speech(
          first, end, voices, stance.orElse(Stance.ASSERTS), word.is(WordClass.DOUBT), false));
    }
  }

  private int whoSpeaks(int verb, int behind) {
    return speaking.canSpeak(behind) || speaking.isNamed(verb, behind) ? behind : -1;
  }

  /** Another speaker begins, whose clause opens with the verb or the phrase at {@code head}. */
  private void begin(int index, int head, List<Voiced> voices) {
    speeches.close(place.clauseStart(index, head));
    if (place.isMain(index)) {
      memory.speaks(voices);
    }
  }

  /** Who tells: behind the medium that he tells it to where that stands first. */
  private int speaker(int index, Word word, int behind) {
    if (behind < 0 || !word.is(WordClass.TELL) || !speakers.isMedium(behind)) {
      return behind;
    }
    int next = syntax.behind(behind);
    return speaking.canSpeak(next) ? next : behind;
  }

  /** لم ترد أنباء, لم تتبن أي جهة الهجوم: nobody speaks. */
  private boolean isSilence(int index, int behind, @Nullable Predicate event) {
    if (behind < 0 || !parse.isNegated(index)) {
      return false;
    }
    Word head = parse.headWord(parse.chunk(behind));
    return head != null && head.isAny(ModalityReader.NEWS)
        || event != null && event.type.name().equals("claim-responsibility");
  }

  /** The token where what the verb says begins behind it, or -1 where nothing behind it does. */
  private int start(int index, int subject) {
    boolean appended = place.isAsSaid(index) && !parse.chunk(index).joined() && place.isLast(index);
    return appended ? -1 : content.first(index, subject);
  }

  /** The first token of the verb and its subject. */
  private int beginning(int index, int subject) {
    return Math.min(parse.chunk(subject).first(), parse.chunk(index).first());
  }

  private List<Voiced> voices(int index, Word word, int subject, int start) {
    List<Voiced> voices = new ArrayList<>(2);
    Chunk act = parse.chunk(index);
    if (subject >= 0 && parse.chunk(subject).head() >= 0) {
      speakers.named(subject, act, voices);
    } else {
      voices.addAll(speakers.unnamed(index, word, subject, place.isRelative(index)));
    }
    if (word.is(WordClass.RELAY)) {
      speakers.relayed(index, voices);
    }
    speakers.media(index, subject, start, voices);
    return memory.withMedium(parse, voices);
  }

  /** Whether the verb stands inside what another speaker says. */
  private boolean isNested(int index) {
    int opener = place.opener(index);
    return opener >= 0 && speeches.inside(opener) || isQuoted(parse.chunk(index).first());
  }

  /** قال إن الأهالي رفضوا وطلبوا: whether a verb's hidden subject is one of whom somebody tells. */
  private boolean isToldOf(int subject, List<Voiced> voices) {
    Referent voice = voices.get(voices.size() - 1).voice();
    return subject < 0 && voice.isIn(parse) && speeches.inside(voice.first());
  }

  /** "ندعو الأطراف": what somebody says of himself stands on the word of those who report it. */
  private static boolean isOurs(Word word, Optional<Stance> stance) {
    return stance.isPresent()
        && word.inflection() != null
        && word.inflection().person() == Inflection.Person.FIRST;
  }

  /** Whether {@code token} stands in a quotation of what somebody says. */
  private boolean isQuoted(int token) {
    return Quotations.isInside(parse, token, memory.isOpen()) && speeches.inside(token - 1);
  }

  /** The phrase behind the verb that can be its subject; -1 where its event has it as object. */
  private int subjectBehind(int index, @Nullable Predicate event) {
    int behind = syntax.behind(index);
    boolean object = behind >= 0
        && (!speaking.agreesBehind(index, behind)
            || event != null
                && event.has(Role.AGENT)
                && phrases.byWords(behind).isAmong(event.get(Role.TARGET)));
    return object ? -1 : behind;
  }

  private @Nullable Predicate event(int token) {
    for (Predicate predicate : predicates) {
      if (predicate.token == token) {
        return predicate;
      }
    }
    return null;
  }

  /** The stance of a verb whose frame holds here and makes its subject speak (نفى, حذر). */
  private static Optional<Stance> stance(@Nullable Predicate event) {
    return event == null ? Optional.empty() : event.frame.stance();
  }

  private void according(int index, Chunk chunk) {
    if (chunk.head() < 0 || !speaking.canSpeak(index) || speakers.isOfSpeaker(chunk)) {
      return;
    }
    Voiced voice = new Voiced(phrases.of(index), chunk.first(), chunk.first() + 1);
    List<Voiced> voices = new ArrayList<>(List.of(voice));
    boolean opens = index > 0 && parse.word(chunk.first()).conjunction();
    int first = opens ? chunk.first() : parse.sentence().first();
    speeches.add(new Speech(first, place.relayEnd(index), voices, Stance.ASSERTS, false, true));
    memory.speaks(voices);
  }

  /** جاء في بيان للوزارة أن: whoever the document is of says what stands in it. */
  private void inDocument(int index, Word word) {
    if (!Speakers.isOfDocuments(word) || index + 1 >= parse.size()) {
      return;
    }
    Referent voice = speakers.ofDocument(index + 1);
    int start = voice == null ? -1 : content.opened(index + 1);
    if (voice == null || start < 0) {
      return;
    }
    Chunk act = parse.chunk(index);
    List<Voiced> voices = List.of(new Voiced(voice, act.first(), act.end()));
    speeches.close(place.clauseStart(index, index));
    memory.speaks(voices);
    speeches.add(new Speech(start, sentenceEnd(), voices, Stance.ASSERTS, false, false));
  }

  /** ختم حديثه بالقول: "...": whoever does it by saying so says it. */
  private void bySaying(int index, Chunk chunk) {
    int verb = speakers.saysBy(index);
    if (verb < 0 || speeches.inside(chunk.first())) {
      return;
    }
    int subject = syntax.subject(verb);
    Voiced voice = speaking.canSpeak(subject)
        ? new Voiced(phrases.of(subject), chunk.head(), chunk.end())
        : null;
    List<Voiced> voices = voice == null ? memory.last() : List.of(voice);
    if (!voices.isEmpty()) {
      memory.speaks(voices);
      speeches.add(new Speech(chunk.end(), sentenceEnd(), voices, Stance.ASSERTS, false, false));
    }
  }

  /** علمت الصحيفة من مصدر أن: he says it from whom it was learned. */
  private void learned(int index) {
    int source = speakers.learnedFrom(index);
    if (source < 0) {
      return;
    }
    Chunk act = parse.chunk(index);
    List<Voiced> voices = List.of(new Voiced(phrases.of(source), act.first(), act.end()));
    memory.speaks(voices);
    speeches.add(
        new Speech(content.opened(source), sentenceEnd(), voices, Stance.ASSERTS, false, false));
  }

  /** A noun of saying with its speaker in the genitive: إعلان الوزارة أن, قوله إن. */
  private void nominal(int index, Chunk chunk) {
    int start = chunk.head() < 0 ? -1 : content.said(index);
    if (start < 0) {
      return;
    }
    Word head = parse.word(chunk.head());
    if (!head.isAny(Speakers.SAYING)
        || head.tag() != Tag.NOUN
        || chunk.head() + 1 >= chunk.end()
        || head.article()) {
      return;
    }
    if (!speaking.isOwner(chunk.head() + 1)) {
      return;
    }
    Referent voice = referents.of(parse, chunk.head() + 1, chunk.end());
    Voiced voiced = new Voiced(voice, chunk.head(), chunk.head() + 1);
    speeches.add(new Speech(start, sentenceEnd(), List.of(voiced), Stance.ASSERTS, false, false));
  }

  /**
   * متهما, مطالبة: whoever spoke, or whose doing the clause tells, does this too, on the word of
   * those who report it.
   */
  private void circumstance(int index, Word word, Predicate event) {
    Speech told = Speeches.at(speeches.found(), word.token());
    Voiced speaker = told == null ? null : told.speaker();
    Referent subject =
        speaker == null ? referents.lastSubject(word.token(), word) : speaker.voice();
    if (subject == null || subject.thing()) {
      continuing(index);
      return;
    }
    Chunk act = parse.chunk(index);
    event.add(Role.AGENT, subject);
    speeches.close(word.token());
    Optional<Stance> stance = stance(event);
    int start = content.first(index, -1);
    if (start >= 0) {
      speeches.add(new Speech(
          start,
          content.end(stance, start),
          List.of(new Voiced(subject, act.first(), act.end())),
          stance.orElse(Stance.ASSERTS),
          false,
          false));
    }
  }

  /** مشيرا إلى أن: whoever spoke goes on. */
  private void continuing(int index) {
    int token = parse.chunk(index).first();
    if (speeches.inside(token)) {
      return;
    }
    List<Voiced> last = memory.last();
    if (!last.isEmpty()) {
      speeches.add(new Speech(token, sentenceEnd(), last, Stance.ASSERTS, false, false));
    }
  }
}
