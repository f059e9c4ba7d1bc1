package isnad.core.incident;

import isnad.core.claim.Count;
import isnad.core.event.EventType;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far two claims speak of one incident: the sum of the weights of the grounds for and against,
 * in the same unit throughout (about what "the same kind of event" weighs is 1). The weights are
 * set by hand and checked on labelled reports; see docs/incidents.md. Symmetric, and a function of
 * the two claims and their reports alone.
 */
final class Likeness {
  /** From where on two claims of different reports are of one incident. */
  static final double JOINS = 5.0;

  /** The same where one of them stands deep in its report, where less is told of each. */
  static final double JOINS_BELOW_LEAD = 6.5;

  /** The same for two claims of one report. */
  static final double JOINS_WITHIN = 3.5;

  /** The same for two claims of one report's lead: headlines say little and mean what follows. */
  static final double JOINS_WITHIN_LEAD = 1.4;

  /** What the members of two groups of claims need on the whole to be of one incident. */
  static final double JOINS_ON_THE_WHOLE = 2.5;

  /** What two claims of one report count where they are, may be or cannot be of one incident. */
  private static final double WITHIN = 6;

  private static final double PERHAPS_WITHIN = 2;
  private static final double NOT_WITHIN = -3;

  private static final double SAME_KIND = 1.0;
  private static final double KIND_BESIDE = 0.4;
  private static final double OTHER_KIND = -1.5;
  private static final double OTHER_MODALITY = -0.7;
  private static final double MOST_WORDS = 4.5;
  private static final double MOST_SHARED = 3.0;
  private static final double DOER = 0.6;
  private static final double OTHERS = 0.8;

  /** What it weighs that one person was killed, who is named: nobody dies twice. */
  private static final double SAME_DEAD = 3.0;

  private static final Set<String> DEADLY =
      Set.of("killing", "attack", "air-strike", "shelling", "bombing");

  private static final Ground[] GROUNDS = Ground.values();

  private final double[] weights = new double[GROUNDS.length];

  /** The sum for {@code a} and {@code b}. */
  double of(Account a, Account b) {
    weigh(a, b);
    return sum();
  }

  private double sum() {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    return sum;
  }

  /** Each ground that weighs something, and how much. */
  Map<Ground, Double> grounds(Account a, Account b) {
    weigh(a, b);
    Map<Ground, Double> grounds = new EnumMap<>(Ground.class);
    for (Ground ground : GROUNDS) {
      if (weights[ground.ordinal()] != 0) {
        grounds.put(ground, weights[ground.ordinal()]);
      }
    }
    return grounds;
  }

  /**
   * By how much {@code a} and {@code b} are more alike than one incident asks; below 0 where they
   * are not, beyond any measure for two claims of one report that are one.
   */
  double excess(Account a, Account b) {
    if (a.source().equals(b.source())) {
      return joinsWithin(a, b) ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    }
    double enough = a.isLead() && b.isLead() ? JOINS : JOINS_BELOW_LEAD;
    weighButText(a, b);
    double sum = sum();
    // What texts share is dear to find, and most pairs are far from each other without it.
    return sum + MOST_SHARED < enough ? sum - enough : of(a, b) - enough;
  }

  /** How much {@code a} and {@code b} count where groups of claims are compared on the whole. */
  double mean(Account a, Account b) {
    if (!a.source().equals(b.source())) {
      return of(a, b);
    }
    if (joinsWithin(a, b)) {
      return WITHIN;
    }
    for (double weight : weights) {
      if (weight < 0) {
        return NOT_WITHIN;
      }
    }
    return PERHAPS_WITHIN;
  }

  /** Whether {@code a} may tell the very happening that {@code b} of the same report tells. */
  boolean mayBeSameNews(Account a, Account b) {
    weigh(a, b);
    for (double weight : weights) {
      if (weight < 0) {
        return false;
      }
    }
    return a.type().name().equals(b.type().name());
  }

  /**
   * Within one report the words and the date are the same anyway, and nothing may speak against.
   */
  private boolean joinsWithin(Account a, Account b) {
    weigh(a, b);
    double sum = 0;
    for (Ground ground : GROUNDS) {
      double weight = weights[ground.ordinal()];
      if (weight < 0) {
        return false;
      }
      switch (ground) {
        case KIND, PLACE, DOER, OTHERS, COUNT -> sum += weight;
        case TIME, MODALITY, WORDS, SHARED_TEXT -> {}
      }
    }
    boolean lead = a.isLead() && b.isLead();
    return sum >= (lead ? JOINS_WITHIN_LEAD : JOINS_WITHIN);
  }

