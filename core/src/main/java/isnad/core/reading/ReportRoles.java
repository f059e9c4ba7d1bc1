package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses those in a role whom the grammar leaves open, once all of a report is read: what is told
 * later speaks for somebody as well as what was told before. All choices for a role are made before
 * one of them is put in place, so that none depends on another.
 */
final class ReportRoles {
  /** How many events on each side are looked at for what they say of their participants. */
  private static final int REACH = 40;

  private final List<SentenceReader.Read> reads;
  private final Referents referents;
  private final ReportWords words;
  private final Trace trace;
  private final List<Predicate> all = new ArrayList<>();

  ReportRoles(List<SentenceReader.Read> reads, Referents referents, Trace trace) {
    this.reads = reads;
    this.referents = referents;
    this.words = new ReportWords(reads.stream().map(SentenceReader.Read::parse).toList());
    this.trace = trace;
    reads.forEach(read -> all.addAll(read.predicates()));
  }

  /**
   * Fills {@code role} of every event that leaves it open with the likeliest; without weights, only
   * tells of the candidates for every event.
   */
  void choose(Role role, RoleWeights weights) {
    boolean heard = trace.hearsWeights(role);
    if (weights.isEmpty() && !heard) {
      return;
    }
    List<Predicate> chosenFor = new ArrayList<>();
    List<RoleCandidate> chosen = new ArrayList<>();
    int first = 0;
    for (SentenceReader.Read read : reads) {
      int end = first + read.predicates().size();
      List<Predicate> asked =
          weights.isEmpty() ? read.predicates() : RoleChooser.open(role, read.predicates());
      if (!asked.isEmpty()) {
        RoleContext context = context(role, read, first, end);
        RoleChooser chooser =
            new RoleChooser(role, new RoleCandidates(context, weights, heard), trace);
        if (weights.isEmpty()) {
          chooser.ask(asked);
        } else {
          chosenFor.addAll(asked);
          chosen.addAll(chooser.choose(asked));
        }
      }
      first = end;
    }
    for (int i = 0; i < chosen.size(); i++) {
      chosenFor.get(i).choose(role, chosen.get(i).fillers);
    }
  }

  private RoleContext context(Role role, SentenceReader.Read read, int first, int end) {
    Parse parse = read.parse();
    return new RoleContext(
        role,
        parse,
        words,
        referents,
        read.predicates(),
        all.subList(Math.max(0, first - REACH), first).reversed(),
        all.subList(end, Math.min(all.size(), end + REACH)),
        read.speeches());
  }
}
