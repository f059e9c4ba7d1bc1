package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report that speaks of something else than arms tells no battles and defeats. */
class QuietReportTest {
  private static final String MATCH =
      "عاد المنتخب إلى العاصمة مساء أمس بعد بطولة طويلة في الخارج. وقال المدرب إن الهزيمة أمام"
          + " الضيوف"
          + " كانت درسا قاسيا للجميع، وإن اللاعبين تعلموا منها الكثير. وأضاف أن الفريق سيخوض"
          + " معركة مع"
          + " خصمه القديم في الموسم المقبل على ملعب جديد. ويملك النادي جمهورا كبيرا في المدينة،"
          + " ويأمل"
          + " رئيسه أن تمتلئ المدرجات في كل مباراة من مباريات الموسم. ودعا المدرب الجمهور إلى الصبر"
          + " والهدوء حتى يعود الفريق إلى سابق عهده بين الفرق الكبيرة في البلاد.";

  private static final String WAR =
      "قالت القيادة إن الجيش خاض معركة مع المسلحين قرب الجسر، وإن المدفعية قصفت مخزنا للصواريخ. ";

  private static List<String> types(String text) {
    return Shipped.READING.read(Report.of("quiet", text)).claims().stream()
        .map(claim -> claim.happening().type().name())
        .toList();
  }

  @Test
  void battlesOfSportAreLeftOutAndWhatIsDemandedIsNot() {
    assertThat(types(MATCH)).containsOnly("demand");
  }

  @Test
  void oneSentenceOfArmsMakesItAReportOfAConflict() {
    assertThat(types(WAR + MATCH)).contains("clash", "shelling");
  }
}
