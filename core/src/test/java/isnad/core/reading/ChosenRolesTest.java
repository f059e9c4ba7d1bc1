package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Argument;
import isnad.core.event.Role;
import isnad.core.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is in a role of an event where no words beside it say so, and the weights that choose. */
class ChosenRolesTest {
  private static final String JOINED = "تمكن المسلحون من قتل ثمانية جنود وأسر ثلاثة آخرين.";

  private static List<String> doers(String sentence) {
    return named(Role.AGENT, sentence);
  }

  private static List<String> named(Role role, String sentence) {
    return Shipped.READING.read(Report.of("doers", sentence)).claims().stream()
        .flatMap(claim -> claim.happening().arguments().stream())
        .filter(argument -> argument.role() == role)
        .map(Argument::actor)
        .map(actor -> actor.text().words())
        .toList();
  }

  @Test
  void whoStandsBesideTheEventIsNotWeighed() {
    assertThat(doers("قصف الجيش المدينة.")).containsExactly("الجيش");
    assertThat(Shipped.READING.choices(Role.AGENT, Report.of("doers", "قصف الجيش المدينة.")))
        .singleElement()
        .satisfies(choice -> assertThat(choice.open()).isFalse());
  }

  @Test
  void aJoinedDeedIsByTheSameHand() {
    assertThat(doers(JOINED)).containsExactly("المسلحون", "المسلحون");
  }

  @Test
  void nobodyIsACandidateAndTheGrammarsOwnIsMarked() {
    List<RoleChoice> choices = Shipped.READING.choices(Role.AGENT, Report.of("doers", JOINED));
    assertThat(choices).filteredOn(RoleChoice::open).singleElement().satisfies(choice -> {
      assertThat(choice.type()).isEqualTo("capture");
      assertThat(choice.candidates().get(0).names()).isEmpty();
      assertThat(choice.candidates())
          .filteredOn(RoleChoice.Candidate::grammar)
          .singleElement()
          .satisfies(own -> assertThat(own.names().get(0)).contains("المسلحون"));
    });
  }

  @Test
  void aPronounMeansOneOfFittingKind() {
    assertThat(named(Role.TARGET, "اقتحم المسلحون القرية ثم أحرقوها."))
        .containsExactly("القرية", "القرية");
    assertThat(named(Role.TARGET, "اعتقلت الشرطة القيادي في التنظيم وأصابته بالرصاص."))
        .containsExactly("القيادي", "القيادي");
  }

  @Test
  void anEventToldAgainIsDoneToTheSame() {
    assertThat(named(Role.TARGET, "استهدف المسلحون مركزا للشرطة. وأسفر الهجوم عن مقتل ثلاثة جنود."))
        .containsExactly("مركزا", "مركزا", "جنود");
  }

  @Test
  void whatPartiesDoWithOneAnotherAsksForNoTarget() {
    Report report = Report.of("targets", "اندلعت اشتباكات بين الجيش والمسلحين قرب المدينة.");
    assertThat(Shipped.READING.choices(Role.TARGET, report))
        .singleElement()
        .satisfies(choice -> assertThat(choice.open()).isFalse());
  }

  @Test
  void aThingCanBeATargetButNoDoer() {
    Report report = Report.of("things", "وصلت قافلة إلى المستشفى بعد القصف الذي وقع أمس.");
    assertThat(candidates(Role.TARGET, report)).contains("المستشفى");
    assertThat(candidates(Role.AGENT, report)).doesNotContain("المستشفى");
  }

  private static List<String> candidates(Role role, Report report) {
    return Shipped.READING.choices(role, report).stream()
        .flatMap(choice -> choice.candidates().stream())
        .flatMap(candidate -> candidate.names().stream())
        .map(names -> names.get(0))
        .toList();
  }

  @Test
  void everyValueOfAFeatureHasTheNameThatPacksGiveIt() {
    List<String> types = List.of("attack", "killing");
    for (RoleFeature feature : RoleFeature.values()) {
      List<String> names = feature.names(types);
      assertThat(names).hasSize(feature.size());
      assertThat(names.get(names.size() - 1)).isEqualTo(feature.name(names.size() - 1, types));
    }
  }

  @Test
  void theChoiceOfATargetIsExplained() {
    assertThat(Shipped.READING.explain("اقتحم المسلحون القرية ثم أحرقوها."))
        .contains("chosen by weight")
        .anyMatch(line -> line.contains("أحرقوها: target القرية"));
  }

  @Test
  void aLineThatIsNoWeightIsAFault() {
    RoleWeights weights = RoleWeights.of(Set.of("attack"), """
        # a note
        weight voice 1 0.5
        weight voice 7 0.5
        weight nobody-type attack much
        """);
    assertThat(weights.isEmpty()).isFalse();
    assertThat(weights.of(RoleFeature.VOICE, 1)).isEqualTo(0.5f);
    assertThat(weights.faults())
        .containsExactly("line 3: not a weight of a known feature", "line 4: not a number: much");
  }

  @Test
  void withoutLinesNothingIsWeighed() {
    assertThat(RoleWeights.of(Set.of("attack"), "").isEmpty()).isTrue();
  }
}
