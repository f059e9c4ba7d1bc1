package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who fights, meets or agrees with whom, and whom a word for both of them means. */
class PartiesTest {
  @ParameterizedTest
  @CsvSource({
    "اندلعت اشتباكات بين الجيش والعشائر من جهة والتنظيم من جهة أخرى., التنظيم",
    "اندلعت اشتباكات بين الجيش والعشائر من جانب والتنظيم من جانب آخر., التنظيم",
  })
  void whoStandsOnOneSideFightsTheOther(String text, String other) {
    Claim clash = Shipped.claims(text, "clash").getFirst();
    assertThat(Shipped.role(clash, Role.AGENT)).containsExactly("الجيش", "العشائر");
    assertThat(Shipped.role(clash, Role.OTHER)).containsExactly(other);
  }

  @Test
  void bothSidesAreThoseToldOfLast() {
    String text = "اشتبك الجيش السوداني مع قوات الدعم السريع في الخرطوم."
        + " واستمرت المعارك بين الطرفين حتى المساء.";
    Claim battle = Shipped.claims(text, "clash").getLast();
    assertThat(Shipped.role(battle, Role.AGENT)).containsExactly("الجيش السوداني");
    assertThat(Shipped.role(battle, Role.OTHER)).containsExactly("قوات الدعم السريع");
  }

  @Test
  void ofTwoWhoMeetTheSecondIsTheOtherParty() {
    Claim meeting = Shipped.claims(
            "عقد اللقاء في جدة بعد لقاء الرئيس التركي ونظيره الروسي في سوتشي.", "meet")
        .getLast();
    assertThat(Shipped.role(meeting, Role.AGENT)).hasSize(1);
    assertThat(Shipped.role(meeting, Role.OTHER)).hasSize(1);
  }

  @Test
  void whoIsMetStandsBehindAPluralVerb() {
    Claim meeting = Shipped.claims("وصل المندوبون إلى المدينة حيث التقوا وزير الدفاع.", "meet")
        .getFirst();
    assertThat(Shipped.role(meeting, Role.AGENT)).containsExactly("المندوبون");
    assertThat(Shipped.role(meeting, Role.OTHER)).containsExactly("وزير الدفاع");
  }

  @Test
  void someOfTheDeadDidNotKillThem() {
    Claim killing =
        Shipped.claims("قتل تسعة أشخاص بينهم طفلان في المدينة.", "killing").getFirst();
    assertThat(Shipped.role(killing, Role.AGENT)).isEmpty();
    assertThat(Shipped.role(killing, Role.TARGET)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ووجه الوزير نداء إلى المسلحين بالانسحاب من القاعدة., withdrawal, الوزير",
    "قام السكان بإغلاق الطرق احتجاجا على مقتل متظاهر في الحي., killing, السكان",
  })
  void whoCallsForADeedOrProtestsAgainstItHasNotDoneIt(String text, String type, String innocent) {
    assertThat(Shipped.claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(Shipped.role(claim, Role.AGENT)).doesNotContain(innocent));
  }
}
