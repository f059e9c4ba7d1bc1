package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of other stories before running text are not what the report tells. */
class TitleRunTest {
  private static final String BEFORE = "قالت الشرطة إنها أغلقت الطريق المؤدي إلى السوق.\n";

  private static List<String> triggers(String line) {
    return Shipped.READING.read(Report.of("titles", BEFORE + line)).claims().stream()
        .map(Claim::happening)
        .map(happening -> happening.trigger().words())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "العراق: مقتل سبعة جنود في كركوك تركيا تواصل قصف الجبال"
            + " وقال المتحدث إن الشرطة اعتقلت رجلا.",
        "الجيش اللبناني يقصف مواقع المسلحين قرب الحدود بيروت تتهم جارتها كما أعلن الوزير أن الشرطة"
            + " اعتقلت رجلا.",
        "مقتل سبعة جنود بتفجير في كركوك تركيا تقصف مواقع الحزب وعلى صعيد متصل، اعتقلت الشرطة رجلا.",
      })
  void titlesAreNotRead(String line) {
    assertThat(triggers(line)).containsExactly("اعتقلت");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "القوات الحكومية سيطرت على المدينة صباح أمس بعد معركة طويلة وقالت إن الشرطة اعتقلت رجلا.",
        "الجيش يقصف البلدة، وقال المتحدث باسمه إن القصف أصاب مخزنا للسلاح قرب النهر.",
      })
  void runningTextIsRead(String line) {
    assertThat(triggers(line)).hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "العراق: مقتل سبعة جنود في كركوك تركيا تواصل قصف الجبال"
            + " وقال المتحدث إن الشرطة اعتقلت رجلا.",
      })
  void theFirstLineIsTheReportsOwn(String line) {
    List<Claim> claims = Shipped.READING.read(Report.of("titles", line)).claims();
    assertThat(claims).hasSizeGreaterThan(1);
  }
}
