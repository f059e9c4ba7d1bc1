package isnad.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diacritics and tatweel, put anywhere behind a letter, change no time and no quantity. */
class MarksChangeNothingTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2020, 6, 22);
  private static final String MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640";

  private static final TimeFinder TIMES =
      new TimeFinder(CalendarWords.of(Packs.read("calendar.txt")));
  private static final QuantityFinder QUANTITIES =
      new QuantityFinder(NumberWords.of(Packs.read("numbers.txt")));

  private static final List<String> TEXTS = List.of(
      "قتل خمسة وعشرون ألفا وثلاثمئة رجل على الأقل في الثامن والعشرين من سبتمبر/أيلول الماضي",
      "فجر الأحد (21 يونيو) جرح ما بين ثلاثين وأربعين عنصرا منذ مطلع العام الجاري",
      "نزح عشرات الآلاف خلال الأشهر الستة الماضية، ونحو مئة قبل ثلاثة أسابيع",
      "اعتقل أحد الجنود في وقت سابق من الجمعة الماضية، وفر اثنا عشر سجينا أول من أمس");

  @ParameterizedTest
  @MethodSource("seeds")
  void marksChangeNothing(long seed) {
    Random random = new Random(seed);
    for (String text : TEXTS) {
      String marked = marked(text, random);
      assertThat(found(marked)).as(marked).isEqualTo(found(text)).hasSizeGreaterThan(1);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  private static List<Object> found(String text) {
    Tokens tokens = Tokens.of(FoldedText.of(text));
    List<TimePhrase> times = TIMES.find(tokens, 0, tokens.count(), PUBLISHED);
    List<QuantityPhrase> quantities = QUANTITIES.find(tokens, 0, tokens.count(), times);
    return List.of(times, quantities);
  }

  private static String marked(String text, Random random) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      marked.append(text.charAt(i));
      if (Character.isLetter(text.charAt(i)) && random.nextInt(3) == 0) {
        marked.append(MARKS.charAt(random.nextInt(MARKS.length())));
      }
    }
    return marked.toString();
  }
}
