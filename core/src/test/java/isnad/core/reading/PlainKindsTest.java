package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that leave the kind open have the kind that the report makes plain. */
class PlainKindsTest {
  private static List<String> told(String text) {
    return Shipped.READING.read(Report.of("kinds", text)).claims().stream()
        .map(claim ->
            claim.happening().trigger().words() + " " + claim.happening().type().name())
        .toList();
  }

  @Test
  void attacksOfAHeadlineAreTheBombingsToldBehindIt() {
    String text = "قتلى في سلسلة هجمات ببغداد\nفجر انتحاري نفسه في سوق ببغداد صباح اليوم."
        + " وانفجرت سيارة مفخخة أمام مقر الشرطة.";
    assertThat(told(text)).contains("هجمات bombing");
  }

  @Test
  void attacksBesideClashesStayAttacks() {
    String text = "قتلى في سلسلة هجمات ببغداد\nفجر انتحاري نفسه في سوق ببغداد صباح اليوم."
        + " واندلعت اشتباكات بين الجيش ومسلحين شرق المدينة.";
    assertThat(told(text)).contains("هجمات attack");
  }

  @Test
  void bombardmentInAReportOfAirStrikesIsFromTheAir() {
    String text = "شنت طائرات الحلف غارات على مواقع الحركة في قندهار."
        + " وأسفرت غارة ثانية عن مقتل أربعة أشخاص. وقال قائد إن القصف أصاب قرية في قندهار.";
    assertThat(told(text)).contains("القصف air-strike");
  }

  @Test
  void bombardmentBesideShellingIsShelling() {
    String text = "شنت طائرات الحلف غارات على مواقع الحركة في قندهار."
        + " وقصفت المدفعية بلدة أخرى. وقال قائد إن القصف أصاب قرية في قندهار.";
    assertThat(told(text)).contains("القصف shelling");
  }
}
