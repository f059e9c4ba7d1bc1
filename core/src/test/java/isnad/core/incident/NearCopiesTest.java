package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which reports are near-copies of one another. */
class NearCopiesTest {
  private static final String AGENCY = "أعلن متحدث باسم الجيش أن قواته سيطرت على الجسر الشمالي بعد"
      + " معارك استمرت ثلاثة أيام، وأن المسلحين انسحبوا إلى القرى المجاورة"
      + " تاركين أسلحتهم وذخائرهم.";
  private static final String OTHER =
      "قال سكان إن طائرات مجهولة قصفت مستودعا للوقود في ضواحي المدينة"
          + " فجرا، وإن النيران ظلت مشتعلة حتى الظهر فيما هرعت سيارات الإطفاء إلى المكان.";
  private static final String LONGER =
      "عاد الهدوء إلى البلدة بعد أسبوع من التوتر بين الأهالي والسلطات." + " " + AGENCY
          + " ودعا وجهاء المنطقة إلى فتح الطرق وعودة المدارس إلى العمل مطلع الشهر المقبل.";

  private static News news(String... texts) {
    News news = new News();
    for (int i = 0; i < texts.length; i++) {
      news.add("r" + i, "outlet " + i, "2020-03-03", texts[i]);
    }
    return news;
  }

  private static List<List<String>> copies(String... texts) {
    return NearCopies.among(news(texts).sources);
  }

  @Test
  void oneTextInTwoPapersIsOne() {
    assertThat(copies(AGENCY, OTHER, AGENCY)).containsExactly(List.of("r0", "r2"));
  }

  @Test
  void marksLinesAndDiacriticsPartNothing() {
    String laidOut =
        AGENCY.replace("، ", "\n").replace("سيطرت", "سَيْطَرَت").replace("الجسر", "الجســر");
    assertThat(copies(AGENCY, laidOut)).containsExactly(List.of("r0", "r1"));
  }

  @Test
  void anAgencyTextInsideALongerArticleIsACopy() {
    assertThat(copies(LONGER, AGENCY, OTHER)).containsExactly(List.of("r0", "r1"));
  }

  @Test
  void copiesOfCopiesAreOneGroup() {
    assertThat(copies(AGENCY, LONGER, AGENCY + " " + OTHER)).hasSize(1);
  }

  @Test
  void textsOfTheirOwnAreNoCopies() {
    assertThat(copies(AGENCY, OTHER)).isEmpty();
  }

  @Test
  void aFewWordsInCommonAreTooLittle() {
    assertThat(copies("أعلن متحدث باسم الجيش ذلك", "أعلن متحدث باسم الجيش ذلك")).isEmpty();
  }

  @Test
  void theOrderOfReportsChangesNothing() {
    News news = news(AGENCY, OTHER, LONGER, AGENCY + " " + OTHER, OTHER + " عاجل");
    List<List<String>> groups = NearCopies.among(news.sources);
    for (int seed = 0; seed < 20; seed++) {
      List<Source> shuffled = new ArrayList<>(news.sources);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(NearCopies.among(shuffled)).as("seed %d", seed).isEqualTo(groups);
    }
  }
}
