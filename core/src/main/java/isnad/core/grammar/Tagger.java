package isnad.core.grammar;

import isnad.core.event.Family;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.mention.QuantityPhrase;
import isnad.core.mention.TimePhrase;
import isnad.core.morphology.Inflection;
import isnad.core.pack.Actor;
import isnad.core.pack.Frame;
import isnad.core.pack.Lexeme;
import isnad.core.pack.Packs;
import isnad.core.pack.Place;
import isnad.core.pack.WordClass;
import isnad.core.report.Sentence;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each token of a sentence is: names first, then the analysis of each word that fits
 * best behind the word before it ({@link Preference}). Words that the lexicon does not know are
 * taken for nouns unless their shape says verb.
 */
public final class Tagger {
  /** How far back the noun that another is joined to may stand, in tokens. */
  private static final int NEAR = 7;

  private final Surfaces surfaces;
  private final NameFinder<Actor> actors;
  private final NameFinder<List<Place>> places;
  private final NameFinder<Lexeme> phrases;

  public Tagger(Packs packs) {
    actors = new NameFinder<>(packs.registry().names());
    places = new NameFinder<>(packs.gazetteer().names());
    phrases = new NameFinder<>(packs.lexicon().phrases());
    surfaces = new Surfaces(new Analyser(packs.lexicon()), actors, places, phrases);
  }

  /** The words of {@code sentence}, one a token. */
  public Word[] tag(
      Tokens tokens, Sentence sentence, List<TimePhrase> times, List<QuantityPhrase> quantities) {
    Word[] words = new Word[sentence.end() - sentence.first()];
    List<Analysis> candidates = new ArrayList<>();
    int nextTime = 0;
    int nextQuantity = 0;
    for (int i = sentence.first(); i < sentence.end(); ) {
      while (nextTime < times.size() && times.get(nextTime).end() <= i) {
        nextTime++;
      }
      Word previous = previous(tokens, words, i - sentence.first());
      if (nextTime < times.size() && times.get(nextTime).first() <= i) {
        i = time(tokens, words, sentence, i, times.get(nextTime).end());
        continue;
      }
      while (nextQuantity < quantities.size() && quantities.get(nextQuantity).end() <= i) {
        nextQuantity++;
      }
      if (nextQuantity < quantities.size() && quantities.get(nextQuantity).first() <= i) {
        i = quantity(tokens, words, sentence, i, quantities.get(nextQuantity).end());
        continue;
      }
      int limit = nextTime < times.size() ? times.get(nextTime).first() : sentence.end();
      i = one(tokens, words, sentence, i, limit, previous, candidates);
    }
    return words;
  }

  private int one(
      Tokens tokens,
      Word[] words,
      Sentence sentence,
      int i,
      int limit,
      @Nullable Word previous,
      List<Analysis> candidates) {
    int base = sentence.first();
    if (tokens.isMark(i)) {
      words[i - base] = plain(tokens, i, Tag.MARK);
      return i + 1;
    }
    Surface surface = Surface.FOREIGN;
    if (tokens.isWord(i)) {
      surface = surfaces.of(tokens, i);
      NameMatch<Lexeme> phrase = surface.phrase() ? phrases.find(tokens, i, limit) : null;
      if (phrase != null) {
        return phrase(tokens, words, base, phrase);
      }
    }
    List<Analysis> all = surface.analyses();
    Word before = previous;
    if (before != null && i > base && !surface.place() && isWho(tokens, before, all)) {
      before = before.as(Tag.RELATIVE);
      words[before.token() - base] = before;
    }
    Analysis best = all.size() > 1
        ? chosen(tokens, words, i - base, i, limit, before, all, candidates)
        : all.isEmpty() ? null : all.get(0);
    Word plain = word(tokens, i, best, before);
    Analysis participle = best == null ? null : Clauses.participle(best, all, before);
    Word bare = participle == null ? plain : word(tokens, i, participle, null).as(plain.tag());
    int end = name(tokens, words, base, i, limit, surface, bare, before);
    if (end > i) {
      return end;
    }
    words[i - base] = bare;
    return i + 1;
  }

