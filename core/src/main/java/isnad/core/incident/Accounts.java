package isnad.core.incident;

import isnad.core.claim.Claim;
import isnad.core.pack.Packs;
import isnad.core.report.Report;
import java.util.List;

/** Makes accounts of the claims of reports, with the words and voices that packs know. */
public final class Accounts {
  private final Tellers tellers;
  private final Sides sides;
  private final WordWeights weights;

  public Accounts(Packs packs) {
    tellers = new Tellers(packs);
    sides = new Sides(packs);
    weights = WordWeights.of(packs);
  }

  /** The report and what each of its {@code claims} tells. */
  public record Told(Source source, List<Account> accounts) {
    public Told {
      accounts = List.copyOf(accounts);
    }
  }

  /** The key that the outlet called {@code name} has as a voice. */
  public String outlet(String name) {
    return tellers.outlet(name);
  }

  public Told of(Report report, List<Claim> claims) {
    String outlet = report.outlet().map(tellers::outlet).orElse(report.id().value());
    Source source = Source.of(report, outlet);
    return new Told(
        source,
        claims.stream()
            .map(claim -> Account.of(
                source, claim, tellers.of(claim.chain(), report), sides.of(claim), weights))
            .toList());
  }
}
