package isnad.core.grammar;

import isnad.core.mention.Quantity;
import isnad.core.mention.QuantityPhrase;
import isnad.core.mention.TimePhrase;
import isnad.core.pack.WordClass;
import isnad.core.report.Sentence;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Groups the words of a sentence into chunks, in one pass from its start. */
public final class Chunker {
  private static final Set<String> DIRECTIONS =
      Set.of("شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "قرب", "اقصي");

  private static final Set<String> INSIDE = Set.of("وسط", "داخل", "خارج");

  private final Tokens tokens;
  private final Sentence sentence;
  private final Word[] words;
  private final List<TimePhrase> times;
  private final List<QuantityPhrase> quantities;
  private final PhraseEnd ends;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;
  private boolean joining;

  private Chunker(
      Tokens tokens,
      Sentence sentence,
      Word[] words,
      List<TimePhrase> times,
      List<QuantityPhrase> quantities) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.words = words;
    this.times = times;
    this.quantities = quantities;
    this.ends = new PhraseEnd(tokens, sentence, words, quantities);
  }

  public static Parse parse(
      Tokens tokens,
      Sentence sentence,
      Word[] words,
      List<TimePhrase> times,
      List<QuantityPhrase> quantities) {
    Chunker chunker = new Chunker(tokens, sentence, words, times, quantities);
    chunker.at = sentence.first();
    while (chunker.at < sentence.end()) {
      chunker.next();
    }
    return new Parse(
        tokens, sentence, List.of(words), List.copyOf(chunker.chunks), times, quantities);
  }

  private Word word(int token) {
    return words[token - sentence.first()];
  }

  private void next() {
    Word word = word(at);
    switch (word.tag()) {
      case MARK -> mark();
      case TIME -> time();
      case VERB -> {
        ends.behind(word);
        add(Chunk.Kind.VERB, at + 1, word.conjunction());
      }
      case COMPLEMENTISER -> opener(Chunk.Kind.COMPLEMENTISER, word, word.conjunction());
      case SUBORDINATOR -> opener(Chunk.Kind.SUBORDINATOR, word, word.conjunction());
      case RELATIVE -> add(Chunk.Kind.RELATIVE, at + 1, word.conjunction());
      case NEGATION -> add(Chunk.Kind.NEGATION, at + 1, word.conjunction());
      case PARTICLE -> add(Chunk.Kind.PARTICLE, at + 1, word.conjunction());
      case CONJUNCTION -> {
        if (isLooseAnd(word)) {
          at++;
          joining = true;
        } else {
          opener(Chunk.Kind.CONJUNCTION, word, true);
        }
      }
      case ADVERB -> add(Chunk.Kind.OTHER, word.nameEnd(), word.conjunction());
      case PREPOSITION -> governed(word);
      case PRONOUN -> pronoun(word, at + 1);
      case DEMONSTRATIVE, NOUN, ADJECTIVE, NUMBER -> phrase("", at, at);
    }
  }

  /** و written apart before a phrase (و 71 جريحا) joins it like و written onto it. */
  private boolean isLooseAnd(Word word) {
    int next = at + 1;
    return tokens.length(word.token()) == 1
        && next < sentence.end()
        && word(next).tag().isNominal();
  }

  private void add(Chunk.Kind kind, int end, boolean joined) {
    int stop = Math.min(Math.max(end, at + 1), sentence.end());
    chunks.add(new Chunk(kind, at, stop, "", at, joined, null, word(at).pronoun()));
    at = stop;
  }

  private void mark() {
    Chunk.Kind kind = switch (tokens.charAt(at, 0)) {
      case ',' -> Chunk.Kind.COMMA;
      case ':' -> Chunk.Kind.COLON;
      case '"', '«', '»' -> Chunk.Kind.QUOTE;
      case '(', '[' -> Chunk.Kind.OPEN;
      case ')', ']' -> Chunk.Kind.CLOSE;
      case '-', ';', '.', '…' -> Chunk.Kind.BREAK;
      default -> Chunk.Kind.OTHER;
    };
    add(kind, at + 1, false);
  }

  private void time() {
    int end = at + 1;
    for (TimePhrase time : times) {
      if (time.first() <= at && at < time.end()) {
        end = time.end();
      }
    }
    add(Chunk.Kind.TIME, end, false);
  }

  /**
   * أن, لأن and لكن that carry a pronoun (أنه, لكنهم) are followed by a phrase of that pronoun
   * alone.
   */
  private void opener(Chunk.Kind kind, Word word, boolean joined) {
    int start = at;
    add(kind, word.nameEnd(), joined);
    if (word.pronoun() != null) {
      chunks.add(
          new Chunk(Chunk.Kind.PHRASE, start, start + 1, "", -1, false, null, word.pronoun()));
    }
  }