  /** من قتلوا: before what can only be a verb, من is "those who". */
  private static boolean isWho(Tokens tokens, Word previous, List<Analysis> all) {
    if (previous.tag() != Tag.PREPOSITION
        || previous.pronoun() != null
        || !tokens.is(previous.token(), "من") && !tokens.is(previous.token(), "ومن")) {
      return false;
    }
    for (Analysis analysis : all) {
      if (!analysis.isVerb() || analysis.conjunction()) {
        return false;
      }
    }
    return !all.isEmpty();
  }

  /** The best of several readings of a word, after those that its clause excludes. */
  private @Nullable Analysis chosen(
      Tokens tokens,
      Word[] words,
      int index,
      int token,
      int limit,
      @Nullable Word previous,
      List<Analysis> all,
      List<Analysis> candidates) {
    candidates.clear();
    candidates.addAll(all);
    if (isBesideCountedNoun(words, index, candidates)) {
      candidates.removeIf(Analysis::isVerb);
    }
    Clauses.keepDual(tokens, words, index, candidates);
    if (Clauses.isBehindSubject(words, index)) {
      Clauses.keepObject(candidates);
    }
    Clauses.keepSaying(tokens, token, limit, candidates);
    if (token + 1 < limit && tokens.isWord(token + 1)) {
      List<Analysis> next = surfaces.of(tokens, token + 1).analyses();
      Clauses.keepHappening(words, index, candidates, next);
      Clauses.agree(candidates, next);
      Clauses.govern(candidates, tokens, token + 1);
    }
    return Preference.best(tokens, token, candidates, previous);
  }

  /**
   * مقتل ثلاثة وجرح خمسة: behind a noun that counts people, a word joined to it that can be such a
   * noun is one.
   */
  private static boolean isBesideCountedNoun(Word[] words, int index, List<Analysis> candidates) {
    boolean noun = false;
    for (Analysis candidate : candidates) {
      noun |= candidate.conjunction() && !candidate.isVerb() && countsPeople(candidate.lexeme());
    }
    for (int i = index - 1; noun && i >= 0 && i >= index - NEAR; i--) {
      if (words[i].tag() == Tag.VERB || words[i].tag() == Tag.MARK) {
        return false;
      }
      if (words[i].tag() == Tag.NOUN && countsPeople(words[i].lexeme())) {
        return true;
      }
    }
    return false;
  }

