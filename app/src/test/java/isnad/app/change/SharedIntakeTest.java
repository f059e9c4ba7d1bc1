package isnad.app.change;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.exchange.ExampleBundle;
import isnad.app.exchange.Markings;
import isnad.app.sample.ReadingSchema;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.report.Language;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import isnad.core.review.Tlp;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from others, sound or not. */
class SharedIntakeTest {
  private static final int MUTATIONS = 1000;

  @TempDir
  private Path folder;

  private final List<Problem> problems = new ArrayList<>();

  private StoreAddress at(String store) {
    return StoreAddress.of(store, folder);
  }

  private String bundle() {
    return ExampleBundle.of(at("from.db"), Markings.all(Tlp.GREEN));
  }

  private SharedIntake.Done keep(LedgerWriter writer, String bundle) {
    SharedIntake intake = new SharedIntake(problems::add);
    intake.take(new ByteArrayInputStream(bundle.getBytes(StandardCharsets.UTF_8)));
    return intake.keep(writer, ExampleBundle.KNOWLEDGE, "isnad test");
  }

  private SharedIntake.Done keep(String bundle) {
    try (LedgerWriter writer = LedgerWriter.open(at("to.db"), Clock.systemUTC())) {
      return keep(writer, bundle);
    }
  }

  private List<String> codes() {
    return problems.stream().map(one -> one.code().code()).toList();
  }

  private List<Report> reports() {
    List<Report> all = new ArrayList<>();
    try (LedgerReader ledger = LedgerReader.open(at("to.db"))) {
      ledger.reports(stored -> all.add(stored.report()));
    }
    return all;
  }

  @Test
  void theWordsOfOtherProducersAreReadAsTheirReports() {
    SharedIntake.Done done =
        keep("""
        {"type":"bundle","id":"bundle--UUID1","objects":[
        {"type":"report","spec_version":"2.1","id":"report--UUID2",
         "created_by_ref":"identity--UUID3",
         MADE,
         "published":"2024-03-01T08:30:00.000Z","name":"خبر","lang":"ar",
         "description":"قالت الشرطة العراقية إن سبعة أشخاص قتلوا بانفجار سيارة مفخخة في الموصل.",
         "external_references":[{"source_name":"x","url":"https://producer.example/1"}],
         "object_refs":["identity--UUID3"]},
        {"type":"note","spec_version":"2.1","id":"note--UUID4",
         MADE,
         "content":"Nobody was hurt when the bridge was closed for the night.",
         "object_refs":["report--UUID2"]},
        {"type":"incident","spec_version":"2.1","id":"incident--UUID5",
         MADE,"name":"حادث في المدينة"},
        {"type":"identity","spec_version":"2.1","id":"identity--UUID3",
         MADE,
         "name":"Example Producer","identity_class":"organization"}]}
        """.replace("UUID", "7d1f3b5a-0000-4000-8000-00000000000").replace(
            "MADE", "\"created\":\"2024-03-02T10:00:00Z\",\"modified\":\"2024-03-02T10:00:00Z\""));
    assertThat(done.added()).isEqualTo(3);
    assertThat(done.claims()).isPositive();
    assertThat(codes()).containsOnly("no-arabic");
    Report report = reports().stream()
        .filter(one -> one.id().value().startsWith("report--"))
        .findFirst()
        .orElseThrow();
    assertThat(report.outlet()).contains("Example Producer");
    assertThat(report.byline().keeper()).isEmpty();
    assertThat(report.title()).contains("خبر");
    assertThat(report.uri()).contains("https://producer.example/1");
    assertThat(report.published()).map(Object::toString).contains("2024-03-01T08:30Z");
    assertThat(report.language()).isEqualTo(Language.ARABIC);
  }

