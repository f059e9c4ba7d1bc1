package isnad.app.json;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** A sum with all that it is made of, or a statement with its check, as a line: docs/tolls.md. */
public final class TollLine {
  private final Policy policy;
  private final Map<ClaimId, String> words;

  /** With the exact {@code words} of the claims that are statements. */
  public TollLine(Policy policy, Map<ClaimId, String> words) {
    this.policy = policy;
    this.words = Map.copyOf(words);
  }

  /** All sums and then all statements. */
  public List<String> all(Tolls tolls) {
    return Stream.concat(
            tolls.rows().stream().map(this::of), tolls.statements().stream().map(this::of))
        .toList();
  }

  public String of(TollRow row) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeStringProperty("line", "sum");
      json.writeStringProperty("group", row.name());
      json.writeStringProperty("side", row.allegedDoer() ? "alleged-doer" : "victims");
      strings(json, "saidBy", row.saidBy());
      json.writeStringProperty("of", row.of().key());
      json.writeStringProperty("standing", row.standing().key());
      json.writeStringProperty("policy", policy.key());
      amount(json, policy.of(row.sum()));
      json.writeNumberProperty("counted", row.counted());
      incidents(json, row.incidents());
      json.writeEndObject();
    });
  }

  public String of(Statement statement) {
    return JsonWriting.line(json -> {
      Figure figure = statement.figure();
      json.writeStartObject();
      json.writeStringProperty("line", "cumulative");
      json.writeStringProperty("of", figure.count().of().key());
      json.writeStringProperty("standing", figure.standing().key());
      quantity(json, figure.quantity());
      JsonWriting.text(json, "who", figure.count().who());
      JsonWriting.text(json, "from", statement.from().map(LocalDate::toString));
      JsonWriting.text(json, "to", statement.to().map(LocalDate::toString));
      JsonWriting.text(json, "place", figure.account().place().map(PlaceMention::name));
      if (figure.side().isTold()) {
        json.writeStringProperty("party", figure.side().name());
      }
      said(json, figure.account());
      json.writeStringProperty("claim", figure.account().claim().value());
      JsonWriting.text(
          json, "words", Optional.ofNullable(words.get(figure.account().claim())));
      json.writeName("check");
      json.writeStartObject();
      json.writeStringProperty("known", statement.check().lies().key());
      amount(json, policy.of(statement.check().sum()));
      strings(json, "matchedBy", statement.check().matchedBy());
      json.writeNumberProperty("counted", statement.check().counted());
      incidents(json, statement.check().incidents());
      json.writeEndObject();
      json.writeEndObject();
    });
  }

  private static void amount(JsonGenerator json, Amount amount) {
    switch (amount) {
      case Amount.Lowest lowest -> json.writeNumberProperty("number", lowest.number());
      case Amount.Estimate estimate -> {
        json.writeNumberProperty("low", estimate.low());
        json.writeNumberProperty("best", estimate.best());
        json.writeNumberProperty("high", estimate.high());
        json.writeBooleanProperty("open", estimate.open());
      }
      case Amount.Graded graded -> {
        json.writeNumberProperty("min", graded.min());
        json.writeNumberProperty("max", graded.max());
        json.writeBooleanProperty("open", graded.open());
        json.writeStringProperty("grade", Amount.Graded.NOT_GRADED);
      }
    }
  }

  private void incidents(JsonGenerator json, List<IncidentToll> incidents) {
    json.writeName("incidents");
    json.writeStartArray();
    for (IncidentToll one : incidents) {
      json.writeStartObject();
      json.writeStringProperty("incident", one.id().toString());
      amount(json, policy.of(one.bounds()));
      if (one.denied()) {
        json.writeBooleanProperty("denied", true);
      }
      if (!one.reckonings().isEmpty()) {
        reckonings(json, "told", one.reckonings());
      }
      if (!one.revised().isEmpty()) {
        reckonings(json, "revised", one.revised());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void reckonings(JsonGenerator json, String key, List<Reckoning> reckonings) {
    json.writeName(key);
    json.writeStartArray();
    for (Reckoning reckoning : reckonings) {
      json.writeStartObject();
      quantity(json, reckoning.quantity());
      said(json, reckoning.account());
      json.writeName("figures");
      json.writeStartArray();
      reckoning.figures().forEach(figure -> figure(json, figure));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void figure(JsonGenerator json, Figure figure) {
    json.writeStartObject();
    json.writeStringProperty("claim", figure.account().claim().value());
    quantity(json, figure.quantity());
    json.writeStringProperty("quote", figure.count().quantity().text().words());
    JsonWriting.text(json, "who", figure.count().who());
    json.writeStringProperty("victims", figure.victims().key());
    if (figure.side().isTold()) {
      json.writeStringProperty("party", figure.side().name());
    }
    json.writeEndObject();
  }

  private static void quantity(JsonGenerator json, Quantity quantity) {
    json.writeNumberProperty("min", quantity.min());
    quantity.max().ifPresent(max -> json.writeNumberProperty("max", max));
  }

  private static void said(JsonGenerator json, Account account) {
    strings(json, "chain", account.chain().stream().map(Teller::name).toList());
    json.writeStringProperty("outlet", account.source().outlet());
    json.writeStringProperty("report", account.source().report());
    Optional<Published> published = account.source().published();
    JsonWriting.text(json, "published", published.map(Published::toString));
  }

  private static void strings(JsonGenerator json, String key, List<String> strings) {
    json.writeName(key);
    json.writeStartArray();
    strings.forEach(json::writeString);
    json.writeEndArray();
  }
}
