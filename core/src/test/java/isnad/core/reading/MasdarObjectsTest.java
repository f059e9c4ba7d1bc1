package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbal nouns that have their doer in the genitive, and whom or what they are done to behind. */
class MasdarObjectsTest {
  @ParameterizedTest
  @CsvSource({
    "اعترف زعيم التمرد باستعادة الثوار للمدينة., takeover, الثوار, للمدينة",
    "وصف البيان تفخيخ المسلحين الطرق بأنه خطير., bombing, المسلحين, الطرق",
    "دان الوزير اقتحام المستوطنين المسجد الأقصى., operation, المستوطنين, المسجد الأقصى",
    "قتل جنود أثناء قصف القوات المستشفى., shelling, القوات, المستشفى",
  })
  void theGenitiveDoesItToWhatStandsBehind(String text, String type, String who, String whom) {
    Claim claim = Shipped.claims(text, type).getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(who);
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly(whom);
  }

  @Test
  void aPronounDoesItToWhatStandsBehind() {
    String text = "احتجزت الجماعة مئات الناشطين منذ اجتياحها العاصمة صنعاء.";
    Claim claim = Shipped.claims(text, "takeover").getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly("الجماعة");
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly("العاصمة صنعاء");
  }

  @ParameterizedTest
  @CsvSource({
    "أعلن المكتب اعتقال الناشطين للمرة الثانية., arrest, الناشطين",
    "أعلن المكتب مقتل المدنيين السبت., killing, المدنيين",
    "نددت المنظمة بتدمير منازل للفلسطينيين., destruction, منازل",
  })
  void whatSaysWhenOrWhoseIsNoObject(String text, String type, String whom) {
    Claim claim = Shipped.claims(text, type).getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).isEmpty();
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly(whom);
  }

  @Test
  void helpIsGivenByTheGenitiveUnlessItIsPromised() {
    Claim given = Shipped.claims("عقد المقاتلون العزم، بدعم قوات الجيش، على القتال.", "support")
        .getFirst();
    assertThat(Shipped.role(given, Role.AGENT)).containsExactly("قوات الجيش");
    assertThat(Shipped.role(given, Role.TARGET)).containsExactly("المقاتلون");
    Claim promised = Shipped.claims("تعهدت الحكومة بدعم قوات الجيش.", "support").getFirst();
    assertThat(Shipped.role(promised, Role.AGENT)).containsExactly("الحكومة");
    assertThat(Shipped.role(promised, Role.TARGET)).containsExactly("قوات الجيش");
  }
}
