package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A deed is theirs who claim it; where nobody has, it is nobody's and happened all the same. */
class ClaimedDeedsTest {
  @ParameterizedTest
  @CsvSource("الخرطوم - قالت شبكة أطباء السودان إن مدنيين قتلوا في القصف., شبكة أطباء السودان")
  void aDatelineDoesNotSpeak(String text, String speaker) {
    assertThat(Shipped.READING.read(Report.of("claimed", text)).claims())
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.chain().links())
            .extracting(link -> link.voice().text().words())
            .containsExactly(speaker));
  }

  private static Claim deed(String sentence) {
    return Shipped.READING.read(Report.of("claimed", sentence)).claims().stream()
        .filter(claim -> !claim.happening().type().name().equals("claim-responsibility"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "أعلنت حركة الشباب في بيان مسؤوليتها عن قتل النائب., حركة الشباب",
    "وقع الهجوم الذي تبناه التنظيم في بغداد., التنظيم",
    "تبنى تنظيم داعش التفجير., تنظيم داعش",
  })
  void whoClaimsADeedHasDoneIt(String sentence, String doer) {
    assertThat(deed(sentence).happening().arguments())
        .filteredOn(argument -> argument.role() == Role.AGENT)
        .extracting(argument -> argument.actor().text().words())
        .containsExactly(doer);
  }

  @ParameterizedTest
  @CsvSource({"لم تتبن أي جهة الهجوم في بغداد.", "ولم تعلن أي جهة مسؤوليتها عن الهجوم في بغداد."})
  void whatNobodyClaimedHasHappened(String sentence) {
    Claim claim = deed(sentence);
    assertThat(claim.chain().links()).isEmpty();
    assertThat(claim.happening().modality()).isEqualTo(Modality.ACTUAL);
    assertThat(claim.happening().arguments()).noneMatch(argument -> argument.role() == Role.AGENT);
  }

  @ParameterizedTest
  @CsvSource({
    "قصف الجيش السوق. ولم تتبن أي جهة هجوما آخر وقع قرب المطار.",
    "قصف الجيش السوق. ولم تتبن أي جهة هجوما على المطار.",
    "قصف الجيش السوق. ولم تعلن أي جهة مسؤوليتها عن هجوم وقع قرب المطار.",
  })
  void anotherDeedThatNobodyClaimedIsNotTheirsWhoActedBefore(String text) {
    assertThat(Shipped.READING.read(Report.of("claimed", text)).claims())
        .filteredOn(claim -> claim.happening().type().name().equals("attack"))
        .hasSize(1)
        .allSatisfy(claim -> assertThat(claim.happening().arguments())
            .noneMatch(argument -> argument.role() == Role.AGENT));
  }
}
