package isnad.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.store.StoreAddress;
import isnad.core.review.Tlp;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A ledger as it is shared with those for whom not everything is. */
class SharedLedgerTest {
  @TempDir
  private Path folder;

  private JsonNode shared(Function<Markings.Subject, Optional<Tlp>> markings) {
    Markings each = new Markings() {
      @Override
      public Optional<Tlp> of(Subject subject) {
        return markings.apply(subject);
      }

      @Override
      public Tlp ofNames() {
        return Tlp.RED;
      }
    };
    return JsonMapper.shared()
        .readTree(ExampleBundle.of(StoreAddress.of("isnad.db", folder), each));
  }

  private static long count(JsonNode bundle, String type) {
    return bundle.path("objects").findValuesAsString("id").stream()
        .filter(id -> id.startsWith(type + "--"))
        .count();
  }

  @Test
  void whatHasNoMarkingStaysHereAndNothingPointsToIt() {
    JsonNode all = shared(subject -> Optional.of(Tlp.GREEN));
    JsonNode without = shared(subject -> switch (subject) {
      case Markings.Subject.OfReport report ->
        Optional.of(Tlp.GREEN).filter(level -> !report.report().id().value().startsWith("jisr-b"));
      case Markings.Subject.OfClaim claim ->
        Optional.of(Tlp.AMBER)
            .filter(level -> !claim.claim().happening().type().name().equals("killing"));
      case Markings.Subject.OfIncident incident -> Optional.of(Tlp.AMBER);
      case Markings.Subject.OfDecision decision -> Optional.empty();
    });
    assertThat(StixRules.broken(all)).isEmpty();
    assertThat(StixRules.broken(without)).isEmpty();
    assertThat(all.toString()).contains("jisr-baghouz", "killing");
    assertThat(without.toString()).doesNotContain("jisr-baghouz", "Alleged killing");
    assertThat(count(without, "report")).isEqualTo(count(all, "report") - 1);
    assertThat(count(without, "note")).isBetween(1L, count(all, "note") - 1);
    assertThat(count(without, "marking-definition")).isEqualTo(4);
  }

  @Test
  void withoutAnyMarkingOnlyNamesAreLeft() {
    JsonNode none = shared(subject -> Optional.empty());
    assertThat(StixRules.broken(none)).isEmpty();
    assertThat(count(none, "report") + count(none, "note") + count(none, "incident"))
        .isZero();
  }
}
