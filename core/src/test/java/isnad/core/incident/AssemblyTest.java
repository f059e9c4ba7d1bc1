package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which reports tell of one incident. */
class AssemblyTest {
  private static final int ROUNDS = 40;

  private static final String BOMBING = "مقتل 14 شخصا بتفجير في سوق بالموصل\n"
      + "قتل 14 شخصا وأصيب 30 آخرون بانفجار سيارة مفخخة في سوق شعبي في الموصل اليوم الثلاثاء،"
      + " حسبما أعلنت وزارة الداخلية العراقية.";
  private static final String RETOLD = "انفجار سيارة مفخخة يضرب الموصل\n"
      + "قالت مصادر طبية إن 14 شخصا لقوا مصرعهم الثلاثاء عندما انفجرت سيارة مفخخة وسط سوق شعبي"
      + " مزدحم في مدينة الموصل شمال العراق.";
  private static final String ELSEWHERE = "قتلى بتفجير في كركوك\n"
      + "قتل 5 أشخاص الثلاثاء بانفجار عبوة ناسفة قرب دورية للشرطة في كركوك، وفق مصدر أمني.";
  private static final String OTHER_KIND = "القوات العراقية تعتقل ثلاثة مسلحين في الموصل\n"
      + "اعتقلت القوات العراقية الثلاثاء ثلاثة مسلحين في حي الزهور شرقي الموصل.";

  private static News news() {
    return new News()
        .add("a", "رويترز", "2020-03-03", BOMBING)
        .add("b", "الحياة", "2020-03-03", RETOLD)
        .add("c", "الزمان", "2020-03-03", ELSEWHERE)
        .add("d", "المدى", "2020-03-03", OTHER_KIND);
  }

  @Test
  void twoWordingsOfOneBombingAreOneIncident() {
    List<String> incidents = news().incidents();
    assertThat(incidents.get(0)).isEqualTo(incidents.get(1)).startsWith("i-");
  }

  @Test
  void anotherTownAndAnotherKindAreOtherIncidents() {
    List<String> incidents = news().incidents();
    assertThat(incidents.get(2)).isNotIn(incidents.get(0), incidents.get(3));
    assertThat(incidents.get(3)).isNotEqualTo(incidents.get(0));
  }

  @Test
  void theSameNewsWeeksLaterIsAnotherIncident() {
    List<String> incidents = new News()
        .add("a", "رويترز", "2020-03-03", BOMBING)
        .add("b", "الحياة", "2020-04-21", RETOLD)
        .incidents();
    assertThat(incidents.get(0)).isNotEqualTo(incidents.get(1));
  }

  @Test
  void whatSpeaksForAJoinIsTold() {
    News news = news();
    Account one = find(news, "a", "bombing");
    Account other = find(news, "b", "bombing");
    assertThat(Assembly.grounds(one, other))
        .containsKeys(Ground.KIND, Ground.PLACE, Ground.TIME, Ground.WORDS)
        .allSatisfy((ground, weight) -> assertThat(weight).isPositive());
    assertThat(Assembly.grounds(one, find(news, "c", "bombing")).get(Ground.PLACE))
        .isNegative();
  }

  private static Account find(News news, String report, String type) {
    return news.accounts.stream()
        .filter(account -> account.source().report().equals(report))
        .filter(account -> account.type().name().equals(type))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    // A report and its copy have claims of the same ids.
    News news = news().add("e", "الصباح", "2020-03-03", BOMBING);
    List<Incident> incidents = Assembly.of(news.accounts);
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Account> shuffled = new ArrayList<>(news.accounts);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Assembly.of(shuffled)).as("seed %d", seed).isEqualTo(incidents);
    }
  }

  @Test
  void eachClaimIsInOneIncidentNamedByItsLeastClaim() {
    News news = news();
    List<Incident> incidents = Assembly.of(news.accounts);
    assertThat(
            incidents.stream().flatMap(incident -> incident.accounts().stream()).toList())
        .containsExactlyInAnyOrderElementsOf(news.accounts);
    assertThat(incidents).allSatisfy(incident -> {
      List<String> claims =
          incident.accounts().stream().map(account -> account.claim().value()).toList();
      assertThat(incident.id().least().value()).isEqualTo(Collections.min(claims));
    });
  }

  @Test
  void noClaimsAreNoIncidents() {
    assertThat(Assembly.of(List.of())).isEmpty();
  }

  @Test
  void aReportWithoutAnEventInItsLeadIsAboutNone() {
    List<String> incidents = new News()
        .add(
            "a", "الحياة", "2020-03-03", "الطقس غدا\nيتوقع أن يكون الطقس غدا صحوا في معظم المناطق.")
        .incidents();
    assertThat(incidents).containsExactly("none");
  }
}
