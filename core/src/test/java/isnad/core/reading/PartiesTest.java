package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who fights, meets or agrees with whom, and whom a word for both of them means. */
class PartiesTest {
  private static List<Claim> claims(String text, String type) {
    return Shipped.READING.read(Report.of("parties", text)).claims().stream()
        .filter(claim -> claim.happening().type().name().equals(type))
        .toList();
  }

  private static List<String> role(Claim claim, Role role) {
    return claim.happening().arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(argument -> argument.actor().text().words())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "اندلعت اشتباكات بين الجيش والعشائر من جهة والتنظيم من جهة أخرى., التنظيم",
    "اندلعت اشتباكات بين الجيش والعشائر من جانب والتنظيم من جانب آخر., التنظيم",
  })
  void whoStandsOnOneSideFightsTheOther(String text, String other) {
    Claim clash = claims(text, "clash").getFirst();
    assertThat(role(clash, Role.AGENT)).containsExactly("الجيش", "العشائر");
    assertThat(role(clash, Role.OTHER)).containsExactly(other);
  }

  @Test
  void bothSidesAreThoseToldOfLast() {
    String text = "اشتبك الجيش السوداني مع قوات الدعم السريع في الخرطوم."
        + " واستمرت المعارك بين الطرفين حتى المساء.";
    Claim battle = claims(text, "clash").getLast();
    assertThat(role(battle, Role.AGENT)).containsExactly("الجيش السوداني");
    assertThat(role(battle, Role.OTHER)).containsExactly("قوات الدعم السريع");
  }

  @Test
  void ofTwoWhoMeetTheSecondIsTheOtherParty() {
    Claim meeting = claims(
            "عقد اللقاء في جدة بعد لقاء الرئيس التركي ونظيره الروسي في سوتشي.", "meet")
        .getLast();
    assertThat(role(meeting, Role.AGENT)).hasSize(1);
    assertThat(role(meeting, Role.OTHER)).hasSize(1);
  }

  @Test
  void whoIsMetStandsBehindAPluralVerb() {
    Claim meeting =
        claims("وصل المندوبون إلى المدينة حيث التقوا وزير الدفاع.", "meet").getFirst();
    assertThat(role(meeting, Role.AGENT)).containsExactly("المندوبون");
    assertThat(role(meeting, Role.OTHER)).containsExactly("وزير الدفاع");
  }

  @Test
  void someOfTheDeadDidNotKillThem() {
    Claim killing = claims("قتل تسعة أشخاص بينهم طفلان في المدينة.", "killing").getFirst();
    assertThat(role(killing, Role.AGENT)).isEmpty();
    assertThat(role(killing, Role.TARGET)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "ووجه الوزير نداء إلى المسلحين بالانسحاب من القاعدة., withdrawal, الوزير",
    "قام السكان بإغلاق الطرق احتجاجا على مقتل متظاهر في الحي., killing, السكان",
  })
  void whoCallsForADeedOrProtestsAgainstItHasNotDoneIt(String text, String type, String innocent) {
    assertThat(claims(text, type))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(role(claim, Role.AGENT)).doesNotContain(innocent));
  }
}
