package isnad.app.store;

import isnad.core.ledger.ChainedEntry;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.report.Problem;
import java.util.Optional;

/** Whether a store still ends where its mark says that it was kept up to. */
final class Marks {
  private Marks() {}

  /** What is missing against the mark, if anything. */
  static Optional<Problem> missing(Database database, Head head) {
    HeadMark mark = database.mark();
    Optional<Head> kept = mark == null ? Optional.empty() : mark.read();
    if (mark == null || kept.isEmpty() || holds(database, head, kept.get())) {
      return Optional.empty();
    }
    String what = head.number() < kept.get().number()
        ? "it was kept up to entry " + kept.get().number() + " and ends with entry " + head.number()
        : "entry " + kept.get().number() + " is another than the one that was kept";
    return Optional.of(Problem.of(
        StoreProblem.STORE_CUT_SHORT,
        database.shown() + ": " + what + "; an older copy, or its -wal file was lost or cut. To go"
            + " on with what is there, remove " + mark.file().getFileName()));
  }

  private static boolean holds(Database database, Head head, Head kept) {
    if (kept.number() == head.number()) {
      return kept.hash().equals(head.hash());
    }
    return kept.number() < head.number()
        && (kept.number() == 0
            || Rows.entry(database.sql(), kept.number())
                .map(ChainedEntry::hash)
                .filter(kept.hash()::equals)
                .isPresent());
  }

  /** Throws where something is missing. */
  static void requireWhole(Database database, Head head) {
    missing(database, head).ifPresent(problem -> {
      throw new StoreFault(StoreProblem.STORE_CUT_SHORT, problem.what());
    });
  }
}
