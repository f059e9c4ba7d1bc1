package isnad.app.web;

import isnad.app.answer.Refused;
import isnad.app.change.ActorDraft;
import isnad.app.change.DeskPack;
import isnad.app.change.PackChange;
import isnad.app.change.Rereading;
import isnad.app.json.ChangeLine;
import isnad.app.json.ProblemLine;
import isnad.app.json.WorkLine;
import isnad.app.present.ChangeRows;
import isnad.core.report.Problem;
import isnad.core.review.Corrections;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work of adding an entry to a person's own packs and reading the ledger again with it. */
public final class Learning implements Work, PackChange.Watching {
  /** How many changes are listed; all are counted. */
  static final int LISTED = 300;

  private final Desk desk;
  private final ActorDraft draft;
  private final String file;
  private Optional<Seen> done = Optional.empty();
  private boolean written;
  private long read;
  private long of;

  /** How far it is, and once it is done what changed. */
  public record Seen(
      String entry,
      String file,
      boolean written,
      long read,
      long of,
      long changes,
      List<Changed> changed,
      List<Problem> failed) {}

  Learning(Desk desk, ActorDraft draft) {
    this.desk = desk;
    this.draft = draft;
    file = new DeskPack(desk.sources()).shown();
  }

  @Override
  public String page() {
    return "packs";
  }

  @Override
  public void carryOut() throws IOException, Refused {
    PackChange.Done made = desk.learn(draft, this);
    Rereading reread = made.reread();
    List<Rereading.Difference> listed =
        reread.differences().stream().limit(LISTED).toList();
    synchronized (this) {
      done = Optional.of(new Seen(
          draft.text(),
          file,
          true,
          reread.read(),
          of,
          reread.differences().size(),
          Changed.of(listed, new Corrections(made.knowledge().packs())),
          reread.failed()));
    }
  }

  @Override
  public synchronized void written(long reports) {
    written = true;
    of = reports;
  }

  @Override
  public synchronized void read(long reports) {
    read = reports;
  }

  /** How far it is now. */
  public synchronized Seen seen() {
    return done.orElseGet(
        () -> new Seen(draft.text(), file, written, read, of, 0, List.of(), List.of()));
  }

  @Override
  public WorkLine.Found found() {
    Seen seen = seen();
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("written", seen.written ? 1L : 0L);
    counts.put("reports", seen.read);
    counts.put("of_reports", seen.of);
    counts.put("changed_claims", seen.changes);
    Map<String, List<String>> lists = new LinkedHashMap<>();
    lists.put(
        "changes",
        seen.changed.stream()
            .map(one -> ChangeLine.of(one.change(), one.says()))
            .toList());
    lists.put("problems", seen.failed.stream().map(ProblemLine::of).toList());
    return new WorkLine.Found(counts, lists);
  }

  @Override
  public List<String> rows() {
    return ChangeRows.table(seen().changed.stream().map(Changed::change));
  }

  /** Holds nothing. */
  @Override
  public void close() {}
}
