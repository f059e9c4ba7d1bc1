package isnad.core.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What of a claim finds others to compare it with: its parties, place, numbers and rarest words as
 * hashes in rising order, each once, and the stretches of days in which it looks. Claims meet that
 * share {@link #LEAST} features within one stretch; {@code first} is behind {@code last} where no
 * day is known.
 */
public record Features(long first, long last, int[] hashes) {
  /** How many features two claims share before they are compared. */
  static final int LEAST = 2;

  /** Days are looked at in stretches of so many; the days of news reach over two at most. */
  private static final int STRETCH = 4;

  /** A time told longer than this is compared by the stretch of its first day alone. */
  private static final int LONGEST_TIME = 12;

  /** How many rare words of a claim find others. */
  private static final int RAREST = 5;

  /** What a word must weigh to find others. */
  private static final double RARE = 3;

  /** A number up to this is told of many incidents. */
  private static final long FEW = 3;

  static Features of(Account account) {
    return account
        .days()
        .map(days -> {
          long to = days.length() > LONGEST_TIME ? days.from() : days.to();
          return new Features(
              Math.floorDiv(days.from(), STRETCH), Math.floorDiv(to, STRETCH), hashes(account));
        })
        .orElseGet(() -> new Features(0, -1, new int[0]));
  }

  private static int[] hashes(Account account) {
    List<Integer> features = new ArrayList<>();
    account.doers().forEach(party -> features.add(("d" + party.key()).hashCode()));
    account.others().forEach(party -> features.add(("o" + party.key()).hashCode()));
    account.place().ifPresent(place -> features.add(("p" + place.name()).hashCode()));
    account.counts().forEach(count -> {
      long number = count.quantity().quantity().min();
      if (number > FEW) {
        features.add((count.of().key() + number).hashCode());
      }
    });
    addRarest(account.words(), features);
    return features.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  private static void addRarest(ContentWords words, List<Integer> features) {
    long[] byWeight = new long[words.size()];
    for (int i = 0; i < byWeight.length; i++) {
      byWeight[i] = (long) Float.floatToIntBits(words.weight(i)) << 32 | i;
    }
    Arrays.sort(byWeight);
    for (int k = 1; k <= Math.min(RAREST, byWeight.length); k++) {
      int word = (int) byWeight[byWeight.length - k];
      if (words.weight(word) >= RARE) {
        features.add(words.word(word));
      }
    }
  }
}
