package isnad.app.cli;

import static isnad.app.cli.CommandRun.line;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.exchange.AcledTable;
import isnad.app.exchange.UcdpTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code isnad dataset}, as people run it, by the rules of those whose forms these are. */
class DatasetCommandTest {
  private static final String STRIKE =
      "قال المرصد السوري لحقوق الإنسان إن مسلحي تنظيم داعش قتلوا سبعة جنود من الجيش السوري قرب"
          + " مدينة الميادين في 21 يونيو 2020.";
  private static final String SHELLING =
      "قصفت مدفعية الجيش السوري مدينة سراقب يوم 14 مارس 2021 مما أدى إلى مقتل ثلاثة مدنيين وإصابة"
          + " ستة مدنيين آخرين، بحسب المرصد السوري لحقوق الإنسان.";
  private static final String MEETING =
      "التقى وزير الخارجية السوري نظيره الروسي في موسكو يوم 2 فبراير 2021.";
  private static final String PLAN =
      "قال المرصد السوري لحقوق الإنسان إن القوات التركية تعتزم قصف بلدة تل رفعت.";

  @TempDir
  private Path folder;

  private CommandRun run;

  @BeforeEach
  void setUp() throws IOException {
    run = new CommandRun(folder, Terminal.NONE);
    run.write(
        "in.jsonl",
        line("a", "الوادي", "2020-06-22", STRIKE)
            + line("b", "الوادي", "2021-03-15", SHELLING)
            + line("c", "الوادي", "2021-02-03", MEETING)
            + line("d", "الوادي", "2021-03-15", PLAN));
    assertThat(run.isnad("add", "in.jsonl")).isZero();
  }

