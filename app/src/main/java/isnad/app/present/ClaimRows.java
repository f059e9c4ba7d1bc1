package isnad.app.present;

import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.event.Role;
import isnad.core.incident.IncidentId;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.TimeMention;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The claims of a report as comma-separated values, a row for each; {@code incident} is an address
 * of the claim's incident, whatever that is named.
 */
public final class ClaimRows {
  private static final List<String> NAMES = List.of(
      "report",
      "claim",
      "incident",
      "type",
      "modality",
      "chain",
      "stance",
      "hedged",
      "doers",
      "targets",
      "others",
      "place",
      "country",
      "from",
      "to",
      "counts",
      "cumulative",
      "start",
      "end",
      "words");

  private ClaimRows() {}

  /** The rows, the first being the names of the fields. */
  public static List<String> of(Report report, List<Claim> claims) {
    return CommaSeparated.table(NAMES, claims.stream().map(claim -> fields(report, claim)));
  }

  private static List<String> fields(Report report, Claim claim) {
    Happening happening = claim.happening();
    List<String> fields = new ArrayList<>(List.of(
        report.id().value(),
        claim.id().value(),
        new IncidentId(claim.id()).toString(),
        happening.type().name(),
        happening.modality().key(),
        ClaimWords.chain(claim.chain()),
        claim.stance().key(),
        String.valueOf(claim.hedged()),
        ClaimWords.actors(happening, Role.AGENT),
        ClaimWords.actors(happening, Role.TARGET),
        ClaimWords.actors(happening, Role.OTHER)));
    fields.addAll(List.of(
        happening.place().map(PlaceMention::name).orElse(""),
        happening.place().flatMap(PlaceMention::country).orElse(""),
        happening.time().flatMap(TimeMention::from).map(Object::toString).orElse(""),
        happening.time().flatMap(TimeMention::to).map(Object::toString).orElse(""),
        ClaimWords.counts(happening),
        String.valueOf(happening.cumulative()),
        String.valueOf(claim.says().span().start()),
        String.valueOf(claim.says().span().end()),
        claim.says().words()));
    return fields;
  }
}
