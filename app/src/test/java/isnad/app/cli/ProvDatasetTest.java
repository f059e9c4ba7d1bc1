package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLdError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code isnad dataset --as prov}, as a reader of RDF makes statements of it, and asks them. */
class ProvDatasetTest {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String OWN = "urn:isnad:term:";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#";

  @TempDir
  private Path folder;

  private DatasetRun data;
  private Linked prov = new Linked(List.of(), PROV);
  private Linked own = new Linked(List.of(), OWN);
  private Linked labels = new Linked(List.of(), LABEL);

  @BeforeEach
  void setUp() throws IOException {
    data = DatasetRun.in(folder);
  }

  private void read(String... more) throws JsonLdError {
    prov = Linked.of(data.as("prov", more), PROV);
    own = new Linked(prov.statements(), OWN);
    labels = new Linked(prov.statements(), LABEL);
  }

  private void decided(String... what) {
    assertThat(data.run.isnad(what)).as(data.run.err()).isZero();
  }

  @Test
  void everyClaimStandsOnTheExactWordsOfAReport() throws JsonLdError {
    read();
    Set<String> claims = own.all("Claim");
    assertThat(claims).isNotEmpty().allSatisfy(claim -> {
      Set<String> quotes = prov.values(claim, "wasDerivedFrom");
      assertThat(quotes).hasSize(1).allSatisfy(quote -> {
        String words = prov.value(quote, "value");
        int length =
            Integer.parseInt(own.value(quote, "end")) - Integer.parseInt(own.value(quote, "start"));
        assertThat(words).hasSize(length);
        String report = prov.value(quote, "wasQuotedFrom");
        assertThat(own.all("Report")).contains(report);
        assertThat(own.value(report, "textSha256")).matches("[0-9a-f]{64}");
        assertThat(own.value(report, "language")).isEqualTo("ar");
      });
      assertThat(prov.values(claim, "wasAttributedTo")).isNotEmpty();
    });
    int all =
        data.incidents().stream().mapToInt(one -> one.get("claims").asInt()).sum();
    assertThat(claims).hasSize(all);
    assertThat(own.all("Incident")).hasSameSizeAs(data.incidents());
  }

  @Test
  void aClaimComesFromItsOriginsStatementAndAReadingThatUsedTheReport() throws JsonLdError {
    read();
    String claim = claims("a").getFirst();
    String said = prov.value(claim, "hadPrimarySource");
    String origin = prov.value(said, "wasAttributedTo");
    assertThat(labels.value(origin, "label")).isEqualTo("Syrian Observatory for Human Rights");
    assertThat(prov.all("Organization")).contains(origin);
    assertThat(prov.value(claim, "wasAttributedTo")).isEqualTo(origin);
    String reading = prov.value(claim, "wasGeneratedBy");
    assertThat(prov.all("Activity")).contains(reading);
    assertThat(prov.value(reading, "used")).isEqualTo("urn:isnad:report:a");
    assertThat(prov.value(reading, "endedAtTime")).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    String reader = prov.value(reading, "wasAssociatedWith");
    assertThat(prov.all("SoftwareAgent")).containsExactly(reader);
    assertThat(own.value(reader, "version")).isNotBlank();
    assertThat(own.value(reader, "packs")).matches("[0-9a-f]{64}");
    // What somebody is accused of stays their word.
    assertThat(labels.value(claim, "label")).contains("reports: ", "who, as alleged: ");
  }

  private Set<String> urns(String property) {
    return prov.statements().stream()
        .filter(one -> one.property().equals(PROV + property))
        .map(Linked.Statement::object)
        .collect(Collectors.toSet());
  }

  /** The claims that a report makes. */
  private List<String> claims(String report) {
    return own.all("Claim").stream()
        .filter(one -> one.endsWith(":" + report))
        .sorted()
        .toList();
  }

