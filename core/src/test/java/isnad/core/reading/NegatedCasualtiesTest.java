package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Modality;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That nobody was hurt is told too, and the attack in which nobody was has happened. */
class NegatedCasualtiesTest {
  private static List<Claim> claims(String sentence) {
    return Shipped.READING.read(Report.of("negated", sentence)).claims();
  }

  @ParameterizedTest
  @CsvSource({
    "ولم ترد أنباء عن سقوط ضحايا., killing",
    "قصف الطيران المخيم، ولم ترد معلومات عن خسائر بشرية., killing",
    "انفجرت قنبلة في السوق دون وقوع إصابات., injury",
    "تعرضت القرية لقصف دون أنباء عن إصابات., injury",
    "تعرضت القرية لقصف من دون أنباء عن إصابات., injury",
    "تعرضت القرية لقصف بدون وقوع إصابات., injury",
    "لم يسفر الهجوم عن سقوط قتلى., killing",
    "لم تقع إصابات في الأرواح., injury",
  })
  void noCasualtiesAreNegated(String sentence, String type) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.happening().type().name().equals(type))
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.happening().modality()).isEqualTo(Modality.NEGATED);
          assertThat(claim.chain().links()).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource("لم يسفر الهجوم عن سقوط قتلى., attack")
  void theirCauseIsNot(String sentence, String type) {
    assertThat(claims(sentence))
        .filteredOn(claim -> claim.happening().type().name().equals(type))
        .singleElement()
        .satisfies(claim -> assertThat(claim.happening().modality()).isEqualTo(Modality.ACTUAL));
  }

  @ParameterizedTest
  @CsvSource({
    "اندلعت مواجهات عنيفة مساء أمس., clash",
    "أسفرت المواجهات عن مقتل أربعة جنود., clash",
    "قتل أربعة جنود خلال المواجهات., clash",
  })
  void aClashThatBrokeOutOrKilledIsTold(String sentence, String type) {
    assertThat(claims(sentence))
        .extracting(claim -> claim.happening().type().name())
        .contains(type);
  }
}
