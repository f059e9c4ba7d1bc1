package isnad.app.json;

import isnad.core.claim.ClaimId;
import java.util.HexFormat;

/** Ids of claims as eight bytes each. */
final class IdBytes {
  private static final HexFormat HEX = HexFormat.of();
  private static final int MARK = 2;

  private IdBytes() {}

  static void write(PackedOut out, ClaimId claim) {
    long digits = HexFormat.fromHexDigitsToLong(claim.value().substring(MARK));
    out.fixed((int) (digits >>> Integer.SIZE)).fixed((int) digits);
  }

  static ClaimId claim(PackedIn in) {
    int first = in.fixed();
    return new ClaimId("c-" + HEX.toHexDigits(first) + HEX.toHexDigits(in.fixed()));
  }
}
