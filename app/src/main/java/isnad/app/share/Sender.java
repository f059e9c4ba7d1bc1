package isnad.app.share;

import isnad.core.report.Byline;
import isnad.core.review.Decided;
import isnad.core.review.Marking;
import isnad.core.review.Signature;

/**
 * The organisation whose ledger is read by others, by the name that these know it by; or for its
 * own people, who see each other's names, {@link #OURSELVES}.
 */
public record Sender(String name) {
  /** Nobody else reads. */
  public static final Sender OURSELVES = new Sender(Marking.OURS);

  public Sender {
    if (!Byline.isKeeper(name)) {
      throw new IllegalArgumentException(
          "an organisation has a name of at most " + Byline.LONGEST_KEEPER + " units");
    }
  }

  boolean isOurselves() {
    return equals(OURSELVES);
  }

  /** How a decision is signed for those who read: which person it was is nobody else's business. */
  Signature signature(Decided decided, boolean redacted) {
    String by = isOurselves() ? decided.by() : name;
    String why = isOurselves() && !redacted ? decided.signature().why() : SharedDecisions.SHARED;
    return Signature.of(by, why);
  }

  /** The same marking under the name that others know. */
  Marking marking(Marking marking) {
    return marking.owner().equals(Marking.OURS)
        ? new Marking(marking.level(), name, marking.recipients())
        : marking;
  }
}