  private void weigh(Account a, Account b) {
    weighButText(a, b);
    set(Ground.SHARED_TEXT, sharedText(a, b));
  }

  private void weighButText(Account a, Account b) {
    set(Ground.SHARED_TEXT, 0);
    set(Ground.KIND, kind(a, b));
    set(Ground.TIME, time(a, b));
    set(Ground.PLACE, place(a, b));
    set(Ground.DOER, DOER * parties(a.doers(), b.doers()));
    set(Ground.OTHERS, OTHERS * parties(a.others(), b.others()));
    set(Ground.COUNT, counts(a.counts(), b.counts()));
    set(Ground.MODALITY, a.modality() == b.modality() ? 0 : OTHER_MODALITY);
    set(Ground.WORDS, MOST_WORDS * a.words().cosine(b.words()));
    if (isOneDeath(a, b)) {
      // Who killed him, and with what, is what voices differ on.
      weights[Ground.OTHERS.ordinal()] += SAME_DEAD;
      set(Ground.KIND, Math.max(0, weights[Ground.KIND.ordinal()]));
      set(Ground.DOER, Math.max(0, weights[Ground.DOER.ordinal()]));
    }
  }

  /** Whether both tell the death of one person by name, or of what he may have died. */
  private static boolean isOneDeath(Account a, Account b) {
    return isDeadly(a.type())
        && isDeadly(b.type())
        && a.others().stream().anyMatch(one -> b.others().stream().anyMatch(one::isSamePerson));
  }

  private void set(Ground ground, double weight) {
    weights[ground.ordinal()] = weight;
  }

  private static boolean isDeadly(EventType type) {
    return DEADLY.contains(type.name());
  }

  private static double kind(Account a, Account b) {
    if (a.type().name().equals(b.type().name())) {
      return SAME_KIND;
    }
    return a.type().isBeside(b.type()) ? KIND_BESIDE : OTHER_KIND;
  }

  private static double time(Account a, Account b) {
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return 0;
    }
    Days one = a.days().get();
    Days other = b.days().get();
    long overlap = one.overlap(other);
    if (one.told() && other.told()) {
      if (overlap >= 0) {
        return Math.max(one.length(), other.length()) <= 3 ? 1 : 0.3;
      }
      return overlap == -1 ? -0.5 : -3;
    }
    if (overlap >= 0) {
      return 0.3;
    }
    return overlap >= -4 ? -1 : -4;
  }

  private static double place(Account a, Account b) {
    return a.place().isEmpty() || b.place().isEmpty()
        ? 0
        : Nearness.of(a.place().get(), b.place().get());
  }

  /** From -1, where both sides are known and none is on both, to 2, where one known is on both. */
  private static double parties(List<Party> one, List<Party> other) {
    double best = 0;
    boolean allKnown = !one.isEmpty() && !other.isEmpty();
    for (Party a : one) {
      for (Party b : other) {
        allKnown &= a.known() && b.known();
        if (a.key().equals(b.key())) {
          best = Math.max(best, a.known() ? 2 : 1.5);
        } else if (!(a.known() && b.known()) && a.overlap(b) >= 0.5) {
          best = Math.max(best, 0.7);
        }
      }
    }
    return best == 0 && allKnown ? -1 : best;
  }

  private static double counts(List<Count> one, List<Count> other) {
    double weight = 0;
    for (Count a : one) {
      for (Count b : other) {
        if (a.of() == b.of()) {
          long less =
              Math.min(a.quantity().quantity().min(), b.quantity().quantity().min());
          long more =
              Math.max(a.quantity().quantity().min(), b.quantity().quantity().min());
          if (less == more) {
            weight = Math.max(weight, less > 3 ? 1.5 : 0.7);
          } else if (weight == 0) {
            weight = more <= 2 * less + 2 ? -0.5 : -1.5;
          }
        }
      }
    }
    return weight;
  }

  /** What two reports share of their text speaks of what they are about: of their leads. */
  private static double sharedText(Account a, Account b) {
    if (!a.isLead() || !b.isLead()) {
      return 0;
    }
    double share = a.source().shingles().containment(b.source().shingles());
    return MOST_SHARED * Math.min(1, share / NearCopies.COPY);
  }
}
