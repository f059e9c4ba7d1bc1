package isnad.core.ledger;

import isnad.core.review.Decision;
import isnad.core.review.Signature;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A person decided something about claims, an incident, a report, a source, or an earlier decision.
 * {@code words} commits to the corrected value or the note, where the decision has one.
 */
public record DecisionMade(Decision decision, Signature signature, Optional<Digest> words)
    implements LedgerEntry, Signed {
  /** Which part of the seals the words are. */
  public static final int WORDS = 0;

  public DecisionMade {
    if (decision instanceof Decision.Added) {
      throw new IllegalArgumentException("a claim is added together with what it says");
    }
    if (decision.hasWords() != words.isPresent()) {
      throw new IllegalArgumentException("a correction and a note have words, nothing else has");
    }
  }

  @Override
  public String kind() {
    return decision.kind();
  }

  @Override
  public LedgerEntry entry() {
    return this;
  }

  @Override
  public DecisionMade signed(Signature other) {
    return new DecisionMade(decision, other, words);
  }

  @Override
  public List<Digest> seals() {
    return words.stream().toList();
  }

  @Override
  public DecisionMade withSeals(UnaryOperator<Digest> other) {
    return new DecisionMade(decision, signature, words.map(other));
  }
}
