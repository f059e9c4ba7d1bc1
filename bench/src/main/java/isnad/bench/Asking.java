package isnad.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;

/**
 * Asks questions many times each, and says how long they took, once as many have warmed up: those
 * that have {@code some} words in their names.
 */
record Asking(PrintStream out, String some) {
  /** Asks the question of the number that it is given, and so on; it says how many answers. */
  void time(String what, int rounds, IntToLongFunction question) {
    if (!what.contains(some)) {
      return;
    }
    List<Double> times = new ArrayList<>();
    long answers = 0;
    for (int i = 0; i < 2 * rounds; i++) {
      long start = System.nanoTime();
      answers += question.applyAsLong(i);
      if (i >= rounds) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    out.printf(Locale.ROOT, "%-28s %8d answers%n", what, answers);
    tell(what, times);
  }

  /** Says how long the middle one took, the slowest of 95 in 100, and the slowest. */
  void tell(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    out.printf(
        Locale.ROOT,
        "%-28s p50 %7.1f ms  p95 %7.1f ms  most %7.1f ms%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.getLast());
  }
}
