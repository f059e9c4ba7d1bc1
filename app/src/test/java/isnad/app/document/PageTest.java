package isnad.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final String ARTICLE = """
      <!DOCTYPE html><html lang="ar"><head><title>قصف البلدة - الوادي</title>
      <meta property="og:title" content="قصف البلدة">
      <meta property="og:site_name" content="وكالة الوادي">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-05"}
      </script><style>p{color:red}</style></head><body>
      <nav><p>الرئيسية أخبار رياضة اقتصاد فن وثقافة وسياحة وسفر وكل ما تريد أن تعرفه</p></nav>
      <div class="story"><h1>قصف البلدة</h1>
      <p>قالت   مصادر محلية إن <b>القصف</b>
      استمر ساعتين.</p><script>alert(1)</script>
      <p>وأضافت أن ثلاثة منازل تضررت.</p></div>
      <aside><p>اقرأ أيضا</p></aside><ul><li><a href="/x">خبر آخر طويل جدا جدا جدا</a></li></ul>
      <footer><p>جميع الحقوق محفوظة</p></footer></body></html>
      """;

  @Test
  void takesTheArticleAndItsMetadata() {
    Contents page = Page.of(ARTICLE);

    assertThat(page.text())
        .isEqualTo(
            "قصف البلدة\nقالت مصادر محلية إن القصف استمر ساعتين.\nوأضافت أن ثلاثة منازل تضررت.");
    assertThat(page.title()).contains("قصف البلدة");
    assertThat(page.published()).contains("2024-03-05");
    assertThat(page.site()).contains("وكالة الوادي");
  }

  @Test
  void theHeadlineStandsFirstWhereTheTextHasItNot() {
    Contents page = Page.of("<title>عنوان</title><p>نص الخبر.</p>");
    assertThat(page.text()).isEqualTo("عنوان\nنص الخبر.");
    assertThat(page.published()).isEqualTo(Optional.empty());
  }

  @Test
  void pagesWithoutParagraphsAreTakenWhole() {
    assertThat(Page.of("<body>سطر<br>آخر<div>ثالث</div></body>").text())
        .isEqualTo("سطر\nآخر\nثالث");
  }

  @Test
  void otherDatesAreFound() {
    assertThat(Page.of("<meta name=pubdate content=2020-01-02><p>a").published())
        .contains("2020-01-02");
    assertThat(Page.of("<time datetime='2020-01-03T10:00:00+0300'>x</time>").published())
        .contains("2020-01-03T10:00+03:00");
  }

  @Test
  void emptyPagesHaveNoText() {
    assertThat(Page.of("").text()).isEmpty();
    assertThat(
            Page.of("<html><head><title>x</title></head><body></body></html>").text())
        .isEmpty();
  }

  @Test
  void theFirstSentenceMayStandInABoxOfItsOwn() {
    String first = "قالت مصادر محلية إن القصف على البلدة استمر ساعتين ليل السبت الأحد.";
    String second = "وأضافت المصادر أن ثلاثة منازل تضررت وأن أحداً لم يصب بأذى في القصف.";
    Contents page = Page.of("<main><h1>قصف البلدة مساء</h1><div class=intro><p>" + first
        + "</p></div><div>مدة القراءة دقيقة</div><div class=more><div><p>" + second
        + "</p></div></div></main><ul><li><a href=/x>خبر آخر عن أمر آخر</a></li></ul>");
    assertThat(page.text()).isEqualTo("قصف البلدة مساء\n" + first + "\n" + second);
  }

  @Test
  void linksToOtherReportsBetweenParagraphsAreLeftOut() {
    String first = "قالت مصادر محلية إن القصف على البلدة استمر ساعتين ليل السبت الأحد.";
    String second = "وأضافت المصادر أن ثلاثة منازل تضررت وأن أحداً لم يصب بأذى في القصف.";
    Contents page = Page.of("<title>قصف</title><article><p>" + first
        + "</p><div class=teaser><a href=/x><h3>مباحثات بين وزيري المالية</h3><span>اقتصاد</span>"
        + "</a></div><p>" + second + "</p></article>");
    assertThat(page.text()).isEqualTo("قصف\n" + first + "\n" + second);
  }

  @Test
  void aPageThatIsOneFormIsReadAllTheSame() {
    String words = "قالت مصادر محلية إن القصف على البلدة استمر ساعتين ليل السبت الأحد.";
    Contents page =
        Page.of("<title>قصف</title><form><input><div><p>" + words + "</p></div></form>");
    assertThat(page.text()).isEqualTo("قصف\n" + words);
  }

  @Test
  void theNameOfABlogIsNotItsHeadline() {
    Contents page = Page.of("<title>مدونة الوادي: قصف البلدة مساء</title><h1>مدونة الوادي</h1>"
        + "<h3>قصف البلدة مساء</h3><p>قالت مصادر محلية إن القصف استمر ساعتين.</p>");
    assertThat(page.title()).contains("قصف البلدة مساء");
  }

  @Test
  void sentencesThatBeginLikeAsidesOrHaveADateStay() {
    String text =
        "المزيد من النازحين وصلوا إلى البلدة.\nقُتل ثلاثة في 5 مارس 2024.\nانتهى الخبر هنا.";
    Contents page =
        Page.of("<title>خبر عن البلدة</title><p>" + text.replace("\n", "</p><p>") + "</p>");
    assertThat(page.text()).isEqualTo("خبر عن البلدة\n" + text);
    assertThat(Page.of("<title>خبر عن البلدة</title><p>نص الخبر.</p><p>المزيد من الأخبار</p>")
            .text())
        .isEqualTo("خبر عن البلدة\nنص الخبر.");
  }

  @Test
  void bylinesAreFound() {
    assertThat(Page.of("<h1>عنوان الخبر</h1><p>كتب: محرر الشؤون المحلية</p><p>نص.</p>")
            .author())
        .contains("محرر الشؤون المحلية");
    assertThat(
            Page.of("<h1>عنوان</h1><span class=byline>بقلم هيئة التحرير</span>").author())
        .contains("هيئة التحرير");
    assertThat(Page.of("<meta property=article:author content=https://x.example/a><p>x")
            .author())
        .isEmpty();
  }

  @Test
  void deepNestingIsNoTrouble() {
    assertThat(Page.of("<div>".repeat(50_000) + "نص").text()).isEqualTo("نص");
  }
}
