package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenReportTest {
  @Test
  void takesWhatTheFormatKnowsAndPassesTheRestOver() throws BrokenJson {
    GivenReport report = GivenReport.parse(
        "{\"id\": \"a\", \"text\": \"نص\\n\", \"title\": \"ع\", \"published\": \"2020-01-02\","
            + " \"outlet\": \"o\", \"uri\": \"u\", \"language\": \"ar\", \"author\": \"x\","
            + " \"more\": {\"text\": [1, 2, {\"id\": null}]}}");

    assertThat(report)
        .isEqualTo(new GivenReport(
            Optional.of("a"),
            "نص\n",
            Optional.of("ع"),
            Optional.of("2020-01-02"),
            Optional.of("o"),
            Optional.of("u"),
            Optional.of("ar"),
            Optional.of("x")));
  }

  @Test
  void idsMayBeNumbersAndMayBeAbsent() throws BrokenJson {
    assertThat(GivenReport.parse("{\"id\": 17, \"text\": \"\"}").id()).contains("17");
    assertThat(GivenReport.parse("{\"id\": null, \"text\": \"\"}").id()).isEmpty();
    assertThat(GivenReport.parse("{\"id\": \" \", \"text\": \"\"}").id()).isEmpty();
    assertThat(GivenReport.parse("{\"text\": \"\"}").id()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{}",
        "{\"text\": 5}",
        "{\"text\": \"a\"} x",
        "{\"text\": \"a}",
        "{\"text\": \"a\u0001\"}",
        "nonsense",
        "{\"text\": \"\\u12\"}"
      })
  void whatIsNoReportSaysWhy(String line) {
    assertThatThrownBy(() -> GivenReport.parse(line))
        .isInstanceOf(BrokenJson.class)
        .extracting(e -> ((BrokenJson) e).why())
        .asString()
        .isNotBlank();
  }

  @Test
  void nestingHasALimit() {
    String deep = "{\"text\": \"a\", \"x\": " + "[".repeat(100_000) + "}";
    assertThatThrownBy(() -> GivenReport.parse(deep)).isInstanceOf(BrokenJson.class);
  }
}
