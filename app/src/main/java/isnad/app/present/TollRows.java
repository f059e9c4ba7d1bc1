package isnad.app.present;

import isnad.core.claim.ClaimId;
import isnad.core.incident.Account;
import isnad.core.incident.Teller;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.Quantity;
import isnad.core.report.Published;
import isnad.core.view.Amount;
import isnad.core.view.Figure;
import isnad.core.view.IncidentToll;
import isnad.core.view.Policy;
import isnad.core.view.Reckoning;
import isnad.core.view.Statement;
import isnad.core.view.TollRow;
import isnad.core.view.Tolls;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Sums, what they open into, and statements, as rows of one table; {@code said} are the exact words
 * of the claims that are statements.
 */
public record TollRows(Policy policy, Map<ClaimId, String> said) {
  /** What the fields are. */
  public static final List<String> NAMES = List.of(
      "line",
      "group",
      "of",
      "standing",
      "number",
      "low",
      "best",
      "high",
      "grade",
      "incidents",
      "said-by",
      "from",
      "to",
      "place",
      "known",
      "claims",
      "largest");

  public TollRows {
    said = Map.copyOf(said);
  }

  /** All sums and then all statements, as comma-separated values below their names. */
  public List<String> all(Tolls tolls) {
    return CommaSeparated.table(
        NAMES,
        Stream.concat(
            tolls.rows().stream().map(this::of), tolls.statements().stream().map(this::of)));
  }

  public List<String> of(TollRow row) {
    List<String> fields = new ArrayList<>(List.of(
        row.allegedDoer() ? "alleged-doer" : "sum",
        row.name(),
        row.of().key(),
        row.standing().key()));
    fields.addAll(amount(policy.of(row.sum())));
    fields.add(String.valueOf(row.counted()));
    fields.addAll(List.of(String.join("; ", row.saidBy()), "", "", "", ""));
    fields.add(row.incidents().stream()
        .flatMap(one -> one.reckonings().stream())
        .flatMap(reckoning -> reckoning.figures().stream())
        .map(figure -> figure.account().claim().value())
        .distinct()
        .collect(Collectors.joining(" ")));
    fields.add(ids(row.incidents()));
    return fields;
  }

  private static String ids(List<IncidentToll> incidents) {
    return incidents.stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
  }

  public List<String> of(Statement statement) {
    Figure figure = statement.figure();
    List<String> fields = new ArrayList<>(List.of(
        "cumulative",
        figure.count().who().orElse(figure.side().name()),
        figure.count().of().key(),
        figure.standing().key(),
        said(figure.quantity()),
        "",
        "",
        "",
        ""));
    fields.addAll(List.of(
        String.valueOf(statement.check().counted()),
        voices(figure.account()),
        statement.from().map(LocalDate::toString).orElse(""),
        statement.to().map(LocalDate::toString).orElse(""),
        figure.account().place().map(PlaceMention::name).orElse(""),
        known(statement),
        figure.account().claim().value(),
        ids(statement.check().incidents())));
    return fields;
  }

  private static List<String> amount(Amount amount) {
    return switch (amount) {
      case Amount.Lowest lowest -> List.of(String.valueOf(lowest.number()), "", "", "", "");
      case Amount.Estimate estimate ->
        List.of(
            "",
            String.valueOf(estimate.low()),
            String.valueOf(estimate.best()),
            estimate.high() + plus(estimate.open()),
            "");
      case Amount.Graded graded ->
        List.of(
            "",
            String.valueOf(graded.min()),
            "",
            graded.max() + plus(graded.open()),
            Amount.Graded.NOT_GRADED);
    };
  }

  /** The sum in words: 3; low 3, best 5, high 8+; 3–8, not graded. */
  public String words(TollRow row) {
    return words(policy.of(row.sum()));
  }

  private static String words(Amount amount) {
    return switch (amount) {
      case Amount.Lowest lowest -> String.valueOf(lowest.number());
      case Amount.Estimate estimate ->
        "low " + estimate.low() + ", best " + estimate.best() + ", high " + estimate.high()
            + plus(estimate.open());
      case Amount.Graded graded ->
        (graded.min() == graded.max() ? "" : graded.min() + "–")
            + graded.max()
            + plus(graded.open())
            + ", "
            + Amount.Graded.NOT_GRADED;
    };
  }

  private static String plus(boolean open) {
    return open ? "+" : "";
  }

  /** What an incident adds, and each voice's figure with its claims, a line each. */
  public List<String> opened(IncidentToll one) {
    List<String> lines = new ArrayList<>();
    lines.add(one.id() + "  " + words(policy.of(one.bounds()))
        + (one.denied() ? "  (denied by some)" : ""));
    one.reckonings().forEach(reckoning -> lines.add("  " + reckoning(reckoning)));
    one.revised().forEach(reckoning -> lines.add("  revised later: " + reckoning(reckoning)));
    return lines;
  }

  private static String reckoning(Reckoning reckoning) {
    Account account = reckoning.account();
    return said(reckoning.quantity()) + "  " + voices(account)
        + account
            .source()
            .published()
            .map(Published::date)
            .map(day -> ", " + day)
            .orElse("")
        + "  " + account.source().report() + "  "
        + reckoning.figures().stream()
            .map(figure -> figure.account().claim().value())
            .distinct()
            .collect(Collectors.joining(" "));
  }

  /** The exact words of {@code statement}. */
  String words(Statement statement) {
    return said.getOrDefault(statement.figure().account().claim(), "");
  }

  /** How the sum of what is known lies to a statement, and by what it was matched. */
  public String known(Statement statement) {
    return "known " + words(policy.of(statement.check().sum())) + ": "
        + statement.check().lies().key() + "; matched by "
        + String.join(", ", statement.check().matchedBy());
  }

  private static String said(Quantity quantity) {
    if (quantity.max().isEmpty()) {
      return quantity.min() + "+";
    }
    long most = quantity.max().getAsLong();
    return most == quantity.min() ? String.valueOf(most) : quantity.min() + "–" + most;
  }

  /** The chain from the outlet to the origin. */
  private static String voices(Account account) {
    List<String> voices = new ArrayList<>(List.of(account.source().outlet()));
    account.chain().stream().map(Teller::name).forEach(voices::add);
    return String.join(" ← ", voices);
  }
}
