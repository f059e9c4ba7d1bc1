package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.incident.Assembled;
import isnad.core.reading.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is kept as a person, with what is said of him, and when two are one. */
class DeadListTest {
  private static final BesideName BESIDE = new BesideName(Shipped.PACKS);

  private static List<Dead> dead(Press press) {
    Assembled assembled = press.assembled();
    List<Telling> tellings = press.tellings();
    return DeadList.of(
            assembled.incidents(),
            incident -> tellings.stream()
                .filter(telling -> incident.accounts().contains(telling.account()))
                .toList(),
            BESIDE)
        .persons();
  }

  private static Press press(String... texts) {
    Press press = new Press();
    for (int i = 0; i < texts.length; i++) {
      press.add("r" + i, i % 2 == 0 ? "رويترز" : "الحياة", "2024-06-0" + (i + 1), texts[i]);
    }
    return press;
  }

  private static List<String> values(List<Detail> details) {
    return details.stream().map(Detail::value).distinct().toList();
  }

  @Test
  void nameAgeSexAndRoleAreKeptAsStated() {
    assertThat(dead(press("قالت الشرطة إن الطفلة هالة زعفران (7 سنوات) قُتلت بقصف على حلب.")))
        .singleElement()
        .satisfies(person -> {
          assertThat(person.name()).isEqualTo("هالة زعفران");
          assertThat(values(person.ages())).containsExactly("7");
          assertThat(values(person.sexes())).containsExactly("female");
          assertThat(values(person.roles())).containsExactly("الطفلة");
          assertThat(person.corroboration().told().atLeast()).isEqualTo(1);
          assertThat(person.spellings())
              .allSatisfy(
                  spelling -> assertThat(spelling.telling().claim().says().words())
                      .contains(spelling.words().words()));
        });
  }

  @Test
  void theSameNameInOneTownIsOnePerson() {
    assertThat(dead(press(
            "قُتل القيادي سهيل الزعفران بقصف على حلب الاثنين.",
            "أعلنت الشرطة مقتل القيادي سهيل الزعفران بقصف على حلب الاثنين.")))
        .singleElement()
        .satisfies(person -> {
          assertThat(person.told()).hasSize(2);
          assertThat(person.grounds()).isNotEmpty();
        });
  }

  @Test
  void theSameNameInTwoCountriesIsTwoPersons() {
    assertThat(dead(press(
            "قُتل القيادي سهيل الزعفران بقصف على حلب.",
            "قُتل الجندي سهيل الزعفران بلغم في صنعاء.")))
        .hasSize(2);
  }

  @Test
  void agesThatDifferAreTwoPersons() {
    assertThat(dead(press(
            "قُتل الطفل سهيل الزعفران (7 سنوات) بقصف على حلب.",
            "قُتل الطفل سهيل الزعفران (12 سنة) بقصف على حلب.")))
        .hasSize(2);
  }

  @Test
  void aSingleNameIsNeverMatchedAcrossIncidents() {
    assertThat(dead(
            press("قُتل القيادي أبو زعفران بغارة على حلب.", "قُتل الجندي زعفران بلغم في تعز.")))
        .hasSize(2);
  }

  @Test
  void aDescriptionIsNobody() {
    assertThat(dead(press("قُتل طفل وثلاثة جنود بقصف على حلب."))).isEmpty();
  }

  @Test
  void whatVoicesSayHeWasStandsSideBySide() {
    assertThat(dead(press(
            "كشفت قوات سوريا الديمقراطية أن القيادي سهيل الزعفران قُتل بغارة لقوات التحالف الدولي، "
                + "مشيرة إلى أن الحكومة السورية المؤقتة أعلنت أن القيادي المقتول هو مدني "
                + "وزعمت مقتله بقصف لقسد.")))
        .singleElement()
        .satisfies(person ->
            assertThat(values(person.roles())).containsExactlyInAnyOrder("القيادي", "مدني"));
  }
}
