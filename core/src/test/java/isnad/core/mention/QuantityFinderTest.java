package isnad.core.mention;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.FoldedText;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rows are {@code text => phrase min max; phrase min max}; {@code -} is an unbounded end, {@code ~}
 * marks what is approximate.
 */
class QuantityFinderTest {
  private static final QuantityFinder FINDER =
      new QuantityFinder(NumberWords.of(Packs.read("numbers.txt")));

  @ParameterizedTest
  @MethodSource
  void digits(String row) {
    check(row);
  }

  static Stream<String> digits() {
    return TimeTable.rows("""
        قتل 8 جنود وأسر 3 آخرون => 8 8 8; 3 3 3
        قتل ٨ جنود => ٨ 8 8
        شحنة فيها 1,250 قذيفة => 1,250 1250 1250
        شحنة فيها 1.250 قذيفة => 1.250 1250 1250
        نزح 1.5 مليون شخص => 1.5 مليون 1500000 1500000
        نزح 1,5 مليون شخص => 1,5 مليون 1500000 1500000
        نزح 17 ألف مدني => 17 ألف 17000 17000
        نزح 20 ألفا => 20 ألفا 20000 20000
        نزح 3 آلاف مدني => 3 آلاف 3000 3000
        نزح 3 آلاف و500 مدني => 3 آلاف و500 3500 3500
        نزح 17 ألفا و 800 مدني => 17 ألفا و 800 17800 17800
        بقيمة 40 مليار دولار => 40 مليار 40000000000 40000000000
        منحة بـ280 يورو => 280 280 280
        إضافة لـ127 عنصرا => 127 127 127
        قتل 20 شخصا و12 جنديا => 20 20 20; 12 12 12
        الدول الـ27 في الاتحاد => 27 27 27
        قتل 16شخصا => 16 16 16
        بلغت النسبة 30% => none
        بلغت النسبة 30 في المئة من السكان => none
        بلغت النسبة 7,5 في المئة => none
        طائرة من طراز F-16 => none
        قذيفة إم-777 ومنظومة إس300 => none
        الساعة 10:30 صباحا => none
        انتهت المباراة 3/1 => none
        القرار 2254 لمجلس الأمن => none
        عناصر اللواء 35 مدرع => none
        اتصل على الرقم 3601117434 => none
        """);
  }

  @ParameterizedTest
  @MethodSource
  void words(String row) {
    check(row);
  }

  static Stream<String> words() {
    return TimeTable.rows("""
        قتل ثلاثة جنود => ثلاثة 3 3
        أصيبت ثلاث نساء => ثلاث 3 3
        قتل أربعة وأصيب خمسة => أربعة 4 4; خمسة 5 5
        قتل ثمانية وجرحت ثماني نساء => ثمانية 8 8; ثماني 8 8
        قتل اثنان من الحراس => اثنان 2 2
        قتل اثنين من الحراس => اثنين 2 2
        قتل جندي واحد => واحد 1 1
        قتلت امرأة واحدة => واحدة 1 1
        قتل أحد الجنود => أحد 1 1
        احترقت إحدى الدبابات => إحدى 1 1
        قتل أحد عناصر الحراسة => أحد 1 1
        فر اثنا عشر سجينا => اثنا عشر 12 12
        فرار اثني عشر سجينا => اثني عشر 12 12
        فرت اثنتا عشرة سجينة => اثنتا عشرة 12 12
        قتل أحد عشر رجلا => أحد عشر 11 11
        قتلت إحدى عشرة امرأة => إحدى عشرة 11 11
        قتل ثلاثة عشر رجلا => ثلاثة عشر 13 13
        قتل خمسة عشر رجلا وثماني عشرة امرأة => خمسة عشر 15 15; وثماني عشرة 18 18
        قتل عشرون رجلا => عشرون 20 20
        قتل واحد وعشرون رجلا => واحد وعشرون 21 21
        قتل خمسة وعشرين رجلا => خمسة وعشرين 25 25
        قتل خمسة و عشرين رجلا => خمسة و عشرين 25 25
        قتل تسعة وتسعون رجلا => تسعة وتسعون 99 99
        """);
  }

  @ParameterizedTest
  @MethodSource
  void largeWords(String row) {
    check(row);
  }

