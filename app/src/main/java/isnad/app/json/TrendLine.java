package isnad.app.json;

import isnad.core.view.Finding;
import isnad.core.view.Happened;
import isnad.core.view.Periods;
import isnad.core.view.RateRatio;
import isnad.core.view.Trend;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What is told of one doer in one place over time, as a line: docs/trends.md. */
public final class TrendLine {
  private static final MathContext DIGITS = new MathContext(4);

  private TrendLine() {}

  public static String of(Periods periods, Trend trend) {
    return JsonWriting.line(json -> {
      json.writeStartObject();
      json.writeName("allegedDoer");
      json.writeStartObject();
      json.writeStringProperty("id", trend.actor().key());
      json.writeStringProperty("name", trend.actor().name());
      json.writeEndObject();
      json.writeStringProperty("country", trend.place().country());
      JsonWriting.text(json, "province", trend.place().province());
      json.writeStringProperty("finding", trend.finding().key());
      finding(json, trend.finding());
      Trend.Coverage coverage = trend.coverage();
      json.writeName("window");
      json.writeStartObject();
      json.writeStringProperty("from", periods.from().toString());
      json.writeStringProperty("to", periods.until().toString());
      json.writeNumberProperty("incidents", trend.inWindow().size());
      json.writeNumberProperty("otherTexts", coverage.inWindow());
      json.writeNumberProperty("toldElsewhere", coverage.elsewhere());
      json.writeEndObject();
      json.writeName("past");
      json.writeStartObject();
      json.writeStringProperty("from", coverage.since().toString());
      json.writeStringProperty("period", periods.length().toString());
      json.writeNumberProperty("periods", coverage.periodsBefore());
      json.writeNumberProperty("incidents", trend.before().size());
      json.writeNumberProperty("otherTexts", coverage.before());
      json.writeEndObject();
      json.writeNumberProperty("outlets", coverage.outlets());
      incidents(json, "incidents", trend.inWindow());
      incidents(json, "before", trend.before());
      json.writeEndObject();
    });
  }

  private static void finding(JsonGenerator json, Finding finding) {
    switch (finding) {
      case Finding.Rise rise -> tested(json, rise.tested());
      case Finding.NotShown shown -> tested(json, shown.tested());
      case Finding.TooLittle none ->
        json.writeStringProperty("lack", none.lack().key());
    }
  }

  private static void tested(JsonGenerator json, Finding.Tested tested) {
    RateRatio ratio = tested.ratio();
    ratio.ratio().ifPresent(value -> number(json, "rateRatio", value));
    number(json, "low", ratio.low());
    ratio.high().ifPresent(value -> number(json, "high", value));
    number(json, "p", ratio.p());
    number(json, "adjustedP", tested.adjusted());
    number(json, "level", Finding.LEVEL);
    number(json, "dispersion", tested.dispersion());
  }

  private static void number(JsonGenerator json, String key, double value) {
    json.writeNumberProperty(key, new BigDecimal(value).round(DIGITS).stripTrailingZeros());
  }

  private static void incidents(JsonGenerator json, String key, List<Happened> incidents) {
    AnswerObject.list(json, key, incidents, one -> {
      json.writeStartObject();
      json.writeStringProperty("incident", one.id().toString());
      json.writeStringProperty("type", one.type().name());
      json.writeStringProperty("from", one.from().toString());
      json.writeStringProperty("to", one.to().toString());
      if (one.denied()) {
        json.writeBooleanProperty("denied", true);
      }
      json.writeEndObject();
    });
  }
}
