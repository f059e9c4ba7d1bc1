package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs whose subject was told before, with only their object behind them. */
class CarriedSubjectsTest {
  @ParameterizedTest
  @CsvSource({
    "بدأت المقاومة بتمشيط المواقع فيما لا تزال تلاحق الحوثيين., operation, المقاومة, الحوثيين",
    "وصل الرئيس إلى القاعدة وأمر خلالها قواته العسكرية بالاستعداد., demand, الرئيس, قواته العسكرية",
    "عقدت الحكومة اجتماعا ودانت الجريمة الإرهابية., condemn, الحكومة, الجريمة الإرهابية",
  })
  void whatStandsBehindIsTheObject(String text, String type, String who, String whom) {
    Claim claim = Shipped.claims(text, type).getLast();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(who);
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly(whom);
  }

  @ParameterizedTest
  @CsvSource({
    "دانت الحكومة الهجوم., condemn, الحكومة",
    "هاجم الحوثيون قاعدة للجيش., attack, الحوثيون",
  })
  void whoCanDoItIsTheSubject(String text, String type, String who) {
    Claim claim = Shipped.claims(text, type).getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(who);
  }

  @Test
  void aNumberAloneIsOfThoseCountedBefore() {
    Claim injury =
        Shipped.claims("قتل أربعة جنود في الكمين وأصيب ستة بجروح.", "injury").getFirst();
    assertThat(Shipped.role(injury, Role.TARGET)).containsExactly("جنود");
    assertThat(injury.happening().counts().getFirst().quantity().text().words()).isEqualTo("ستة");
  }

  @Test
  void whatItsMembersDoABodyDoes() {
    String text = "أعلن تنظيم داعش مسؤوليته عن التفجير. ثم هاجم عناصره حاجزا للجيش.";
    Claim attack = Shipped.claims(text, "attack").getLast();
    assertThat(Shipped.role(attack, Role.AGENT)).containsExactly("تنظيم داعش");
  }
}
