package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.exchange.GdeltTable;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code isnad dataset --as gdelt}, by the columns of GDELT 2.0 and as a reader of them reads. */
class GdeltDatasetTest {
  /** A file of GDELT has no names, no quotes and no escapes. */
  private static final CSVFormat FORM = CSVFormat.DEFAULT
      .builder()
      .setDelimiter('\t')
      .setQuote(null)
      .setRecordSeparator("\n")
      .setIgnoreEmptyLines(false)
      .get();

  @TempDir
  private Path folder;

  private static List<CSVRecord> rows(String text) throws IOException {
    try (CSVParser parser = FORM.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  private static String at(CSVRecord row, String column) {
    return row.get(GdeltTable.NAMES.indexOf(column));
  }

  private static CSVRecord of(List<CSVRecord> rows, String column, String has) {
    return rows.stream()
        .filter(row -> at(row, column).contains(has))
        .findFirst()
        .orElseThrow(() -> new AssertionError(has + " in no " + column + " of " + rows));
  }

  @Test
  void columnsStandWhereGdeltHasThem() {
    assertThat(GdeltTable.NAMES).hasSize(61).doesNotHaveDuplicates();
    assertThat(GdeltTable.NAMES.subList(0, 6))
        .containsExactly(
            "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", "Actor1Code");
    assertThat(GdeltTable.NAMES.indexOf("Actor2Code")).isEqualTo(15);
    assertThat(GdeltTable.NAMES.subList(25, 36))
        .containsExactly(
            "IsRootEvent",
            "EventCode",
            "EventBaseCode",
            "EventRootCode",
            "QuadClass",
            "GoldsteinScale",
            "NumMentions",
            "NumSources",
            "NumArticles",
            "AvgTone",
            "Actor1Geo_Type");
    assertThat(GdeltTable.NAMES.subList(51, 61))
        .containsExactly(
            "ActionGeo_Type",
            "ActionGeo_FullName",
            "ActionGeo_CountryCode",
            "ActionGeo_ADM1Code",
            "ActionGeo_ADM2Code",
            "ActionGeo_Lat",
            "ActionGeo_Long",
            "ActionGeo_FeatureID",
            "DATEADDED",
            "SOURCEURL");
  }

  @Test
  void rowsHaveTheTypesThatGdeltAsksFor() throws IOException {
    List<CSVRecord> rows = rows(DatasetRun.in(folder).as("gdelt"));
    assertThat(rows).isNotEmpty().allSatisfy(row -> {
      assertThat(row.size()).isEqualTo(61);
      assertThat(at(row, "GLOBALEVENTID")).matches("[1-9]\\d*");
      assertThat(at(row, "SQLDATE")).matches("\\d{8}");
      assertThat(at(row, "SQLDATE")).startsWith(at(row, "MonthYear"));
      assertThat(at(row, "MonthYear")).matches("\\d{6}").startsWith(at(row, "Year"));
      assertThat(at(row, "FractionDate")).matches(at(row, "Year") + "\\.\\d{4}");
      assertThat(at(row, "EventCode")).matches("\\d{3,4}").startsWith(at(row, "EventBaseCode"));
      assertThat(at(row, "EventBaseCode")).matches("\\d{3}").startsWith(at(row, "EventRootCode"));
      assertThat(at(row, "QuadClass")).matches("[1-4]");
      assertThat(at(row, "GoldsteinScale")).matches("|-?\\d+\\.\\d");
      assertThat(at(row, "IsRootEvent")).matches("[01]");
      assertThat(at(row, "AvgTone")).isEmpty();
      assertThat(at(row, "ActionGeo_Lat")).matches("|-?\\d+\\.\\d{4}");
      assertThat(at(row, "ActionGeo_Type")).matches("|[1-5]");
      assertThat(at(row, "DATEADDED")).matches("\\d{14}");
    });
  }

  @Test
  void anIncidentIsARowWithTheLedgersNumbers() throws IOException {
    DatasetRun data = DatasetRun.in(folder);
    List<CSVRecord> rows = rows(data.as("gdelt"));
    assertThat(data.run.err())
        .contains(rows.size() + " told, ")
        .contains("not-happened")
        .contains("every Actor1 is alleged to have done it");
    CSVRecord shelling = of(rows, "ActionGeo_FullName", "Saraqib");
    JsonNode own = data.incidents().stream()
        .filter(one -> one.at("/place/name").asString().equals("Saraqib"))
        .findFirst()
        .orElseThrow();
    assertThat(at(shelling, "SQLDATE")).isEqualTo("20210314");
    assertThat(at(shelling, "FractionDate")).isEqualTo("2021.2027");
    assertThat(at(shelling, "EventCode")).isEqualTo("194");
    assertThat(at(shelling, "QuadClass")).isEqualTo("4");
    assertThat(at(shelling, "GoldsteinScale")).isEmpty();
    assertThat(at(shelling, "Actor1Code")).isEqualTo("SYRMIL");
    assertThat(at(shelling, "Actor1CountryCode")).isEqualTo("SYR");
    assertThat(at(shelling, "Actor1Type1Code")).isEqualTo("MIL");
    assertThat(at(shelling, "Actor2Type1Code")).isEqualTo("CVL");
    assertThat(at(shelling, "NumMentions")).isEqualTo(own.get("claims").toString());
    assertThat(at(shelling, "NumArticles")).isEqualTo(own.get("reports").toString());
    assertThat(at(shelling, "NumSources")).isEqualTo(own.at("/told/atLeast").toString());
    assertThat(at(shelling, "ActionGeo_Type")).isEqualTo("4");
    assertThat(at(shelling, "ActionGeo_CountryCode")).isEqualTo("SY");
    assertThat(at(shelling, "ActionGeo_FullName")).endsWith(", Syria");
  }

  @Test
  void hostileWordsStayInTheirFields() throws IOException {
    List<CSVRecord> rows = rows(DatasetRun.in(folder).as("gdelt"));
    CSVRecord strike = of(rows, "ActionGeo_FullName", "Idlib");
    assertThat(at(strike, "EventCode")).isEqualTo("195");
    // An address that is none is not handed on.
    assertThat(at(strike, "SOURCEURL")).isEmpty();
    for (CSVRecord row : rows) {
      for (String field : row) {
        assertThat(field).doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e]");
      }
    }
  }

  @Test
  void anEmptyLedgerGivesAnEmptyFileAndFiltersChoose() throws IOException {
    assertThat(DatasetRun.empty(folder.resolve("none")).as("gdelt")).isEmpty();
    DatasetRun data = DatasetRun.in(folder);
    assertThat(rows(data.as("gdelt", "--place", "Saraqib"))).hasSize(1);
  }
}
