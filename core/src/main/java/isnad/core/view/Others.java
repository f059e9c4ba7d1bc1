package isnad.core.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many texts tell of a country, but of none of one doer's incidents there, in each period. All
 * series of the doer in the country have the same, where their pasts begin at one time.
 */
final class Others {
  private final String country;
  private final List<Happened> own;
  private final Texts texts;
  private final Map<Integer, int[]> byStart = new ConcurrentHashMap<>();

  Others(String country, List<Happened> own, Texts texts) {
    this.country = country;
    this.own = List.copyOf(own);
    this.texts = texts;
  }

  /** Of the outlets that were there from the period {@code start} on; not to be changed. */
  int[] from(int start) {
    return byStart.computeIfAbsent(start, this::count);
  }

  private int[] count(int start) {
    int[] others = texts.all(country, start).clone();
    int[] telling = texts.telling(country, start, own);
    for (int i = 0; i < others.length; i++) {
      others[i] -= telling[i];
    }
    return others;
  }
}
