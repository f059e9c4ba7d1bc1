package isnad.app.change;

import isnad.app.answer.Refused;
import isnad.app.search.Search;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.LedgerReader;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.util.List;

/**
 * What would change if reports were read with another {@code knowledge}: those that have names of a
 * draft are found by the index and read again, and nothing is kept.
 */
public record PackTrial(
    Knowledge knowledge,
    long having,
    List<Rereading.Difference> differences,
    List<Problem> failed) {
  /** How many reports are read. */
  public static final int MOST = 300;

  public PackTrial {
    differences = List.copyOf(differences);
    failed = List.copyOf(failed);
  }

  /** Tries {@code knowledge} on the reports of {@code ledger} that have the names of the draft. */
  public static PackTrial of(
      Knowledge knowledge, ActorDraft draft, LedgerReader ledger, Search search) {
    Words words = new Words(
        draft.names().stream().map(name -> new Words.Term(name, true, false)).toList());
    Rereading run = new Rereading(knowledge.reading(), ledger, null, reports -> {});
    run.run(search.having(words, MOST));
    return new PackTrial(
        knowledge, search.reports(words, Wanted.ANY), run.differences(), run.failed());
  }

  /** Of how many reports it was not found out. */
  public long left() {
    return Math.max(0, having - MOST);
  }

  /** The knowledge with {@code draft}; refused where packs with it have faults that were not. */
  public static Knowledge knowing(DeskPack pack, ActorDraft draft) throws Refused {
    List<PackFile> files = pack.with(draft);
    Packs packs = Packs.load(files);
    String shown = pack.shown() + ":";
    for (Problem problem : packs.problems()) {
      if (problem.what().startsWith(shown)) {
        throw new Refused(problem);
      }
    }
    return Knowledge.of(packs, files);
  }
}
