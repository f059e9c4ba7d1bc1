package isnad.core.review;

import isnad.core.claim.ClaimId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A decision with its name, when it was made, by whom and why; {@code words} are what is sealed
 * beside it (a corrected value, a note), empty where there is none or where it was erased.
 */
public record Decided(
    DecisionId id, Instant time, Decision decision, Signature signature, Optional<String> words) {
  /** By time and then by name: the same however decisions arrive. */
  public static final Comparator<Decided> ORDER =
      Comparator.comparing(Decided::time).thenComparing(Decided::id);

  /** A question that decisions answer, and the answer of one of them. */
  public record Ruling(String question, String answer) {}

  static final String ACCEPTED = "accepted";
  static final String REJECTED = "rejected";
  static final String ONE = "one incident";
  static final String APART = "apart";

  /** Who decided. */
  public String by() {
    return signature.by();
  }

  /** Which questions it answers, and how; none where nobody could answer otherwise. */
  public List<Ruling> rulings() {
    return switch (decision) {
      case Decision.Accepted one -> List.of(new Ruling(verdict(one.claim()), ACCEPTED));
      case Decision.Rejected one -> List.of(new Ruling(verdict(one.claim()), REJECTED));
      case Decision.Corrected one -> {
        String question = field(one.claim(), one.field());
        yield words.map(value -> List.of(new Ruling(question, value))).orElse(List.of());
      }
      case Decision.Merged one -> List.of(new Ruling(together(one.one(), one.other()), ONE));
      case Decision.Split one -> apart(one);
      case Decision.SourceGraded one ->
        List.of(new Ruling("reliability of " + one.source(), one.grade().name()));
      case Decision.ClaimGraded one ->
        List.of(new Ruling("credibility of " + one.claim().value(), one.grade().digit()));
      case Decision.Marked one -> {
        String question = "marking of " + one.marked() + " by " + one.marking().owner();
        yield List.of(new Ruling(question, one.marking().shown()));
      }
      case Decision.Annotated none -> List.of();
      case Decision.Added none -> List.of();
      case Decision.Undone none -> List.of();
    };
  }

  private static List<Ruling> apart(Decision.Split split) {
    List<Ruling> rulings = new ArrayList<>();
    for (ClaimId out : split.out()) {
      for (ClaimId from : split.from()) {
        rulings.add(new Ruling(together(out, from), APART));
      }
    }
    return rulings;
  }

  static String verdict(ClaimId claim) {
    return "verdict on " + claim.value();
  }

  static String field(ClaimId claim, Field field) {
    return field.key() + " of " + claim.value();
  }

  static String together(ClaimId one, ClaimId other) {
    boolean inOrder = one.value().compareTo(other.value()) < 0;
    return inOrder ? one.value() + " and " + other.value() : other.value() + " and " + one.value();
  }
}
