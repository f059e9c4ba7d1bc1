package isnad.core.review;

import isnad.core.claim.ClaimId;
import java.time.Instant;
import java.util.Optional;

/** Decisions of tests, each at its own moment. */
public final class Verdicts {
  private static final Instant START = Instant.parse("2024-03-06T08:00:00Z");

  private Verdicts() {}

  /** The claim whose id ends with {@code digit}. */
  public static ClaimId claim(int digit) {
    return new ClaimId(String.format("c-%016x", digit));
  }

  /** {@code decision} of {@code by}, made at the minute that also names it. */
  public static Decided at(int minute, String by, Decision decision) {
    return made(minute, by, decision, Optional.empty());
  }

  /** The same with sealed words. */
  public static Decided at(int minute, String by, Decision decision, String words) {
    return made(minute, by, decision, Optional.of(words));
  }

  private static Decided made(int minute, String by, Decision decision, Optional<String> words) {
    return new Decided(
        new DecisionId(String.format("d-%016x", minute)),
        START.plusSeconds(60L * minute),
        decision,
        Signature.of(by, "a test"),
        words);
  }
}
