package isnad.core.incident;

import isnad.core.claim.Claim;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * The words around an event's trigger, each once, with their weights: {@code words} are hashes in
 * rising order, {@code weights} stand beside them. Words are folded and less their article, which
 * is enough to tell whether two sentences speak of the same; they are no lemmas.
 */
public final class ContentWords {
  /** How many words before and behind the trigger are looked at. */
  private static final int NEAR = 14;

  private static final String[] ARTICLES = {"وال", "بال", "فال", "كال", "لل", "ال"};

  private final int[] words;
  private final float[] weights;
  private final double length;

  private ContentWords(int[] words, float[] weights) {
    this.words = words;
    this.weights = weights;
    double sum = 0;
    for (float weight : weights) {
      sum += weight * weight;
    }
    this.length = Math.sqrt(sum);
  }

  /** Words whose hashes are {@code rising}, and their weights. */
  public static ContentWords of(int[] rising, float[] weights) {
    if (rising.length != weights.length) {
      throw new IllegalArgumentException(rising.length + " words, " + weights.length + " weights");
    }
    return new ContentWords(rising.clone(), weights.clone());
  }

  /** The words of {@code claim}'s sentence near its trigger; {@code tokens} are what it says. */
  static ContentWords of(Claim claim, Tokens tokens, WordWeights weights) {
    Span trigger = claim.happening().trigger().span();
    int offset = claim.says().span().start();
    int middle = 0;
    while (middle + 1 < tokens.count() && offset + end(tokens, middle) <= trigger.start()) {
      middle++;
    }
    TreeMap<Integer, Float> found = new TreeMap<>();
    int last = Math.min(tokens.count(), middle + NEAR + 1);
    for (int i = Math.max(0, middle - NEAR); i < last; i++) {
      if (!tokens.isMark(i)) {
        String word = stem(tokens.key(i));
        found.put(word.hashCode(), weights.of(word));
      }
    }
    int[] hashes = new int[found.size()];
    float[] weighed = new float[hashes.length];
    int i = 0;
    for (var entry : found.entrySet()) {
      hashes[i] = entry.getKey();
      weighed[i++] = entry.getValue();
    }
    return new ContentWords(hashes, weighed);
  }

  private static int end(Tokens tokens, int token) {
    return tokens.span(token, token + 1).end();
  }

  /** A folded word less the article, with what is joined before it. */
  static String stem(String word) {
    for (String article : ARTICLES) {
      if (word.length() > article.length() + 2 && word.startsWith(article)) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  public int size() {
    return words.length;
  }

  public int word(int index) {
    return words[index];
  }

  public float weight(int index) {
    return weights[index];
  }

  /** The cosine of the two: 0 where they share nothing, 1 where they are the same words. */
  double cosine(ContentWords other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      if (words[i] == other.words[j]) {
        shared += weights[i] * other.weights[j];
        i++;
        j++;
      } else if (words[i] < other.words[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared == 0 ? 0 : shared / (length * other.length);
  }

  @Override
  public String toString() {
    return Arrays.toString(words);
  }
}