  private static boolean countsPeople(@Nullable Lexeme lexeme) {
    if (lexeme == null) {
      return false;
    }
    for (Frame frame : lexeme.frames()) {
      if (frame.type().participants().isPresent() && frame.type().family() != Family.CONTROL) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts the actor's or place's name that begins at {@code i}, if one does; returns the token after
   * it, or {@code i}.
   */
  private int name(
      Tokens tokens,
      Word[] words,
      int base,
      int i,
      int limit,
      Surface surface,
      Word bare,
      @Nullable Word previous) {
    NameMatch<Actor> actor = surface.actor() ? actors.find(tokens, i, limit) : null;
    NameMatch<List<Place>> place = surface.place() ? places.find(tokens, i, limit) : null;
    if (place != null && !holds(place, bare, previous, tokens)) {
      place = null;
    }
    if (actor != null && place != null && place.end() > actor.end()) {
      actor = null;
    }
    if (actor != null && place != null && place.end() < actor.end()) {
      place = null;
    }
    NameMatch<?> match = actor != null ? actor : place;
    if (match == null) {
      return i;
    }
    char preposition = prepositionBefore(tokens, i, match.skipped());
    boolean conjunction = match.skipped() > (preposition == 0 ? 0 : 1);
    Lexeme lexeme = bare.tag() == Tag.NOUN ? bare.lexeme() : null;
    words[i - base] = new Word(
        i,
        Tag.NOUN,
        conjunction,
        preposition,
        false,
        false,
        null,
        lexeme,
        lexeme == null ? null : bare.inflection(),
        tokens.from(i) + match.skipped(),
        actor == null ? null : actor.value(),
        place == null ? null : place.value(),
        match.end(),
        false);
    continueName(tokens, words, base, match);
    return match.end();
  }

  /** Puts the tokens of a name behind its first. */
  private static void continueName(Tokens tokens, Word[] words, int base, NameMatch<?> match) {
    for (int inside = match.first() + 1; inside < match.end(); inside++) {
      Tag tag = tokens.isMark(inside) ? Tag.MARK : Tag.NOUN;
      words[inside - base] = new Word(
          inside,
          tag,
          false,
          '\0',
          false,
          false,
          null,
          null,
          null,
          tokens.from(inside),
          null,
          null,
          match.end(),
          true);
    }
  }

  private static char prepositionBefore(Tokens tokens, int token, int skipped) {
    if (skipped == 0) {
      return 0;
    }
    char last = tokens.charAt(token, skipped - 1);
    return last == 'ب' || last == 'ل' ? last : '\0';
  }

  /**
   * Whether a place's name is one here: behind a class word always, otherwise unless the word is a
   * particle or a verb, of women excepted, who are seldom told of (عدن).
   */
  private static boolean holds(
      NameMatch<List<Place>> place, Word bare, @Nullable Word previous, Tokens tokens) {
    if (previous != null && previous.is(WordClass.PLACE_NOUN)) {
      return true;
    }
    if (place.guarded()) {
      return false;
    }
    boolean governed = previous != null && previous.tag() == Tag.PREPOSITION;
    if (place.end() - place.first() > 1 || governed) {
      return true;
    }
    Lexeme lexeme = bare.lexeme();
    if (lexeme == null || bare.preposition() != 0 || bare.conjunction()) {
      return true;
    }
    if (Endings.isShortened(bare, lexeme, tokens)
        && (previous == null || previous.tag() != Tag.NEGATION)) {
      return true;
    }
    boolean women = bare.tag() == Tag.VERB && bare.isPlural() && bare.isFeminine();
    return women
        || !(bare.tag() == Tag.VERB || lexeme.part() == Lexeme.Part.WORD)
        || tokens.length(place.first()) > 6;
  }

  private static int phrase(Tokens tokens, Word[] words, int base, NameMatch<Lexeme> phrase) {
    Tag tag = Preference.tagOf(phrase.value());
    boolean conjunction =
        phrase.skipped() > 0 && prepositionBefore(tokens, phrase.first(), phrase.skipped()) == 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      words[i - base] = new Word(
          i,
          tokens.isMark(i) ? Tag.MARK : tag,
          conjunction && i == phrase.first(),
          '\0',
          false,
          false,
          null,
          phrase.value(),
          null,
          tokens.from(i),
          null,
          null,
          phrase.end(),
          i > phrase.first());
    }
    return phrase.end();
  }

  private static int time(Tokens tokens, Word[] words, Sentence sentence, int i, int end) {
    int stop = Math.min(end, sentence.end());
    for (int at = i; at < stop; at++) {
      words[at - sentence.first()] = plain(tokens, at, Tag.TIME);
    }
    return stop;
  }

  private static int quantity(Tokens tokens, Word[] words, Sentence sentence, int i, int end) {
    int stop = Math.min(end, sentence.end());
    for (int at = i; at < stop; at++) {
      words[at - sentence.first()] = Guess.number(tokens, at, at == i);
    }
    return stop;
  }

  private static Word plain(Tokens tokens, int token, Tag tag) {
    return new Word(
        token,
        tag,
        false,
        '\0',
        false,
        false,
        null,
        null,
        null,
        tokens.from(token),
        null,
        null,
        token + 1,
        false);
  }

  private static Word word(
      Tokens tokens, int token, @Nullable Analysis best, @Nullable Word previous) {
    boolean verbBehindPreposition = best != null
        && best.isVerb()
        && previous != null
        && previous.tag() == Tag.PREPOSITION
        && previous.pronoun() == null;
    if (best == null || verbBehindPreposition) {
      return Guess.word(tokens, token, previous);
    }
    Lexeme lexeme = best.lexeme();
    Inflection inflection = best.sense() == null ? null : best.sense().inflection();
    Tag tag = lexeme == null ? Tag.PRONOUN : Preference.tagOf(lexeme, inflection);
    return new Word(
        token,
        tag,
        best.conjunction(),
        best.preposition(),
        best.article(),
        best.future(),
        best.pronoun(),
        lexeme,
        inflection,
        tokens.from(token) + best.from(),
        null,
        null,
        token + 1,
        false);
  }

  /** The word before {@code index}, quotation marks not counted. */
  private static @Nullable Word previous(Tokens tokens, Word[] words, int index) {
    int i = index - 1;
    while (i >= 0 && tokens.isQuoteMark(words[i].token())) {
      i--;
    }
    return i < 0 ? null : words[i];
  }
}
