package isnad.core.incident;

import isnad.core.claim.Claim;
import isnad.core.mention.ActorMention;
import isnad.core.pack.Packs;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
    return of(report, Tokens.of(FoldedText.of(report.text())), claims);
  }

  /** The same where the {@code tokens} of the report's text are at hand. */
  public Told of(Report report, Tokens tokens, List<Claim> claims) {
    String outlet = report.outlet().map(tellers::outlet).orElse(report.id().value());
    Source source = Source.of(report, tokens, outlet);
    // Many claims are of one sentence and on one voice, each of which takes long to take apart.
    Map<Span, Tokens> says = new HashMap<>();
    Map<ActorMention, Teller> voices = new HashMap<>();
    Optional<Teller> relayed = report.byline().relayed().map(tellers::relayed);
    return new Told(
        source,
        claims.stream()
            .map(claim -> Account.of(
                source,
                claim,
                Stream.concat(
                        relayed.stream(),
                        claim.chain().links().stream()
                            .map(link -> voices.computeIfAbsent(
                                link.voice(), voice -> tellers.of(link, report))))
                    .toList(),
                sides.of(claim),
                ContentWords.of(
                    claim,
                    says.computeIfAbsent(
                        claim.says().span(),
                        span -> Tokens.of(FoldedText.of(claim.says().words()))),
                    weights)))
            .toList());
  }
}