  static Stream<String> largeWords() {
    return TimeTable.rows("""
        قتل مئة رجل => مئة 100 100
        قتل مائة وخمسون رجلا => مائة وخمسون 150 150
        قتل مئتا رجل => مئتا 200 200
        قتل مائتين وخمسة وعشرين رجلا => مائتين وخمسة وعشرين 225 225
        قتل ثلاثمئة رجل => ثلاثمئة 300 300
        قتل ثلاث مئة رجل => ثلاث مئة 300 300
        قتل خمسمائة وثلاثة رجال => خمسمائة وثلاثة 503 503
        قتل ألف رجل => ألف 1000 1000
        قتل ألفا جندي => ألفا 2000 2000
        قتل ألفي جندي => ألفي 2000 2000
        قتل ألفين وخمسمئة رجل => ألفين وخمسمئة 2500 2500
        نشر ثلاثة آلاف جندي => ثلاثة آلاف 3000 3000
        نشر خمسة وعشرين ألفا وثلاثمئة جندي => خمسة وعشرين ألفا وثلاثمئة 25300 25300
        نشر مئة ألف جندي => مئة ألف 100000 100000
        نشر ألف وأربعمئة جندي => ألف وأربعمئة 1400 1400
        نزح مليون شخص => مليون 1000000 1000000
        نزح مليون ونصف مليون شخص => مليون ونصف مليون 1500000 1500000
        نزح مليون ونصف المليون شخص => مليون ونصف المليون 1500000 1500000
        نزح نصف مليون شخص => نصف مليون 500000 500000
        نزح ربع مليون شخص => ربع مليون 250000 250000
        نزح مليونا شخص => مليونا 2000000 2000000
        نزح ثلاثة ملايين ومئتا ألف شخص => ثلاثة ملايين ومئتا ألف 3200000 3200000
        اعتقل الصحفيون الثلاثة => الثلاثة 3 3
        دفن القتلى الخمسة والعشرون => الخمسة والعشرون 25 25
        إصابة لثلاثة وبثلاثة => لثلاثة 3 3; وبثلاثة 3 3
        قتل عشرة وعشرون جريحا => عشرة 10 10; وعشرون 20 20
        في الثاني عشر والحادي والعشرين => none
        في القرن العشرين => none
        في المرتبة الثالثة => none
        لم يصب أحد بأذى => none
        لا أحد في المدينة => none
        وصل يوم الأحد والاثنين => none
        واحدة من أسوأ الغارات => none
        لست مسؤولا => none
        عدة قرى => none
        """);
  }

  @ParameterizedTest
  @MethodSource
  void open(String row) {
    check(row);
  }

  static Stream<String> open() {
    return TimeTable.rows("""
        قتل عشرات المدنيين => عشرات 20 99 ~
        اعتقل العشرات من المسلحين => العشرات 20 99 ~
        وصلوا لعشرات القرى => لعشرات 20 99 ~
        فر مئات العناصر => مئات 200 999 ~
        فر المئات => المئات 200 999 ~
        نزح آلاف المدنيين => آلاف 2000 9999 ~
        نزح الآلاف => الآلاف 2000 9999 ~
        نزح عشرات الآلاف => عشرات الآلاف 20000 99999 ~
        نزح مئات الآلاف => مئات الآلاف 200000 999999 ~
        نزح ملايين السوريين => ملايين 2000000 9999999 ~
        أنفق عشرات الملايين => عشرات الملايين 20000000 99999999 ~
        قتل بضعة جنود => بضعة 3 9 ~
        قتل بضع عشرات => بضع عشرات 30 99 ~
        قتل بضع مئات => بضع مئات 300 999 ~
        نزح بضعة آلاف => بضعة آلاف 3000 9999 ~
        نزح عدة آلاف => عدة آلاف 2000 9999 ~
        """);
  }

  @ParameterizedTest
  @MethodSource
  void hedged(String row) {
    check(row);
  }

