package isnad.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ExampleReadings;
import isnad.app.sample.SampleReading;
import isnad.core.claim.Claim;
import isnad.core.ledger.ClaimMade;
import isnad.core.ledger.Digest;
import isnad.core.reading.Extraction;
import isnad.core.report.Problem;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void everyClaimOfTheExamplesComesBackAsItWas() {
    int claims = 0;
    for (Extraction reading : ExampleReadings.ALL) {
      ClaimReader reader = new ClaimReader(reading.report(), ExampleReadings.PACKS.types());
      for (Claim claim : reading.claims()) {
        String written = JsonWriting.line(json -> ClaimObject.write(json, claim));
        assertThat(reader.read(written, problems::add)).contains(claim);
        assertThat(reader.read(ClaimReader.sealed(claim), problems::add)).contains(claim);
        claims++;
      }
    }
    assertThat(problems).isEmpty();
    assertThat(claims).isGreaterThan(200);
  }

  @Test
  void whatTheChainKeepsOfAClaimComesBack() throws BrokenJson {
    for (Extraction reading : ExampleReadings.ALL) {
      for (Claim claim : reading.claims()) {
        ClaimMade made = ClaimMade.of(claim, Digest.of(claim.id().value()));
        String written = CanonicalJson.of(ClaimEntry.tree(made));
        assertThat(ClaimEntry.read(JsonValue.parse(written))).isEqualTo(made);
        // Words and names are sealed, never in the chain.
        assertThat(written).doesNotContain("quote").doesNotContain("\"name\"");
      }
    }
    assertThat(ExampleReadings.ALL).hasSizeGreaterThan(20);
  }

  @Test
  void aTypeThatThePacksLackIsAProblem() {
    Extraction full = SampleReading.full();
    ClaimReader reader = new ClaimReader(full.report(), Map.of());

    assertThat(reader.read(ClaimReader.sealed(full.claims().getFirst()), problems::add))
        .isEmpty();
    assertThat(problems).extracting(Problem::code).containsOnly(ClaimProblem.UNKNOWN_EVENT_TYPE);
  }

  @Test
  void wordsThatAreNotTheTextsAreAProblem() {
    Extraction full = SampleReading.full();
    Claim claim = full.claims().getFirst();
    Report other = Report.of("valley-17", " " + full.report().text());
    ClaimReader reader =
        new ClaimReader(other, Map.of("killing", claim.happening().type()));

    assertThat(reader.read(ClaimReader.sealed(claim), problems::add)).isEmpty();
    assertThat(problems).extracting(Problem::code).containsOnly(ClaimProblem.CLAIM_MISQUOTES);
  }

  @Test
  void damagedClaimsAreProblemsAndNeverExceptions() {
    Extraction reading = ExampleReadings.ALL.getFirst();
    ClaimReader reader = new ClaimReader(reading.report(), ExampleReadings.PACKS.types());
    Random random = new Random(17);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      Claim claim = reading.claims().get(random.nextInt(reading.claims().size()));
      StringBuilder json = new StringBuilder(ClaimReader.sealed(claim));
      int at = random.nextInt(json.length());
      if (random.nextBoolean()) {
        json.deleteCharAt(at);
      } else {
        json.setCharAt(at, "\"{}[]:,0x-".charAt(random.nextInt(10)));
      }
      problems.clear();
      boolean read = reader.read(json.toString(), problems::add).isPresent();
      assertThat(problems).as("damage %d", i).hasSize(read ? 0 : 1);
      refused += read ? 0 : 1;
    }
    assertThat(refused).isGreaterThan(1_000);
  }
}
