package isnad.core.reading;

import isnad.core.claim.Claim;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.util.List;

/** What was read from one report: its claims in text order, and what could not be read. */
public record Extraction(Report report, List<Claim> claims, List<Problem> problems) {
  public Extraction {
    claims = List.copyOf(claims);
    problems = List.copyOf(problems);
  }
}
