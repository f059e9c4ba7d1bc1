package isnad.core.view;

import isnad.core.claim.Count;
import isnad.core.incident.Account;
import isnad.core.incident.Side;
import isnad.core.incident.Victims;
import isnad.core.incident.Whom;
import isnad.core.mention.Quantity;
import java.util.List;
import java.util.stream.IntStream;

/** A number that a claim gives, with whom it counts and whether as happened. */
public record Figure(Account account, Count count, Side side, Victims victims, Standing standing) {

  /** The figures of {@code account}, in the order of its counts. */
  static List<Figure> of(Account account) {
    Standing standing = Standing.of(account.modality(), account.stance());
    return IntStream.range(0, account.counts().size())
        .mapToObj(i -> {
          Whom whom = account.whom().get(i);
          return new Figure(
              account, account.counts().get(i), whom.side(), whom.victims(), standing);
        })
        .toList();
  }

  public Quantity quantity() {
    return count.quantity().quantity();
  }
}