  private void pronoun(Word word, int end) {
    String preposition = word.preposition() == 0 ? "" : String.valueOf(word.preposition());
    Pronoun pronoun = word.pronoun() != null ? word.pronoun() : independent(word);
    chunks.add(
        new Chunk(Chunk.Kind.PHRASE, at, end, preposition, -1, word.conjunction(), null, pronoun));
    at = end;
  }

  private static Pronoun independent(Word word) {
    String lemma = word.lexeme() == null ? "" : word.lexeme().lemma();
    return switch (lemma) {
      case "هي" -> Pronoun.SHE;
      case "هم" -> Pronoun.THEY;
      case "هما" -> Pronoun.THEY_TWO;
      case "هن" -> Pronoun.THEY_FEMININE;
      case "نحن" -> Pronoun.WE;
      case "أنا" -> Pronoun.I;
      case "أنت", "أنتم" -> Pronoun.YOU;
      default -> Pronoun.HE;
    };
  }

  private void governed(Word word) {
    String preposition = word.lexeme() != null ? word.lexeme().key() : tokens.key(at);
    int start = at;
    int next = Math.min(word.nameEnd(), sentence.end());
    if (word.pronoun() != null) {
      chunks.add(new Chunk(
          Chunk.Kind.PHRASE,
          start,
          next,
          preposition,
          -1,
          word.conjunction(),
          null,
          word.pronoun()));
      at = next;
      return;
    }
    int inner = next;
    while (inner < sentence.end() && tokens.isQuoteMark(inner)) {
      inner++;
    }
    if (inner + 1 < sentence.end() && isInside(word(inner)) && startsPhrase(word(inner + 1))) {
      inner++;
    }
    if (inner < sentence.end() && startsPhrase(word(inner))) {
      at = start;
      phrase(preposition, start, inner);
    } else {
      add(Chunk.Kind.OTHER, next, word.conjunction());
    }
  }

  /** باتجاه وسط المدينة, من داخل السجن: a part of the place behind the preposition. */
  private static boolean isInside(Word word) {
    return word.tag() == Tag.PREPOSITION
        && word.pronoun() == null
        && word.lexeme() != null
        && INSIDE.contains(word.lexeme().key());
  }

  private static boolean startsPhrase(Word word) {
    return (word.tag().isNominal() || word.tag() == Tag.DEMONSTRATIVE) && !word.conjunction();
  }

  /**
   * Adds the phrase whose preposition begins at {@code start} and whose first word is
   * {@code inner}.
   */
  private void phrase(String preposition, int start, int inner) {
    Word first = word(inner);
    String governing = preposition;
    if (first.preposition() != 0) {
      governing = preposition.isEmpty() ? String.valueOf(first.preposition()) : preposition;
    }
    int end = ends.of(inner);
    int head = head(inner, end);
    if (governing.isEmpty() && isDirection(first)) {
      governing = "في";
    }
    chunks.add(new Chunk(
        Chunk.Kind.PHRASE,
        start,
        end,
        governing,
        head,
        word(start).conjunction() || joining,
        quantity(inner, end, head),
        null));
    joining = false;
    at = end;
  }

  /** شمال البلاد without a preposition says where all the same. */
  private boolean isDirection(Word word) {
    String key = word.lexeme() != null ? word.lexeme().key() : tokens.key(word.token());
    return !word.article() && DIRECTIONS.contains(key);
  }

  /**
   * The first noun that is neither number nor quantifier (عدد, بعض); the first word where there is
   * none.
   */
  private int head(int first, int end) {
    for (int i = first; i < end; i++) {
      Word word = word(i);
      boolean counts =
          word.tag() == Tag.NOUN || word.tag() == Tag.ADJECTIVE && (i > first || end == first + 1);
      if (counts && !word.is(WordClass.QUANTIFIER)) {
        return i;
      }
    }
    return first;
  }

  private @Nullable Quantity quantity(int first, int end, int head) {
    for (QuantityPhrase quantity : quantities) {
      if (quantity.first() >= first && quantity.first() < end) {
        boolean counts = quantity.first() <= head || quantity.first() == head + 1;
        return counts ? quantity.quantity() : null;
      }
    }
    Word word = word(head);
    return word.isDual() && word.tag() == Tag.NOUN && !word.isName() ? Quantity.exactly(2) : null;
  }
}