  /** The rows of a table of comma-separated values, by the names of their columns. */
  private static List<Map<String, String>> rows(String table) {
    List<List<String>> rows = table.lines().map(DatasetCommandTest::fields).toList();
    List<Map<String, String>> named = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row).hasSameSizeAs(rows.getFirst());
      Map<String, String> one = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        one.put(rows.getFirst().get(i), row.get(i));
      }
      named.add(one);
    }
    return named;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(line.charAt(++i));
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }

  private static Map<String, String> of(List<Map<String, String>> rows, String column, String has) {
    return rows.stream()
        .filter(row -> row.getOrDefault(column, "").contains(has))
        .findFirst()
        .orElseThrow(() -> new AssertionError(has + " in no " + column + " of " + rows));
  }

  @Test
  void acledHasItsColumnsItsCodesAndTheLowestFigure() {
    assertThat(run.isnad("dataset", "--as", "acled")).isZero();
    assertThat(run.out().lines().findFirst().orElseThrow())
        .isEqualTo(String.join(",", AcledTable.NAMES));
    assertThat(AcledTable.NAMES).hasSize(31);
    List<Map<String, String>> rows = rows(run.out());
    // What is done to soldiers is a clash there, never violence against civilians.
    assertThat(of(rows, "location", "Al Mayadin"))
        .containsEntry("event_type", "Battles")
        .containsEntry("sub_event_type", "Armed clash")
        .containsEntry("event_date", "2020-06-21")
        .containsEntry("time_precision", "1")
        .containsEntry("actor1", "Islamic State")
        .containsEntry("inter1", "Rebel group")
        .containsEntry("inter2", "State forces")
        .containsEntry("interaction", "State forces-Rebel group")
        .containsEntry("civilian_targeting", "")
        .containsEntry("fatalities", "7")
        .containsEntry("iso", "760")
        .containsEntry("region", "Middle East")
        .containsEntry("country", "Syria");
    Map<String, String> shelling = of(rows, "sub_event_type", "Shelling/artillery/missile attack");
    assertThat(shelling)
        .containsEntry("event_type", "Explosions/Remote violence")
        .containsEntry("actor2", "Civilians (Syria)")
        .containsEntry("interaction", "State forces-Civilians")
        .containsEntry("civilian_targeting", "Civilians targeted")
        .containsEntry("fatalities", "3");
    assertThat(shelling.get("tags")).contains("actor1=alleged", "isnad=i-");
    assertThat(shelling.get("notes"))
        .contains("alleged, not established", "Syrian Observatory for Human Rights", "«قصفت");
    assertThat(rows).noneMatch(row -> row.getOrDefault("notes", "").contains("تعتزم"));
    assertThat(run.err()).contains(" told, ").contains("no-code").contains("not-happened");
  }

  @Test
  void ucdpHasItsColumnsAndBoundsThatAddUp() {
    assertThat(run.isnad("dataset", "--as", "ucdp")).isZero();
    assertThat(UcdpTable.NAMES).hasSize(49);
    List<Map<String, String>> rows = rows(run.out());
    assertThat(rows).hasSize(2);
    assertThat(of(rows, "where_coordinates", "Al Mayadin"))
        .containsEntry("type_of_violence", "1")
        .containsEntry("side_b", "Islamic State")
        .containsEntry("deaths_unknown", "7")
        .containsEntry("date_prec", "1")
        .containsEntry("date_start", "2020-06-21 00:00:00.000")
        .containsEntry("country_id", "652")
        .containsEntry("region", "Middle East");
    assertThat(of(rows, "side_b", "Civilians"))
        .containsEntry("type_of_violence", "3")
        .containsEntry("deaths_civilians", "3")
        .containsEntry("source_original", "Syrian Observatory for Human Rights");
    for (Map<String, String> row : rows) {
      long best = number(row, "best");
      assertThat(number(row, "deaths_a")
              + number(row, "deaths_b")
              + number(row, "deaths_civilians")
              + number(row, "deaths_unknown"))
          .isEqualTo(best);
      assertThat(best).isBetween(number(row, "low"), number(row, "high"));
      assertThat(number(row, "id")).isPositive();
      assertThat(number(row, "priogrid_gid")).isBetween(1L, 259_200L);
    }
    assertThat(run.err()).contains("no-death");
  }

  private static long number(Map<String, String> row, String column) {
    return Long.parseLong(row.getOrDefault(column, ""));
  }

  @Test
  void ploverHasWhatItRequiresAndNoTexts() {
    assertThat(run.isnad("dataset", "--as", "plover")).isZero();
    List<JsonNode> events =
        run.out().lines().map(line -> JsonMapper.shared().readTree(line)).toList();
    assertThat(events).isNotEmpty().allSatisfy(event -> {
      assertThat(event.get("id").asString()).startsWith("i-");
      assertThat(event.get("date").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
      assertThat(event.get("actor").size()).isPositive();
      assertThat(event.get("event").size()).isEqualTo(1);
      assertThat(event.get("quad_code").asInt()).isBetween(1, 4);
      assertThat(event.has("event_text")).isFalse();
    });
    JsonNode shelling = events.stream()
        .filter(event -> event.path("mode").toString().equals("[\"heavy-weapons\"]"))
        .findFirst()
        .orElseThrow();
    assertThat(shelling.at("/event/0").asString()).isEqualTo("ASSAULT");
    assertThat(shelling.at("/actor/0/code").asString()).isEqualTo("SYR");
    assertThat(shelling.at("/actor/0/sector").asString()).isEqualTo("MIL");
    assertThat(shelling.at("/recipient/0/sector").asString()).isEqualTo("CVL");
    assertThat(shelling.at("/size/dead").asLong()).isEqualTo(3);
    assertThat(shelling.at("/event_loc/country_code").asString()).isEqualTo("SYR");
  }

  @Test
  void filtersChooseAndFilesAreWritten() throws IOException {
    assertThat(
            run.isnad("dataset", "--as", "acled", "--from", "2021-03-01", "--output", "acled.csv"))
        .isZero();
    assertThat(rows(run.read("acled.csv"))).hasSize(1);
    assertThat(run.isnad("dataset", "--as", "nothing")).isNotZero();
  }
}
