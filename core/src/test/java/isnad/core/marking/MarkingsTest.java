package isnad.core.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.claim.ClaimId;
import isnad.core.report.ReportId;
import isnad.core.review.Cell;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Decisions;
import isnad.core.review.Marking;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingsTest {
  private static final ReportId REPORT = new ReportId("r");
  private static final ClaimId CLAIM = new ClaimId("c-00000000000000aa");
  private static final ClaimId OTHER = new ClaimId("c-00000000000000bb");
  private static final Audience PARTNER = new Audience.Partner("partner", Set.of("monitors"));

  private final List<Decided> decided = new ArrayList<>();

  private void mark(String subject, @Nullable Cell cell, String level, String owner, String... to) {
    Marking marking = new Marking(Tlp.of(level), owner, List.of(to));
    Decision decision = new Decision.Marked(subject, Optional.ofNullable(cell), marking);
    decided.add(new Decided(
        new DecisionId("d-%016x".formatted(decided.size() + 1)),
        Instant.ofEpochSecond(decided.size()),
        decision,
        Signature.of("A reviewer", "a test"),
        Optional.empty()));
  }

  private Markings markings() {
    return Markings.of(Decisions.of(decided), incident -> List.of(CLAIM, OTHER));
  }

  /**
   * Who may read what is so marked: a member, one who is named, a partner, a community, anybody.
   */
  @ParameterizedTest
  @CsvSource({
    "clear, '', true, true, true, true, true",
    "green, '', true, true, true, true, false",
    "green, monitors, true, true, true, true, false",
    "green, others, true, true, false, false, false",
    "amber, '', true, true, false, false, false",
    "amber, monitors, true, true, true, true, false",
    "amber, partner, true, true, true, false, false",
    "amber+strict, monitors, true, true, false, false, false",
    "amber+strict, partner, true, true, true, false, false",
    "red, @editor, false, true, false, false, false",
  })
  void aLevelSaysWhoMayRead(
      String level,
      String to,
      boolean member,
      boolean named,
      boolean partner,
      boolean community,
      boolean anybody) {
    mark("r", null, level, Marking.OURS, to.isEmpty() ? new String[0] : new String[] {to});
    Markings markings = markings();
    assertThat(markings.mayRead(REPORT, new Audience.Member("reader"))).isEqualTo(member);
    assertThat(markings.mayRead(REPORT, new Audience.Member("editor"))).isEqualTo(named);
    assertThat(markings.mayRead(REPORT, PARTNER)).isEqualTo(partner);
    assertThat(markings.mayRead(REPORT, new Audience.Community("monitors"))).isEqualTo(community);
    assertThat(markings.mayRead(REPORT, new Audience.Anyone())).isEqualTo(anybody);
  }

  @Test
  void withoutAMarkNobodyElseMayRead() {
    Markings markings = markings();
    assertThat(markings.isEmpty()).isTrue();
    assertThat(markings.mayRead(REPORT, PARTNER)).isFalse();
    assertThat(markings.mayRead(REPORT, new Audience.Anyone())).isFalse();
    assertThat(markings.mayRead(REPORT, new Audience.Member("reader"))).isTrue();
  }

  @Test
  void anybodyTightensAndOnlyTheOwnerLoosens() {
    mark("r", null, "green", Marking.OURS);
    mark("r", null, "amber+strict", "Another organisation", "somebody");
    assertThat(markings().mayRead(REPORT, PARTNER)).isFalse();
    mark("r", null, "clear", Marking.OURS);
    assertThat(markings().mayRead(REPORT, PARTNER)).isFalse();
    mark("r", null, "clear", "Another organisation");
    assertThat(markings().mayRead(REPORT, PARTNER)).isTrue();
    assertThat(Markings.strictest(markings().of(REPORT))).contains(Tlp.CLEAR);
  }

  @Test
  void aMarkedIncidentMarksEachOfItsClaims() {
    mark("r", null, "green", Marking.OURS);
    mark("i-00000000000000aa", null, "amber", Marking.OURS, "others");
    mark(CLAIM.value(), null, "green", Marking.OURS);
    Markings markings = markings();
    assertThat(markings.areOnIncidents()).isTrue();
    assertThat(markings.mayRead(REPORT, PARTNER)).isTrue();
    // A wider word on the claim itself does not take back what is said of its incident.
    assertThat(markings.mayRead(CLAIM, PARTNER)).isFalse();
    assertThat(markings.mayRead(OTHER, PARTNER)).isFalse();
    assertThat(markings.of(REPORT, CLAIM))
        .extracting(Marking::level)
        .containsExactly(Tlp.AMBER, Tlp.GREEN);
  }

  @Test
  void aCellIsHiddenByItself() {
    mark(CLAIM.value(), Cell.VOICE, "red", Marking.OURS, "@editor");
    mark(CLAIM.value(), Cell.PLACE, "green", Marking.OURS);
    Markings markings = markings();
    assertThat(markings.mayRead(CLAIM, PARTNER)).isTrue();
    assertThat(markings.hidden(CLAIM, PARTNER)).containsExactly(Cell.VOICE);
    assertThat(markings.hidden(CLAIM, new Audience.Member("reader"))).containsExactly(Cell.VOICE);
    assertThat(markings.hidden(CLAIM, new Audience.Member("editor"))).isEmpty();
    assertThat(markings.hidden(CLAIM, new Audience.Anyone()))
        .containsExactlyInAnyOrder(Cell.VOICE, Cell.PLACE);
  }

  /** Two of one owner as one let nobody read whom either keeps out. */
  @ParameterizedTest
  @CsvSource({
    "green, '', green, a, green, a",
    "green, a, amber, b, amber, b",
    "amber, 'a b', amber, 'b c', amber, b",
    "amber, a, amber, b, amber, ''",
    "green, a, green, b, amber+strict, ''",
    "red, @a, red, @b, amber+strict, ''",
    "clear, '', red, @a, red, @a",
  })
  void twoMarkingsAreAsStrictAsEither(
      String level, String to, String other, String too, String both, String left) {
    Marking one = marking(level, to);
    Marking two = marking(other, too);
    assertThat(one.and(two)).isEqualTo(marking(both, left)).isEqualTo(two.and(one));
  }

  private static Marking marking(String level, String to) {
    return new Marking(
        Tlp.of(level), Marking.OURS, to.isEmpty() ? List.of() : List.of(to.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "clear, partner",
    "red, ''",
    "red, partner",
    "amber, @editor",
    "green, No Key",
    "green, @"
  })
  void whatMakesNoSenseIsNoMarking(String level, String to) {
    assertThatThrownBy(() -> marking(level, to)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tlp.of("white")).hasMessageContaining("amber+strict");
    assertThatThrownBy(() -> Cell.of("who")).hasMessageContaining("voice");
  }

  /** People of whom the same is kept share one view, which is the first's by name. */
  @Test
  void thoseWhoMayReadTheSameHaveOneView() {
    assertThat(markings().narrowed("anybody")).isEmpty();
    mark("r", null, "amber", Marking.OURS, "monitors");
    assertThat(markings().narrowed("anybody")).isEmpty();
    mark("r", null, "red", Marking.OURS, "@editor", "@dina");
    mark(CLAIM.value(), Cell.VOICE, "red", Marking.OURS, "@editor", "@dina", "@omar");
    assertThat(markings().narrowed("editor")).isEmpty();
    assertThat(markings().narrowed("anybody")).contains(new Audience.Member(""));
    assertThat(markings().narrowed("omar")).contains(new Audience.Member("omar"));
    mark(OTHER.value(), null, "red", Marking.OURS, "@editor");
    assertThat(markings().narrowed("dina")).contains(new Audience.Member("dina"));
    mark(OTHER.value(), null, "red", "A partner", "@dina");
    assertThat(markings().narrowed("editor")).contains(new Audience.Member("dina"));
    assertThat(markings().narrowed("dina")).contains(new Audience.Member("dina"));
  }
}
