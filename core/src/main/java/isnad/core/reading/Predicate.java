package isnad.core.reading;

import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.mention.TimePhrase;
import isnad.core.pack.Frame;
import isnad.core.pack.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word of a sentence that tells an event, while its slots are being filled. It belongs to one
 * reading of one sentence and is turned into a claim at its end.
 */
final class Predicate {
  final Frame frame;
  final int chunk;
  final int token;
  final boolean verb;
  /** The second word of a fixed phrase, or -1. */
  int companion = -1;
  /** The token after the trigger. */
  int end;

  EventType type;
  boolean passive;
  Modality modality = Modality.ACTUAL;
  boolean hedged;
  /** Whether it is what somebody is only suspected of or held for. */
  boolean suspected;
  /** Whether it is told for the first time as what nobody has claimed. */
  boolean unclaimed;

  /** How a noun of statement or a charge takes it; null where only the speaker's verb tells. */
  @Nullable
  Stance stance;

  /** Who charges somebody with it or claims it, besides those who speak; null for nobody. */
  Speech.@Nullable Voiced voucher;

  @Nullable
  PlaceFound place;

  @Nullable
  TimePhrase time;
  /** Whether its sentence tells a time that lies near, be it this one's or not. */
  boolean dated;
  /** The event that this one followed from or happened in, whose agent may be this one's. */
  @Nullable
  Predicate cause;
  /** The event told before that this one, a definite noun, points back to; or null. */
  @Nullable
  Predicate earlier;
  /**
   * What the relative clause of this verb hangs on, where somebody else is its subject; or null.
   */
  @Nullable
  Referent antecedent;

  /** Whether its counts sum many happenings. */
  boolean sum;

  final Map<Role, List<Referent>> roles = new EnumMap<>(Role.class);
  private final Map<Role, Step> steps = new EnumMap<>(Role.class);
  private final Set<Role> closed = EnumSet.noneOf(Role.class);

  final List<Counted> counts = new ArrayList<>(2);

  Predicate(Frame frame, int chunk, int token, int end, boolean verb) {
    this.frame = frame;
    this.chunk = chunk;
    this.token = token;
    this.end = end;
    this.verb = verb;
    this.type = frame.type();
  }

  /** Adds a count unless the same words are counted already. */
  void count(Counted counted) {
    for (Counted other : counts) {
      if (other.of() == counted.of()
          && (other.first() == counted.first() || other.quantity().equals(counted.quantity()))) {
        return;
      }
    }
    counts.add(counted);
  }

  boolean has(Role role) {
    return roles.containsKey(role);
  }

  /**
   * Whether the words beside it leave {@code role} open: it has nobody, though somebody may be
   * known, or one from elsewhere.
   */
  boolean isOpen(Role role) {
    boolean nobody = unclaimed && role == Role.AGENT;
    return !nobody && !closed.contains(role) && (!has(role) || step(role) != Step.BESIDE);
  }

  List<Referent> get(Role role) {
    return roles.getOrDefault(role, List.of());
  }

  /** Adds one whom the words about the event name. */
  void add(Role role, Referent referent) {
    add(role, referent, Step.BESIDE);
  }

  /** Adds one who comes from where {@code step} says, unless the role has him. */
  void add(Role role, Referent referent, Step step) {
    List<Referent> fillers = roles.computeIfAbsent(role, r -> new ArrayList<>(2));
    if (!referent.isAmong(fillers)) {
      fillers.add(referent);
      steps.putIfAbsent(role, step);
    }
  }

  /** From where {@code role}, which is filled, was filled first. */
  Step step(Role role) {
    return steps.getOrDefault(role, Step.BESIDE);
  }

  /** Empties {@code role} and fills it with {@code referents}. */
  void replace(Role role, List<Referent> referents) {
    roles.remove(role);
    for (Referent referent : referents) {
      add(role, referent);
    }
  }

  /**
   * Takes {@code others}, who cannot have it, out of {@code role}; where its own words name nobody
   * else, nobody has it.
   */
  void drop(Role role, List<Referent> others) {
    List<Referent> fillers = roles.get(role);
    if (fillers != null && fillers.removeAll(others) && fillers.isEmpty()) {
      roles.remove(role);
      steps.remove(role);
      closed.add(role);
    }
  }

  /** Empties {@code role} and fills it with those chosen by weight. */
  void choose(Role role, List<Referent> chosen) {
    roles.remove(role);
    steps.put(role, Step.WEIGHED);
    for (Referent referent : chosen) {
      add(role, referent, Step.WEIGHED);
    }
  }

  /**
   * The slot of the subject, of the object, or of what follows a preposition; null where the frame
   * has none.
   */
  @Nullable
  Slot slot(String preposition) {
    return frame.prepositions().get(preposition);
  }

  /** Notes that it stands on the word of whoever does {@code other}, which charges or claims it. */
  void vouched(Predicate other) {
    if (other.has(Role.AGENT) && !other.get(Role.AGENT).get(0).thing()) {
      voucher = new Speech.Voiced(other.get(Role.AGENT).get(0), other.token, other.token + 1);
    }
  }

  boolean hasAnything() {
    return !roles.isEmpty() || place != null || time != null || dated || !counts.isEmpty();
  }

  /** Whether it tells that people were killed or hurt. */
  boolean isCasualty() {
    return type.name().equals("killing") || type.name().equals("injury");
  }
}
