package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.mention.ActorMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is said to have been killed by name, and whose name stands only beside the deed. */
class NamedPersonsTest {
  private static List<ActorMention> targets(String text) {
    return Shipped.claims(text, "killing").stream()
        .flatMap(claim -> claim.happening().arguments().stream())
        .filter(argument -> argument.role() == Role.TARGET)
        .map(argument -> argument.actor())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "قالت الوزارة إن الإرهابي سهيل الزعفران قُتل في غارة جوية., سهيل الزعفران",
    "أعلنت الوزارة مقتل الإرهابي الملقب أبو زعفران., أبو زعفران",
    "قُتل القيادي في التنظيم أبو زعفران الحلبي أمس., أبو زعفران الحلبي",
    "قُتل الجندي سهيل زعفران بانفجار لغم., سهيل زعفران",
    "قتل الطفل سهيل زعفران (7 سنوات) برصاص قناص., سهيل زعفران",
    "اغتيال قائد شرطة حلب سهيل زعفران., سهيل زعفران",
    "قتل سهيل زعفران برصاص مجهولين., سهيل زعفران",
  })
  void theNameIsKeptWithoutWhatHeIsSaidToBe(String text, String name) {
    assertThat(targets(text)).isNotEmpty().allSatisfy(target -> {
      assertThat(target.name()).isEqualTo(name);
      assertThat(target.kind()).contains("person");
      assertThat(target.id()).isEmpty();
    });
  }

  @ParameterizedTest
  @CsvSource({
    "قتل شقيق القيادي سهيل زعفران في قصف.",
    "قتل مرافق القيادي سهيل زعفران في قصف.",
    "قتل مدير مكتب القيادي سهيل زعفران في قصف.",
    "قتل عشرة من رفاق القيادي سهيل زعفران في قصف.",
    "قتل جندي في حلب.",
  })
  void nobodyDiesByTheNameOfAnother(String text) {
    assertThat(targets(text))
        .isNotEmpty()
        .allSatisfy(target -> assertThat(target.kind()).isEmpty());
  }

  @Test
  void whatAnotherVoiceSaysHeWasIsSaidOfHim() {
    List<Claim> claims = Shipped.claims(
        "كشفت قوات سوريا الديمقراطية أن القيادي سهيل الزعفران قُتل بغارة لقوات التحالف الدولي، "
            + "مشيرة إلى أن الحكومة السورية المؤقتة أعلنت أن القيادي المقتول هو مدني "
            + "وزعمت مقتله بقصف لقسد.",
        "killing");
    assertThat(claims).hasSize(2);
    assertThat(claims.getLast().chain().links())
        .extracting(link -> link.voice().name())
        .containsExactly("Syrian Democratic Forces", "Syrian Interim Government");
    assertThat(claims.getLast().hedged()).isTrue();
    assertThat(claims.getLast().happening().arguments())
        .filteredOn(argument -> argument.role() == Role.TARGET)
        .singleElement()
        .satisfies(argument -> {
          assertThat(argument.actor().text().words()).isEqualTo("مدني");
          assertThat(argument.actor().name()).isEqualTo("سهيل الزعفران");
        });
  }

  @Test
  void aVerbJoinedToAnothersWordsIsThatSpeakersToo() {
    Claim claim = Shipped.claims(
            "قالت القوات العراقية إن حركة طالبان أعلنت الهدنة وزعمت مقتل ثلاثة جنود في الموصل.",
            "killing")
        .getFirst();
    assertThat(claim.chain().links())
        .extracting(link -> link.voice().text().words())
        .containsExactly("القوات العراقية", "حركة طالبان");
  }

  @Test
  void whomOneVoiceDoubtfullyBlamesDidNotDoItOnAnothersWord() {
    Claim told = Shipped.claims(
            "قُتل القيادي سهيل الزعفران في حلب، وزعمت الحكومة السورية المؤقتة مقتله بقصف لقسد.",
            "killing")
        .getFirst();
    assertThat(told.chain().links()).isEmpty();
    assertThat(Shipped.role(told, Role.AGENT)).isEmpty();
  }
}
