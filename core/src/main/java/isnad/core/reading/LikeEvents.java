package isnad.core.reading;

import isnad.core.event.Family;
import isnad.core.event.Role;
import isnad.core.report.Tokens;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How like an event are those in which somebody has the same role by the words of other sentences.
 */
final class LikeEvents {
  /** Nothing is told of him in that role. */
  static final int NONE = 0;

  private static final int OTHER_FAMILY = 1;
  private static final int SAME_FAMILY = 2;
  private static final int WITH_OTHERS = 3;
  private static final int SAME_TYPE = 4;
  private static final int WITH_THE_SAME = 5;
  private static final int SAME_EVENT = 6;

  /** How many answers there are. */
  static final int ANSWERS = 7;

  private final Role role;
  private final Role opposite;
  private final Tokens tokens;
  private final List<Predicate> told;
  /** The answers that are known for the event asked of last, one more than each; 0 for none yet. */
  private final byte[] known;

  private @Nullable Predicate asked;

  /** Of the events {@code told}, in text order. */
  LikeEvents(RoleContext context, List<Predicate> told) {
    this.role = context.role();
    this.opposite = context.opposite();
    this.tokens = context.parse().tokens();
    this.told = told;
    this.known = new byte[told.size()];
  }

  /**
   * How like {@code event} is the likest of the events whose bits are set in {@code among};
   * {@link #NONE} for those that leave the role open.
   */
  int likest(Predicate event, long among) {
    if (event != asked) {
      Arrays.fill(known, (byte) 0);
      asked = event;
    }
    int most = NONE;
    for (long left = among; left != 0; left &= left - 1) {
      int at = Long.numberOfTrailingZeros(left);
      if (known[at] == 0) {
        Predicate other = told.get(at);
        known[at] = (byte) (1 + (other.isOpen(role) ? NONE : likeness(event, other)));
      }
      most = Math.max(most, known[at] - 1);
    }
    return most;
  }

  private int likeness(Predicate event, Predicate other) {
    boolean sameFamily = event.type.family() == other.type.family();
    if (EventMemory.refersTo(event.type, other.type)
        || EventMemory.refersTo(other.type, event.type)) {
      boolean both = event.has(opposite) && other.has(opposite);
      return agree(event, other) ? SAME_EVENT : both ? WITH_OTHERS : SAME_TYPE;
    }
    if (!sameFamily) {
      return OTHER_FAMILY;
    }
    boolean same = event.type.family() != Family.STATEMENT && agree(event, other);
    return same ? WITH_THE_SAME : SAME_FAMILY;
  }

  private boolean agree(Predicate event, Predicate other) {
    return sameCount(event, other) || sameOpposite(event, other);
  }

  private static boolean sameCount(Predicate event, Predicate other) {
    for (Counted counted : event.counts) {
      for (Counted second : other.counts) {
        if (counted.of() == second.of() && counted.quantity().equals(second.quantity())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean sameOpposite(Predicate event, Predicate other) {
    for (Referent one : event.get(opposite)) {
      for (Referent second : other.get(opposite)) {
        if (one.same(second) || sameWord(one, second)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether both mentions begin with the same word, with the article or without. */
  private boolean sameWord(Referent one, Referent second) {
    int from = start(one);
    int other = start(second);
    int length = tokens.length(one.first()) - from;
    if (length != tokens.length(second.first()) - other) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (tokens.charAt(one.first(), from + i) != tokens.charAt(second.first(), other + i)) {
        return false;
      }
    }
    return true;
  }

  /** Where the word begins behind its clitics and the article. */
  private int start(Referent referent) {
    int skip = referent.skip();
    boolean article = tokens.length(referent.first()) > skip + 2
        && tokens.charAt(referent.first(), skip) == 'ا'
        && tokens.charAt(referent.first(), skip + 1) == 'ل';
    return article ? skip + 2 : skip;
  }
}
