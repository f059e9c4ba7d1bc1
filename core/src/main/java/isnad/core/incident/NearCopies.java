package isnad.core.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Groups of reports whose text is one piece, wholly or for the greater part of the shorter one: an
 * agency's text in ten papers, or as a part of a longer article. Two are near-copies where
 * {@link #COPY} of the shorter one's shingles stand in the other; copies of copies are one group.
 * Every second shingle, chosen by its hash, finds the candidates; the whole texts decide.
 */
public final class NearCopies {
  /**
   * The share of three-word runs from which on texts are copies. A changed word breaks three runs,
   * so that half of the words kept in stretches of some length leave about this much.
   */
  static final double COPY = 0.4;

  /**
   * The share of the sampled runs from which on whole texts are compared: so far below
   * {@link #COPY} that a sample of a dozen seldom misses.
   */
  private static final double CANDIDATE = 0.15;

  /** A text of fewer shingles is too short to tell. */
  private static final int SHORTEST = 8;

  private final List<Source> sources;
  private final Groups groups;

  private NearCopies(List<Source> sources) {
    this.sources = sources.stream().sorted(Comparator.comparing(Source::report)).toList();
    this.groups = new Groups(sources.size());
  }

  /** The groups of two reports or more, each by the names of its reports, in order. */
  public static List<List<String>> among(List<Source> sources) {
    NearCopies copies = new NearCopies(sources);
    copies.find();
    return copies.groups();
  }

  private void find() {
    int[][] samples = new int[sources.size()][];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = sample(sources.get(i));
    }
    new Sharing(samples).meet(1, (one, other, shared) -> {
      if (mayBeCopies(samples[one].length, samples[other].length, shared)
          && !groups.areOne(one, other)
          && areCopies(sources.get(one), sources.get(other))) {
        groups.join(one, other);
      }
    });
  }

  /** What of a report finds its copies, rising; nothing where it is too short to tell. */
  static int[] sample(Source source) {
    Shingles shingles = source.shingles();
    return shingles.size() < SHORTEST ? new int[0] : shingles.sample();
  }

  /** Whether texts are compared whole whose samples are so large and share so much. */
  static boolean mayBeCopies(int one, int other, int shared) {
    return shared > 0 && shared >= Math.min(one, other) * CANDIDATE;
  }

  /** Whether the greater part of one text stands in the other. */
  static boolean areCopies(Source one, Source other) {
    return one.shingles().containment(other.shingles()) >= COPY;
  }

  private List<List<String>> groups() {
    TreeMap<Integer, List<String>> byLeader = new TreeMap<>();
    for (int i = 0; i < sources.size(); i++) {
      byLeader
          .computeIfAbsent(groups.leader(i), leader -> new ArrayList<>())
          .add(sources.get(i).report());
    }
    return byLeader.values().stream().filter(group -> group.size() > 1).toList();
  }
}