  @Test
  void claimsThatAreNotSoundAreToldByTheirObjectAndTheRestGoesOn() {
    String bundle = bundle();
    long claims = keep(bundle).claims();
    assertThat(problems).isEmpty();
    assertThat(claims).isGreaterThan(10);
    try (LedgerWriter writer = LedgerWriter.open(at("misquoting.db"), Clock.systemUTC())) {
      String other =
          bundle.replaceFirst("\\\\\"quote\\\\\":\\\\\"..", "\\\\\"quote\\\\\":\\\\\"xx");
      assertThat(keep(writer, other).claims()).isEqualTo(claims - 1);
    }
    try (LedgerWriter writer = LedgerWriter.open(at("misnamed.db"), Clock.systemUTC())) {
      String other = bundle.replaceFirst("\"claim_id\":\"c-....", "\"claim_id\":\"c-0000");
      assertThat(keep(writer, other).claims()).isEqualTo(claims - 1);
    }
    try (LedgerWriter writer = LedgerWriter.open(at("lonely.db"), Clock.systemUTC())) {
      String other = bundle.replaceFirst(
          "(\"claim_id\":\"c-[0-9a-f]*\",\"report_id\":\")[^\"]*\"", "$1nothing\"");
      assertThat(keep(writer, other).claims()).isEqualTo(claims - 1);
    }
    assertThat(codes())
        .containsExactly("claim-misquotes", "claim-misnamed", "claim-without-report");
    assertThat(problems).allSatisfy(one -> assertThat(one.what()).startsWith("note--"));
  }

  @Test
  void withoutItsSenderNothingIsKept() {
    String bundle = bundle().replaceFirst("\"name\":\"Sender\"", "\"name\":\"\"");
    assertThat(keep(bundle).added()).isZero();
    assertThat(codes()).containsOnly("unknown-sender");
  }

  @Test
  void hostileJsonIsToldAndNeverThrows() {
    String head = "{\"type\":\"bundle\",\"objects\":[";
    List<String> hostile = List.of(
        "",
        "[]",
        "{}",
        "null",
        "{\"type\":\"bundle\"}",
        "{\"type\":\"report\",\"objects\":[]}",
        head + "{\"type\":\"report\"",
        head + "[".repeat(5000),
        head + "{\"a\":".repeat(70) + "1" + "}".repeat(70) + "]}",
        head + "{\"id\":\"note--1\",\"id\":\"note--2\"}]}",
        head + "{\"type\":\"note\",\"n\":" + "9".repeat(5000) + "}]}",
        head + "{\"type\":7,\"id\":true}, 3, null, \"x\"]}",
        head + "{\"type\":\"note\",\"id\":\"note--x\",\"created\":\"never\"}]}",
        head + "{\"type\":\"note\",\"a\":[" + "1,".repeat(300_000) + "1]}]}");
    for (String one : hostile) {
      problems.clear();
      assertThat(keep(one).added()).isZero();
      assertThat(codes()).as(one.substring(0, Math.min(80, one.length()))).isNotEmpty();
      assertThat(codes()).isSubsetOf("broken-bundle", "broken-object");
    }
  }

  @Test
  void aThousandMutationsNeverThrow() {
    String bundle = bundle();
    Random random = new Random(20_210_314);
    try (LedgerWriter writer = LedgerWriter.open(at("mutated.db"), Clock.systemUTC())) {
      for (int i = 0; i < MUTATIONS; i++) {
        StringBuilder other = new StringBuilder(bundle);
        for (int n = random.nextInt(4); n >= 0; n--) {
          mutate(other, random);
        }
        assertThat(keep(writer, other.toString()).refused()).isNotNegative();
      }
    }
    assertThat(codes()).contains("broken-bundle", "broken-object", "claim-misquotes");
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() - 100);
    int end = at + 1 + random.nextInt(30);
    switch (random.nextInt(6)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> text.setCharAt(at, (char) random.nextInt(0x700));
      case 2 -> text.insert(at, "0".repeat(1 + random.nextInt(3)));
      case 3 -> text.insert(at, text.substring(at, end));
      case 4 -> text.delete(at, end);
      default -> {
        int value = text.indexOf("\":", at);
        if (value > 0) {
          text.insert(value + 2, random.nextBoolean() ? "null,\"x\":" : "[{}],\"y\":");
        }
      }
    }
  }

  @Test
  void codesAreDocumented() {
    for (ShareProblem problem : ShareProblem.values()) {
      assertThat(ReadingSchema.doc("problems.md")).contains("| `" + problem.code() + "` |");
    }
  }
}
