package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Argument;
import isnad.core.event.Role;
import isnad.core.report.Report;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose deed an event is where no words beside it say so, and the weights that choose. */
class DoersTest {
  private static final String JOINED = "تمكن المسلحون من قتل ثمانية جنود وأسر ثلاثة آخرين.";

  private static List<String> doers(String sentence) {
    return Shipped.READING.read(Report.of("doers", sentence)).claims().stream()
        .flatMap(claim -> claim.happening().arguments().stream())
        .filter(argument -> argument.role() == Role.AGENT)
        .map(Argument::actor)
        .map(actor -> actor.text().words())
        .toList();
  }

  @Test
  void whoStandsBesideTheEventIsNotWeighed() {
    assertThat(doers("قصف الجيش المدينة.")).containsExactly("الجيش");
    assertThat(Shipped.READING.doerChoices(Report.of("doers", "قصف الجيش المدينة.")))
        .isEmpty();
  }

  @Test
  void aJoinedDeedIsByTheSameHand() {
    assertThat(doers(JOINED)).containsExactly("المسلحون", "المسلحون");
  }

  @Test
  void nobodyIsACandidateAndTheGrammarsOwnIsMarked() {
    List<DoerChoice> choices = Shipped.READING.doerChoices(Report.of("doers", JOINED));
    assertThat(choices).singleElement().satisfies(choice -> {
      assertThat(choice.type()).isEqualTo("capture");
      assertThat(choice.candidates().get(0).names()).isEmpty();
      assertThat(choice.candidates())
          .filteredOn(DoerChoice.Candidate::grammar)
          .singleElement()
          .satisfies(own -> assertThat(own.names().get(0)).contains("المسلحون"));
    });
  }

  @Test
  void aLineThatIsNoWeightIsAFault() {
    DoerWeights weights = DoerWeights.of(Set.of("attack"), """
        # a note
        weight voice 1 0.5
        weight voice 7 0.5
        weight nobody-type attack much
        """);
    assertThat(weights.isEmpty()).isFalse();
    assertThat(weights.of(DoerFeature.VOICE, 1)).isEqualTo(0.5f);
    assertThat(weights.faults())
        .containsExactly("line 3: not a weight of a known feature", "line 4: not a number: much");
  }

  @Test
  void withoutLinesNothingIsWeighed() {
    assertThat(DoerWeights.of(Set.of("attack"), "").isEmpty()).isTrue();
  }
}
