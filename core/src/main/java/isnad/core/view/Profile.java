package isnad.core.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of one outlet or voice by what it told: counts, and of the latest of what they
 * count the claims. None of it is a grade, and nothing says how far the source is to be trusted;
 * that is for people.
 */
public record Profile(
    SourceRow source,
    Tally tally,
    List<Denied> denied,
    List<Revision> revised,
    List<Contradicted> contradicted,
    List<Slant> slants) {
  public Profile {
    denied = List.copyOf(denied);
    revised = List.copyOf(revised);
    contradicted = List.copyOf(contradicted);
    slants = List.copyOf(slants);
  }

  /**
   * What an outlet published: how many reports, the first and the last by their dates, how many
   * claims in them, of these how many in its own voice, and its copies.
   */
  public record Publishing(
      int reports,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      int claims,
      int own,
      Copying copying) {}

  /**
   * How many reports of an outlet share their text with another outlet's, and of these how many
   * came before all of those, after one of them, or cannot be told; {@code after} are the outlets
   * that were first where it was not.
   */
  public record Copying(int reports, int first, int later, int unknown, List<Exchange> after) {
    public Copying {
      after = List.copyOf(after);
    }
  }

  /** Another source, and in how many claims of how many reports it gives or takes. */
  public record Exchange(String key, String name, int claims, int reports) {}

  /**
   * In how many incidents it is an origin (of the fewest there can be) and a relay or outlet; of
   * those that two texts or more tell, how many, and in how many of these it is a common link.
   */
  public record Ways(int incidents, int origin, int relay, int told, int common) {}

  /** That somebody denies what the source told, and whether the denial came later. */
  public record Denied(Telling told, Telling denies, Capacity capacity, Order order) {}

  /** What the source answers to one subject, and the others' answers that cannot be so too. */
  public record Contradicted(
      Subject subject, List<Answer> own, List<Answer> others, Capacity capacity) {
    public Contradicted {
      own = List.copyOf(own);
      others = List.copyOf(others);
    }
  }
}