  @Test
  void chainsGoThroughTheirVoices() throws IOException, JsonLdError {
    data.run.write(
        "more.jsonl",
        CommandRun.line(
            "z",
            "الوادي",
            "2022-01-02",
            "نقلت وكالة الأناضول عن مصدر عسكري قوله إن ثلاثة مدنيين قتلوا في مدينة إدلب يوم"
                + " 1 يناير 2022."));
    decided("add", "more.jsonl");
    read("--from", "2022-01-01");
    String claim = claims("z").getFirst();
    String origin = prov.value(claim, "hadPrimarySource");
    Set<String> nearer = prov.statements().stream()
        .filter(one -> one.property().equals(PROV + "wasDerivedFrom"))
        .filter(one -> one.object().equals(origin))
        .map(Linked.Statement::subject)
        .collect(Collectors.toSet());
    assertThat(nearer).hasSize(1);
    assertThat(labels.value(prov.value(nearer.iterator().next(), "wasAttributedTo"), "label"))
        .isEqualTo("Anadolu Agency");
    // Who has no name is nobody else's unnamed source.
    assertThat(prov.value(origin, "wasAttributedTo")).endsWith(":z");
    assertThat(prov.values(claim, "wasAttributedTo")).hasSize(2);
  }

  @Test
  void whatPeopleDecidedIsAnActivityAndACorrectionARevision() throws JsonLdError {
    String claim = data.claims("a").getFirst();
    decided("review", "correct", claim, "killed", "8", "--by", "Noor", "--why", "a slip");
    decided("review", "grade", claim, "2", "--by", "Noor", "--why", "fits");
    read();
    String corrected =
        claims("a").stream().filter(one -> one.contains(claim)).findFirst().orElseThrow();
    String asRead = prov.value(corrected, "wasRevisionOf");
    assertThat(asRead).isEqualTo(corrected + ":as-read");
    assertThat(prov.value(prov.value(asRead, "wasGeneratedBy"), "used"))
        .isEqualTo("urn:isnad:report:a");
    String decision = prov.value(corrected, "wasGeneratedBy");
    assertThat(own.value(decision, "decision")).isEqualTo("claim-corrected");
    assertThat(own.value(decision, "field")).isEqualTo("killed");
    assertThat(prov.value(decision, "value")).isEqualTo("8");
    assertThat(prov.value(decision, "used")).isEqualTo(asRead);
    assertThat(own.value(decision, "holds")).isEqualTo("true");
    assertThat(labels.value(prov.value(decision, "wasAssociatedWith"), "label")).isEqualTo("Noor");
    assertThat(prov.statements())
        .filteredOn(one -> one.property().equals(OWN + "decision"))
        .extracting(Linked.Statement::object)
        .containsExactlyInAnyOrder("claim-corrected", "claim-graded");
    // Undone, it is told and changes nothing.
    String id = own.value(decision, "id");
    decided("review", "undo", id, "--by", "Salim", "--why", "no slip");
    read();
    assertThat(urns("wasRevisionOf")).isEmpty();
    assertThat(own.value(decision, "holds")).isEqualTo("false");
    assertThat(urns("wasInformedBy")).containsExactly(decision);
  }

  @Test
  void nothingIsSpokenOfThatIsNotThereAndHostileWordsStayValues() throws JsonLdError {
    read();
    Set<String> subjects =
        prov.statements().stream().map(Linked.Statement::subject).collect(Collectors.toSet());
    assertThat(prov.statements())
        .filteredOn(one -> one.kind() == null && one.property().startsWith(PROV))
        .isNotEmpty()
        .allSatisfy(one -> assertThat(subjects).contains(one.object()));
    String report = "urn:isnad:report:h";
    assertThat(labels.value(report, "label")).isEqualTo("غارة \"\t\r\n\u202e");
    assertThat(labels.value(prov.value(report, "wasAttributedTo"), "label"))
        .isEqualTo(DatasetRun.HOSTILE_OUTLET);
    assertThat(labels.values(report, "seeAlso")).isEmpty();
    JsonNode file = JsonMapper.shared().readTree(data.run.out());
    assertThat(file.propertyNames()).containsExactly("@context", "@graph");
    assertThat(file.get("@context").isObject()).isTrue();
    // Every thing of the file became statements, and every thing is told once.
    Set<String> ids = file.get("@graph")
        .valueStream()
        .map(one -> one.get("@id").asString())
        .collect(Collectors.toSet());
    assertThat(file.get("@graph").size()).isEqualTo(ids.size());
    assertThat(subjects).isEqualTo(ids);
  }

  @Test
  void anEmptyLedgerGivesAnEmptyGraph() throws IOException, JsonLdError {
    data = DatasetRun.empty(folder.resolve("none"));
    read();
    assertThat(prov.statements()).isEmpty();
    assertThat(data.run.err()).contains("0 told, 0 left out", "it names who decided what");
  }
}
