package isnad.core.grammar;

import isnad.core.mention.QuantityPhrase;
import isnad.core.mention.TimePhrase;
import isnad.core.pack.WordClass;
import isnad.core.report.Sentence;
import isnad.core.report.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as it was read: its words, the chunks that they form, and the times and quantities
 * found in it.
 */
public record Parse(
    Tokens tokens,
    Sentence sentence,
    List<Word> words,
    List<Chunk> chunks,
    List<TimePhrase> times,
    List<QuantityPhrase> quantities) {

  /** The word of a token of this sentence. */
  public Word word(int token) {
    return words.get(token - sentence.first());
  }

  /** The folded letters of a token behind the clitics before it; made anew each time. */
  public String surface(int token) {
    int end = tokens().to(token);
    int from = Math.min(Math.max(word(token).stem(), tokens().from(token)), end);
    return tokens().folded().folded(from, end);
  }

  public Chunk chunk(int index) {
    return chunks.get(index);
  }

  public int size() {
    return chunks.size();
  }

  /** The index of the chunk that {@code token} stands in, or of the last one before it. */
  public int chunkAt(int token) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (chunks.get(middle).first() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The word of a verb chunk's verb, or of a phrase's head; null where a phrase has no head. */
  public @Nullable Word headWord(Chunk chunk) {
    return chunk.head() < 0 ? null : word(chunk.head());
  }

  /** Whether a chunk is a verb of a class. */
  public boolean isVerb(Chunk chunk, WordClass wordClass) {
    return chunk.is(Chunk.Kind.VERB) && word(chunk.head()).is(wordClass);
  }

  /** Whether a negation stands directly before the chunk at {@code index}. */
  public boolean isNegated(int index) {
    return index > 0 && chunk(index - 1).is(Chunk.Kind.NEGATION);
  }

  /** The time phrase of a chunk of times; null where none begins there. */
  public @Nullable TimePhrase timeOf(Chunk chunk) {
    for (TimePhrase time : times) {
      if (time.first() <= chunk.first() && chunk.first() < time.end()) {
        return time;
      }
    }
    return null;
  }
}
