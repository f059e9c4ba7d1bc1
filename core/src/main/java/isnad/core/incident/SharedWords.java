package isnad.core.incident;

import isnad.core.report.FoldedText;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest stretches of words that two reports share, each as the exact words of either. Words
 * are compared folded, marks and line ends part nothing, and no word is in two stretches.
 */
public final class SharedWords {
  /** Words in the shortest stretch. */
  private static final int SHORTEST = 4;

  /** How often a run is looked up where a text repeats it. */
  private static final int REPEATS = 16;

  private final Text one;
  private final Text other;

  /** So many words, in the one report and in the other. */
  public record Stretch(int words, Quote one, Quote other) {}

  /** A report and the indexes of the tokens that are words. */
  private record Text(Report report, Tokens tokens, int[] words) {
    static Text of(Report report) {
      Tokens tokens = Tokens.of(FoldedText.of(report.text()));
      int[] words = new int[tokens.count()];
      int count = 0;
      for (int i = 0; i < words.length; i++) {
        if (!tokens.isMark(i)) {
          words[count++] = i;
        }
      }
      return new Text(report, tokens, Arrays.copyOf(words, count));
    }

    int run(int at) {
      int hash = 17;
      for (int k = 0; k < SHORTEST; k++) {
        hash = 31 * hash + tokens.hash(words[at + k]);
      }
      return hash;
    }

    Quote quote(int at, int length) {
      return Quote.of(report, tokens.span(words[at], words[at + length - 1] + 1));
    }
  }

  private record Match(int one, int other, int length) {}

  private SharedWords(Report one, Report other) {
    this.one = Text.of(one);
    this.other = Text.of(other);
  }

  /** The {@code most} longest stretches, the longest first. */
  public static List<Stretch> of(Report one, Report other, int most) {
    return new SharedWords(one, other).stretches(most);
  }

  private List<Stretch> stretches(int most) {
    List<Match> matches = matches();
    matches.sort(Comparator.comparing((Match match) -> -match.length)
        .thenComparing(Match::one)
        .thenComparing(Match::other));
    boolean[] inOne = new boolean[one.words.length];
    boolean[] inOther = new boolean[other.words.length];
    List<Stretch> stretches = new ArrayList<>();
    for (Match match : matches) {
      if (stretches.size() < most
          && isFree(inOne, match.one, match.length)
          && isFree(inOther, match.other, match.length)) {
        Arrays.fill(inOne, match.one, match.one + match.length, true);
        Arrays.fill(inOther, match.other, match.other + match.length, true);
        stretches.add(new Stretch(
            match.length,
            one.quote(match.one, match.length),
            other.quote(match.other, match.length)));
      }
    }
    return stretches;
  }

  /** All stretches that cannot be made longer on either side. */
  private List<Match> matches() {
    Map<Integer, List<Integer>> runs = new HashMap<>();
    for (int i = 0; i + SHORTEST <= one.words.length; i++) {
      List<Integer> places = runs.computeIfAbsent(one.run(i), run -> new ArrayList<>(1));
      if (places.size() < REPEATS) {
        places.add(i);
      }
    }
    List<Match> matches = new ArrayList<>();
    Map<Integer, Integer> ends = new HashMap<>();
    for (int j = 0; j + SHORTEST <= other.words.length; j++) {
      for (int i : runs.getOrDefault(other.run(j), List.of())) {
        // What lies on a diagonal that was followed already is part of a longer stretch.
        if (ends.getOrDefault(i - j, 0) <= j) {
          int length = length(i, j);
          if (length >= SHORTEST) {
            matches.add(new Match(i, j, length));
            ends.put(i - j, j + length);
          }
        }
      }
    }
    return matches;
  }

  private int length(int i, int j) {
    int length = 0;
    while (i + length < one.words.length
        && j + length < other.words.length
        && one.tokens
            .key(one.words[i + length])
            .equals(other.tokens.key(other.words[j + length]))) {
      length++;
    }
    return length;
  }

  private static boolean isFree(boolean[] taken, int from, int length) {
    for (int k = from; k < from + length; k++) {
      if (taken[k]) {
        return false;
      }
    }
    return true;
  }
}
