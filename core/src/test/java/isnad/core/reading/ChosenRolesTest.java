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
