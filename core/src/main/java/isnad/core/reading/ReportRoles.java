package isnad.core.reading;

import isnad.core.event.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private final @Nullable SentencePhrases[] phrases;
  private final List<Predicate> all = new ArrayList<>();

  ReportRoles(List<SentenceReader.Read> reads, Referents referents, Trace trace) {
    this.reads = reads;
    this.referents = referents;
    this.words = new ReportWords(reads.stream().map(SentenceReader.Read::parse).toList());
    this.trace = trace;
    this.phrases = new SentencePhrases[reads.size()];
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
    EventFillers sided = new EventFillers(role, all);
    EventFillers opposed = new EventFillers(RoleContext.opposite(role), all);
    List<Predicate> chosenFor = new ArrayList<>();
    List<RoleCandidate> chosen = new ArrayList<>();
    int first = 0;
    for (int sentence = 0; sentence < reads.size(); sentence++) {
      SentenceReader.Read read = reads.get(sentence);
      int end = first + read.predicates().size();
      List<Predicate> asked =
          weights.isEmpty() ? read.predicates() : RoleChooser.open(role, read.predicates());
      if (!asked.isEmpty()) {
        EventSides sides = new EventSides(sided, opposed, first, end, REACH, all.size());
        RoleContext context = context(role, sentence, sides, first, end);
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

  private SentencePhrases phrases(int sentence) {
    SentencePhrases known = phrases[sentence];
    if (known == null) {
      known = new SentencePhrases(reads.get(sentence).parse(), referents);
      phrases[sentence] = known;
    }
    return known;
  }

  private RoleContext context(Role role, int sentence, EventSides sides, int first, int end) {
    SentenceReader.Read read = reads.get(sentence);
    return new RoleContext(
        role,
        phrases(sentence),
        words,
        referents,
        read.predicates(),
        all.subList(Math.max(0, first - REACH), first).reversed(),
        all.subList(end, Math.min(all.size(), end + REACH)),
        read.speeches(),
        sides);
  }
}