  static Stream<String> hedged() {
    return TimeTable.rows("""
        ارتفعت إلى ما لا يقل عن 575 قتيلا => ما لا يقل عن 575 575 -
        قتل لا يقل عن عشرة => لا يقل عن عشرة 10 -
        قتل سبعة رجال على الأقل => سبعة 7 -
        قتل سبعة على الأقل => سبعة على الأقل 7 -
        اثنان من الحراس الشخصيين على الأقل => اثنان 2 -
        سبعة قتلى و71 جريحا على الأقل => سبعة 7 -; 71 71 -
        14 قتيلا على الأقل و55 مصابا => 14 14 -; 55 55 55
        قتل على الأقل 20 جنديا => على الأقل 20 20 -
        قتل أكثر من 350 عنصرا => أكثر من 350 351 -
        قتل أكثر من ألفي رجل => أكثر من ألفي 2001 -
        قتل ما يزيد على 12 رجلا => ما يزيد على 12 13 -
        يتجاوز عدد المسلحين في البلدة 350 عنصرا => 350 351 -
        تجاوزت حصيلة القتلى 100 => 100 101 -
        قتل نحو 20 من أفرادها => نحو 20 20 20 ~
        جرح نحو مئة => نحو مئة 100 100 ~
        جرح حوالي مئة => حوالي مئة 100 100 ~
        جرح حوالى مئة => حوالى مئة 100 100 ~
        جرح قرابة الـ50 => قرابة الـ50 50 50 ~
        جرح زهاء أربعين => زهاء أربعين 40 40 ~
        ما يقرب من 15 ألفا => ما يقرب من 15 ألفا 15000 15000 ~
        جرح عشرون رجلا تقريبا => عشرون 20 20 ~
        عدد يصل إلى 390 رجلا => يصل إلى 390 390 390 ~
        ما يصل إلى 390 رجلا => ما يصل إلى 390 0 390
        قتل أقل من 50 رجلا => أقل من 50 0 49
        لا يتجاوز 50 رجلا => لا يتجاوز 50 0 50
        قتل 50 رجلا على الأكثر => 50 0 50
        نحو الحدود التركية => none
        """);
  }

  @ParameterizedTest
  @MethodSource
  void ranges(String row) {
    check(row);
  }

  static Stream<String> ranges() {
    return TimeTable.rows("""
        هاجمهم ما بين 30 و40 مسلحا => ما بين 30 و40 30 40
        هاجمهم بين 30 و 40 مسلحا => بين 30 و 40 30 40
        يتراوح بين 8 آلاف و15 ألف => يتراوح بين 8 آلاف و15 ألف 8000 15000
        يتراوح بين 8 و15 ألفا => يتراوح بين 8 و15 ألفا 8000 15000
        هاجمهم بين ثلاثين وأربعين مسلحا => بين ثلاثين وأربعين 30 40
        هاجمهم 30-40 مسلحا => 30-40 30 40
        هاجمهم 30 إلى 40 مسلحا => 30 إلى 40 30 40
        هاجمهم من 30 إلى 40 مسلحا => من 30 إلى 40 30 40
        ارتفعت الحصيلة من 30 إلى 40 قتيلا => 40 40 40
        هاجمهم نحو 30 إلى 40 مسلحا => نحو 30 إلى 40 30 40 ~
        بينهم خمسة من القادة => خمسة 5 5
        """);
  }

  @Test
  void leavesTimesAlone() {
    String text = "قتل 20 شخصا في 21 يونيو 2020 وجرح 15 قبل ثلاثة أيام";
    Tokens tokens = Tokens.of(FoldedText.of(text));
    List<TimePhrase> times = new TimeFinder(CalendarWords.of(Packs.read("calendar.txt")))
        .find(tokens, 0, tokens.count(), LocalDate.of(2020, 6, 22));
    List<Long> counts = FINDER.find(tokens, 0, tokens.count(), times).stream()
        .map(phrase -> phrase.quantity().min())
        .toList();
    assertThat(counts).containsExactly(20L, 15L);
  }

  private static void check(String row) {
    String[] sides = row.split("=>", 2);
    String found = find(sides[0].strip()).stream().collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "none" : found).as(row).isEqualTo(sides[1].strip());
  }

  static List<String> find(String text) {
    Tokens tokens = Tokens.of(FoldedText.of(text));
    return FINDER.find(tokens, 0, tokens.count()).stream()
        .map(phrase -> row(text, tokens, phrase))
        .toList();
  }

  private static String row(String text, Tokens tokens, QuantityPhrase phrase) {
    Span span = tokens.span(phrase.first(), phrase.end());
    Quantity quantity = phrase.quantity();
    String max = quantity.max().isPresent() ? "" + quantity.max().getAsLong() : "-";
    String words = text.substring(span.start(), span.end());
    return words + " " + quantity.min() + " " + max + (quantity.approximate() ? " ~" : "");
  }
}
