package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code isnad dataset --as parquet}, read again by Parquet's own reader. */
class ParquetDatasetTest {
  @TempDir
  private Path folder;

  private ParquetRows written(DatasetRun data, Path lies, String... more) throws IOException {
    String[] all = new String[more.length + 2];
    all[0] = "--output";
    all[1] = "claims.parquet";
    System.arraycopy(more, 0, all, 2, more.length);
    assertThat(data.as("parquet", all)).isEmpty();
    return ParquetRows.of(lies.resolve("claims.parquet"));
  }

  @Test
  void columnsHaveTypesThatProgramsKnow() throws IOException {
    ParquetRows file = written(DatasetRun.in(folder), folder);
    List<String> columns =
        file.schema().getFields().stream().map(ParquetDatasetTest::told).toList();
    assertThat(columns)
        .startsWith(
            "claim optional binary STRING",
            "report optional binary STRING",
            "outlet optional binary STRING",
            "published optional int32 DATE",
            "address optional binary STRING",
            "language optional binary STRING",
            "voices required LIST",
            "origin optional binary STRING",
            "stance optional binary STRING",
            "hedged required boolean",
            "says optional binary STRING",
            "says_start optional int64",
            "says_end optional int64")
        .contains(
            "alleged_doers required LIST",
            "day_from optional int32 DATE",
            "latitude optional double",
            "killed_least optional int64",
            "killed_most optional int64",
            "incident_from optional int32 DATE")
        .endsWith(
            "incident_origins_least optional int64",
            "incident_origins_most optional int64",
            "incident_chains optional int64",
            "incident_denied required boolean")
        .hasSize(52);
    assertThat(file.notes()).containsKey("isnad");
    assertThat(file.notes().get("isnad.note")).contains("alleged");
  }

  private static String told(Type column) {
    String type = column.isPrimitive()
        ? " " + column.asPrimitiveType().getPrimitiveTypeName().toString().toLowerCase(Locale.ROOT)
        : "";
    String means =
        column.getLogicalTypeAnnotation() == null ? "" : " " + column.getLogicalTypeAnnotation();
    return column.getName() + " " + column.getRepetition().toString().toLowerCase(Locale.ROOT)
        + type + means;
  }

  @Test
  void aRowIsAClaimWithTheLedgersNumbers() throws IOException {
    DatasetRun data = DatasetRun.in(folder);
    ParquetRows file = written(data, folder);
    Map<String, Integer> claims = new HashMap<>();
    for (Group row : file.rows()) {
      claims.merge(row.getString("incident", 0), 1, Integer::sum);
    }
    assertThat(data.run.err()).contains(file.rows().size() + " told, 0 left out");
    List<JsonNode> incidents = data.incidents();
    assertThat(claims).hasSameSizeAs(incidents);
    for (JsonNode own : incidents) {
      String id = own.get("incident").asString();
      assertThat(claims).containsEntry(id, own.get("claims").asInt());
      Group row = file.rows().stream()
          .filter(one -> one.getString("incident", 0).equals(id))
          .findFirst()
          .orElseThrow();
      assertThat(row.getLong("incident_claims", 0)).isEqualTo(own.get("claims").asLong());
      assertThat(row.getLong("incident_reports", 0))
          .isEqualTo(own.get("reports").asLong());
      assertThat(row.getLong("incident_origins_least", 0))
          .isEqualTo(own.at("/told/atLeast").asLong());
      assertThat(row.getLong("incident_chains", 0))
          .isEqualTo(own.at("/told/chains").asLong());
      assertThat(row.getBoolean("incident_denied", 0)).isEqualTo(own.has("denied"));
    }
    Group dead = file.rows().stream()
        .filter(one -> one.getString("report", 0).equals("b2"))
        .filter(one -> ParquetRows.has(one, "killed_least"))
        .findFirst()
        .orElseThrow();
    assertThat(dead.getLong("killed_least", 0)).isEqualTo(5);
    assertThat(dead.getLong("killed_most", 0)).isEqualTo(5);
    assertThat(ParquetRows.has(dead, "arrested_least")).isFalse();
    assertThat(LocalDate.ofEpochDay(dead.getInteger("published", 0))).isEqualTo("2021-03-16");
    assertThat(LocalDate.ofEpochDay(dead.getInteger("day_from", 0))).isEqualTo("2021-03-14");
    assertThat(ParquetRows.texts(dead, "voices")).hasSize(1);
    assertThat(dead.getString("origin", 0))
        .isEqualTo(ParquetRows.texts(dead, "voices").getLast());
    assertThat(dead.getDouble("latitude", 0)).isBetween(35.0, 36.5);
    assertThat(dead.getLong("says_end", 0) - dead.getLong("says_start", 0))
        .isEqualTo(dead.getString("says", 0).length());
  }

  @Test
  void hostileWordsComeBackAsTheyWere() throws IOException {
    ParquetRows file = written(DatasetRun.in(folder), folder, "--type", "air-strike");
    List<Group> hostile = file.rows().stream()
        .filter(row -> row.getString("report", 0).equals("h"))
        .toList();
    assertThat(hostile).isNotEmpty().hasSameSizeAs(file.rows()).allSatisfy(row -> {
      assertThat(row.getString("outlet", 0)).isEqualTo(DatasetRun.HOSTILE_OUTLET);
      assertThat(row.getString("address", 0)).isEqualTo(DatasetRun.HOSTILE_ADDRESS);
    });
  }

  @Test
  void anEmptyLedgerGivesAFileOfAllColumnsAndNoRow() throws IOException {
    Path lies = folder.resolve("none");
    ParquetRows file = written(DatasetRun.empty(lies), lies);
    assertThat(file.rows()).isEmpty();
    assertThat(file.schema().getFieldCount()).isEqualTo(52);
  }
}
