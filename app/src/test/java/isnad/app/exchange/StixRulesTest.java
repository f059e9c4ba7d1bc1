package isnad.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.json.StixBundle;
import isnad.app.json.StixContent;
import isnad.app.json.StixContent.Identity.Sort;
import isnad.app.json.StixContent.Opinion.View;
import isnad.app.json.StixExtension;
import isnad.app.json.StixId;
import isnad.app.json.StixObject;
import isnad.app.json.TlpMarking;
import isnad.core.mention.PlaceMention.Point;
import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each rule of STIX that is held: what is written keeps it, and what breaks it is seen. */
class StixRulesTest {
  private static final Instant CREATED = Instant.parse("2024-01-02T03:04:05.678Z");
  private static final StixId SENDER = StixId.of("identity", "sender");
  private static final StixId INCIDENT = StixId.of("incident", "one");

  private static StixObject made(StixId id, StixContent content) {
    return StixObject.of(id, CREATED, SENDER, content).marked(TlpMarking.id(Tlp.AMBER_STRICT));
  }

  /** One object of each type. */
  private static List<StixObject> all() {
    StixId place = StixId.of("location", "a");
    StixId report = StixId.of("report", "a");
    List<StixObject> all =
        new ArrayList<>(List.of(TlpMarking.object(Tlp.AMBER_STRICT), TlpMarking.object(Tlp.CLEAR)));
    all.addAll(StixExtension.definitions());
    all.add(made(SENDER, new StixContent.Identity("Sender", Optional.of("x"), Sort.GROUP)));
    all.add(made(
            place,
            new StixContent.Location(
                "Town",
                Optional.of("SY"),
                Optional.of("Province"),
                Optional.of(new Point(36.5, 40.25)),
                OptionalInt.of(5000)))
        .modified(CREATED.plusSeconds(1)));
    all.add(made(INCIDENT, new StixContent.Incident("Alleged killing", "By one origin."))
        .with(new StixExtension.Suspected(false)));
    all.add(
        made(report, new StixContent.Report("Report", "Words", CREATED, List.of(INCIDENT, SENDER)))
            .in("ar")
            .with(new StixObject.Reference(
                "Outlet",
                Optional.of("https://outlet.example/a"),
                Optional.of("a"),
                Optional.of("0".repeat(64))))
            .marked(new StixObject.Granular.Marked(
                TlpMarking.id(Tlp.AMBER_STRICT), List.of("external_references.[0].url")))
            .marked(new StixObject.Granular.Spoken("en", List.of("name"))));
    all.add(made(
        StixId.of("note", "a"), new StixContent.Note("In short", "At length", List.of(report))));
    all.add(made(
        StixId.of("opinion", "a"),
        new StixContent.Opinion(View.DISAGREE, "No", List.of("Somebody"), List.of(INCIDENT))));
    all.add(made(
        StixId.of("relationship", "a"),
        new StixContent.Relationship("located-at", INCIDENT, place, "Told to be there.")));
    all.add(made(
        StixId.of("sighting", "a"),
        new StixContent.Sighting(INCIDENT, List.of(SENDER), "Told once.")));
    all.add(made(
        StixId.of("language-content", "a"),
        new StixContent.Translation(place, Map.of("ar", Map.of("name", "البلدة")))));
    return all;
  }

  private static String bundle() {
    StixBundle bundle = new StixBundle();
    StringBuilder all = new StringBuilder(bundle.opening());
    all().forEach(object -> all.append(bundle.next(object)));
    return all.append(bundle.closing()).toString();
  }

  private static List<String> broken(String bundle) {
    JsonNode json = JsonMapper.shared().readTree(bundle);
    return StixRules.broken(json);
  }

  @Test
  void whatIsWrittenKeepsAllRules() {
    assertThat(broken(bundle())).isEmpty();
    assertThat(bundle()).isEqualTo(bundle());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/isnad/app/exchange/stix-rules.txt",
      delimiter = '|',
      quoteCharacter = '\0')
  void whatBreaksARuleIsSeen(String rule, String kept, String instead) {
    String good = bundle();
    String last = made(
            StixId.of("note", "a"),
            new StixContent.Note("In short", "At length", List.of(StixId.of("report", "a"))))
        .line();
    String other = instead == null
        ? ""
        : instead.replace("OBJECT", last).replace("TWIN", last.replace("note", "grouping"));
    if (rule.equals("reference-hash")) {
      kept = "0".repeat(64);
      other = "0".repeat(63);
    }
    if (rule.equals("reference-somewhere")) {
      good = good.replace(",\"external_id\":\"a\"", "");
    }
    assertThat(good).contains(kept);
    assertThat(broken(good.replaceFirst(Pattern.quote(kept), Matcher.quoteReplacement(other))))
        .as(rule)
        .anyMatch(fault -> fault.startsWith(rule + ":"));
  }

  @ParameterizedTest
  @EnumSource(Tlp.class)
  void markingsAreThoseOfAll(Tlp level) {
    String id = TlpMarking.id(level).toString();
    assertThat(StixTlp.BY_ID).containsEntry(id, level.key());
    assertThat(TlpMarking.object(level).line()).isEqualTo(StixTlp.definition(id, level.key()));
    assertThat(Tlp.of(level.key())).isEqualTo(level);
  }

  @Test
  void namesAreOneForTheSameAndOthersForOthers() {
    assertThat(StixId.of("note", "a", "b")).isEqualTo(StixId.of("note", "a", "b"));
    assertThat(StixId.of("note", "a", "b")).isNotEqualTo(StixId.of("note", "ab"));
    assertThat(StixId.of("note", "a").uuid())
        .isNotEqualTo(StixId.of("report", "a").uuid());
    assertThat(StixId.of("note", "a").uuid().version()).isEqualTo(5);
    assertThat(StixId.of("note", "a").uuid().variant()).isEqualTo(2);
    assertThat(StixId.parse(StixId.of("note", "a").toString())).contains(StixId.of("note", "a"));
    assertThat(StixId.parse("note--1")).isEmpty();
    assertThatThrownBy(() -> Tlp.of("white")).isInstanceOf(IllegalArgumentException.class);
  }
}
