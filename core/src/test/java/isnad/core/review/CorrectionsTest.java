package isnad.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.claim.Claim;
import isnad.core.event.CountOf;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.reading.Shipped;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.review.ClaimByHand.Counted;
import isnad.core.review.ClaimByHand.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionsTest {
  private static final Corrections CORRECTIONS = new Corrections(Shipped.PACKS);
  private static final Report REPORT = Report.of(
          "a", "أعلنت الشرطة العراقية مقتل ثلاثة أشخاص بانفجار سيارة مفخخة في الموصل الثلاثاء.")
      .published(Published.parse("2020-03-04"));

  private static Claim killing() {
    return Shipped.READING.read(REPORT).claims().stream()
        .filter(claim -> claim.happening().type().name().equals("killing"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TYPE|attack",
        "MODALITY|possible",
        "STANCE|denies",
        "AGENT|@islamic-state; مسلحون",
        "TARGET|none",
        "PLACE|Somewhere; IQ; Nineveh; 36.5 43.25; town",
        "PLACE|Somewhere; ; ; ; point",
        "TIME|2020-03-01/2020-03-03",
        "TIME|none",
        "KILLED|~3-5",
        "WOUNDED|8+",
        "KILLED|none",
      })
  void aCorrectedValueIsReadOutAsItWasGiven(Field field, String value) {
    Claim claim = killing();
    Claim corrected = CORRECTIONS.applied(claim, Map.of(field, value));
    assertThat(CORRECTIONS.value(corrected, field)).isEqualTo(value);
    assertThat(corrected.id()).isEqualTo(claim.id());
    assertThat(corrected.says()).isEqualTo(claim.says());
    for (Field other : Field.values()) {
      if (other != field) {
        assertThat(CORRECTIONS.value(corrected, other)).isEqualTo(CORRECTIONS.value(claim, other));
      }
    }
  }

  @Test
  void aPlaceThatPacksKnowIsKeptWithWhereItLies() {
    String kept = CORRECTIONS.kept(killing(), Field.PLACE, "بغداد");
    assertThat(kept).startsWith("Baghdad; IQ; ");
    assertThat(CORRECTIONS.kept(killing(), Field.PLACE, kept)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TYPE|no-such-type",
        "MODALITY|maybe",
        "STANCE|sighs",
        "AGENT|@nobody-of-that-id",
        "AGENT|;",
        "PLACE|لا مكان بهذا الاسم",
        "PLACE|A; IQ; B; north; town",
        "PLACE|A; IQ; B; 99 1; town",
        "PLACE|A; IQ; B; 9 1; near",
        "TIME|Tuesday",
        "TIME|/",
        "TIME|2020-03-03/2020-03-01",
        "KILLED|many",
        "KILLED|5-3",
      })
  void whatIsNoValueOfTheFieldIsRefused(Field field, String value) {
    assertThatThrownBy(() -> CORRECTIONS.kept(killing(), field, value))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(CORRECTIONS.applied(killing(), Map.of(field, value))).isEqualTo(killing());
  }

  @Test
  void aClaimByHandQuotesItsSource() {
    Claim claim = byHand("مقتل", "الموصل").in(REPORT, Shipped.PACKS);
    assertThat(claim.happening().trigger().standsIn(REPORT.text())).isTrue();
    assertThat(claim.rule()).isEqualTo("by-hand");
    assertThat(claim.id()).isEqualTo(killing().id());
    assertThat(claim.happening().place().orElseThrow().name()).isEqualTo("Mosul");
    assertThat(claim.happening().time().orElseThrow().from()).contains(LocalDate.of(2020, 3, 3));
    assertThat(claim.happening().counts())
        .singleElement()
        .satisfies(count -> assertThat(count.quantity().quantity().min()).isEqualTo(3));
    assertThat(claim.chain().links())
        .singleElement()
        .satisfies(link -> assertThat(link.voice().text().words()).isEqualTo("الشرطة العراقية"));
  }

  static Stream<ClaimByHand> unfounded() {
    return Stream.of(byHand("قصف", "الموصل"), byHand("مقتل", "بغداد"), byHand("", "الموصل"));
  }

  @ParameterizedTest
  @MethodSource("unfounded")
  void wordsThatDoNotStandInTheSourceMakeNoClaim(ClaimByHand unfounded) {
    assertThatThrownBy(() -> unfounded.in(REPORT, Shipped.PACKS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ClaimByHand byHand(String trigger, String place) {
    return new ClaimByHand(
        "killing",
        "مقتل ثلاثة أشخاص بانفجار سيارة مفخخة في الموصل الثلاثاء",
        trigger,
        Stance.ASSERTS,
        false,
        Modality.ACTUAL,
        false,
        List.of(Told.of("الشرطة العراقية")),
        List.of(),
        List.of(Told.of("أشخاص")),
        Optional.of(Told.of(place)),
        Optional.of(Told.of("الثلاثاء=2020-03-03")),
        List.of(new Counted(CountOf.KILLED, Told.of("ثلاثة=3"))));
  }
}
