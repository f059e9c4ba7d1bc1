package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What relative clauses hang on, and where the phrases that they hang on end. */
class RelativesTest {
  @ParameterizedTest
  @CsvSource({
    "التقى الحوثيين المدعومين من إيران الذين يسيطرون على محافظات عدة., takeover,"
        + " الحوثيين المدعومين",
    "استقبل قائد الحركة الذي هدد بقصف العاصمة., threaten, قائد الحركة",
  })
  void aRelativePronounHangsOnWhatItAgreesWith(String text, String type, String who) {
    Claim claim = Shipped.claims(text, type).getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(who);
  }

  @Test
  void aFeminineVerbHasNoMasculineBodyAsSubject() {
    String text = "نشرت صحيفة الغارديان تقريرا اتهمت فيه الجيش الأميركي بقتل مدنيين.";
    Claim claim = Shipped.claims(text, "accuse").getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly("صحيفة الغارديان");
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly("الجيش الأميركي");
  }

  @ParameterizedTest
  @CsvSource({
    "دعمت أطراف إقليمية ودولية المسلحين., support, أطراف إقليمية ودولية",
    "دانت الصحف الخليجية والعربية التفجير., condemn, الصحف الخليجية والعربية",
  })
  void aJoinedAdjectiveIsOfTheSameNoun(String text, String type, String who) {
    Claim claim = Shipped.claims(text, type).getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(who);
  }

  @Test
  void whatIsQuotedBehindANounIsNoPartOfItUnlessItIsAName() {
    Claim phrase =
        Shipped.claims("هاجمت تركيا \"بغزوها لشمال سوريا\" المدنيين.", "attack").getFirst();
    assertThat(Shipped.role(phrase, Role.AGENT)).containsExactly("تركيا");
    Claim name =
        Shipped.claims("هاجمت كتيبة \"شهداء الزاوية\" المدنيين.", "attack").getFirst();
    assertThat(Shipped.role(name, Role.AGENT)).containsExactly("كتيبة \"شهداء الزاوية\"");
  }

  @Test
  void whatStandsBetweenTheWordsOfAFixedPhraseBelongsToIt() {
    Claim shots =
        Shipped.claims("قتل السائق بعد أن أطلق عليه النار مسلحون.", "attack").getFirst();
    assertThat(Shipped.role(shots, Role.AGENT)).containsExactly("مسلحون");
    assertThat(Shipped.role(shots, Role.TARGET)).containsExactly("السائق");
  }

  @Test
  void accusedOfWhatTheyUseSomethingForTheyAreNotTheAccusers() {
    String text = "أغلق المطار بعد اتهام الحوثيين باستخدامه لأغراض عسكرية.";
    Claim claim = Shipped.claims(text, "accuse").getFirst();
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly("الحوثيين");
  }
}
