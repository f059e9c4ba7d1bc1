package isnad.core.reading;

import isnad.core.event.Role;
import isnad.core.grammar.Parse;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the doers that the grammar leaves open once all of a report is read: what is told later
 * speaks for somebody as well as what was told before. All choices are made before one of them is
 * put in place, so that none depends on another.
 */
final class ReportDoers {
  /** How many events on each side are looked at for what they say of their participants. */
  private static final int REACH = 40;

  private final List<SentenceReader.Read> reads;
  private final Referents referents;
  private final DoerWeights weights;
  private final Trace trace;
  private final List<Predicate> all = new ArrayList<>();

  ReportDoers(
      List<SentenceReader.Read> reads, Referents referents, DoerWeights weights, Trace trace) {
    this.reads = reads;
    this.referents = referents;
    this.weights = weights;
    this.trace = trace;
    reads.forEach(read -> all.addAll(read.predicates()));
  }

  /** Gives every open event its likeliest doer; without weights, only tells of the candidates. */
  void choose() {
    boolean heard = trace.hearsWeights();
    if (weights.isEmpty() && !heard) {
      return;
    }
    List<Predicate> chosenFor = new ArrayList<>();
    List<DoerCandidate> chosen = new ArrayList<>();
    int first = 0;
    for (SentenceReader.Read read : reads) {
      int end = first + read.predicates().size();
      List<Predicate> open = DoerChooser.open(read.predicates());
      if (!open.isEmpty()) {
        DoerChooser chooser = new DoerChooser(candidates(read, first, end, heard), trace);
        if (weights.isEmpty()) {
          chooser.ask(open);
        } else {
          chosenFor.addAll(open);
          chosen.addAll(chooser.choose(open));
        }
      }
      first = end;
    }
    for (int i = 0; i < chosen.size(); i++) {
      chosenFor.get(i).replace(Role.AGENT, chosen.get(i).fillers);
    }
  }

  private DoerCandidates candidates(SentenceReader.Read read, int first, int end, boolean heard) {
    Parse parse = read.parse();
    DoerContext context = new DoerContext(
        parse,
        read.predicates(),
        all.subList(Math.max(0, first - REACH), first).reversed(),
        all.subList(end, Math.min(all.size(), end + REACH)),
        read.speeches());
    return new DoerCandidates(context, new PhraseReferents(parse, referents), weights, heard);
  }
}
