package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
  @Test
  void membersAreSortedByUnitsAndSpacesGo() throws BrokenJson {
    String given = "{ \"\\u20ac\": 1, \"\\r\": 2, \"\\ufb33\": 3, \"1\": 4, \"\\ud83d\\ude00\": 5,"
        + " \"\\u0080\": [ 6, { } ], \"\\u00f6\": null }";

    assertThat(CanonicalJson.of(JsonValue.parse(given)))
        .isEqualTo(
            "{\"\\r\":2,\"1\":4,\"\u0080\":[6,{}],\"ö\":null,\"€\":1,\"😀\":5,\"\ufb33\":3}");
  }

  @Test
  void onlyWhatMustBeIsEscaped() {
    assertThat(CanonicalJson.of("\"\\/\b\f\n\r\t\u0000\u001f\u007fقال"))
        .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007fقال\"");
  }

  @Test
  void halfASurrogatePairIsAnEscapeAndComesBack() throws BrokenJson {
    String text = "a\ud83d b\ude00 \ud83d\ude00 \ud83d";

    String canonical = CanonicalJson.of(text);

    assertThat(canonical).isEqualTo("\"a\\ud83d b\\ude00 😀 \\ud83d\"");
    assertThat(JsonValue.parse(canonical)).isEqualTo(new JsonValue.Text(text));
  }

  @Test
  void numbersAreSpelledAsEcmaScriptDoes() {
    assertThat(CanonicalJson.number(0.0)).isEqualTo("0");
    assertThat(CanonicalJson.number(-0.0)).isEqualTo("0");
    assertThat(CanonicalJson.number(35.0)).isEqualTo("35");
    assertThat(CanonicalJson.number(-36.25)).isEqualTo("-36.25");
    assertThat(CanonicalJson.number(0.000001)).isEqualTo("0.000001");
    assertThat(CanonicalJson.number(1e-7)).isEqualTo("1e-7");
    assertThat(CanonicalJson.number(1.5e-7)).isEqualTo("1.5e-7");
    assertThat(CanonicalJson.number(333333333.3333333)).isEqualTo("333333333.3333333");
    assertThat(CanonicalJson.number(1e21)).isEqualTo("1e+21");
    assertThat(CanonicalJson.number(1e20)).isEqualTo("100000000000000000000");
    assertThat(CanonicalJson.number(4.35)).isEqualTo("4.35");
  }

  @Test
  void everyDegreeComesBackAsItWas() {
    Random random = new Random(41);
    for (int i = 0; i < 20_000; i++) {
      double degree = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 8);
      assertThat(Double.parseDouble(CanonicalJson.number(degree))).isEqualTo(degree);
    }
  }

  @Test
  void whatIsCanonicalStaysAsItIs() throws BrokenJson {
    String once = CanonicalJson.of(
        JsonValue.parse("{\"b\":[1,2.50,true,\"x\"],\"a\":{\"d\":9007199254740993,\"c\":-0}}"));

    assertThat(once).isEqualTo("{\"a\":{\"c\":0,\"d\":9007199254740993},\"b\":[1,2.5,true,\"x\"]}");
    assertThat(CanonicalJson.of(JsonValue.parse(once))).isEqualTo(once);
  }
}
