package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who accuses whom where verbs are joined: nobody is made to accuse, or to do, what others did. */
class JoinedAccusationsTest {
  @ParameterizedTest
  @CsvSource({
    "نفت قوات الدعم مسؤوليتها عن الهجوم واتهمت الجيش بقصف السوق., قوات الدعم, الجيش",
    "نفت الحكومة الهجوم واتهمت جماعات مسلحة بقتل المدنيين., الحكومة, جماعات مسلحة",
    "نددت الوزارة بالهجوم واتهمت حزب الله بتنفيذه., الوزارة, حزب الله",
    "نفى الجيش التقرير واتهم مسلحين بقصف القرية., الجيش, مسلحين",
    "أدان المجلس التفجير وحمل التنظيم مسؤوليته., المجلس, التنظيم",
    "أدان المجلس التفجير واتهمت الحكومة الجيش بالتقصير., الحكومة, الجيش",
    "قال الوزير إن التحقيق جار متهما الجماعة بقصف السوق., الوزير, الجماعة",
    "ونشرت الحركة صورا للقتلى محملة الجيش المسؤولية., الحركة, الجيش",
  })
  void theAccuserIsWhoSpokeBefore(String sentence, String accuser, String accused) {
    Claim claim = Shipped.claims(sentence, "accuse").getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(accuser);
    assertThat(Shipped.role(claim, Role.TARGET)).containsExactly(accused);
  }

  @ParameterizedTest
  @CsvSource({
    "نفت قوات الدعم الهجوم واتهمت الجيش بقصف السوق., shelling, قوات الدعم, الجيش",
    "نفت الحكومة الهجوم واتهمت جماعات مسلحة بقتل المدنيين., killing, الحكومة, جماعات مسلحة",
    "نفى الجيش التقرير واتهم مسلحين بقصف القرية., shelling, الجيش, مسلحين",
    "قال الوزير إن التحقيق جار متهما الجماعة بقصف السوق., shelling, الوزير, الجماعة",
  })
  void whatTheAccusedDidStandsOnTheAccusersWord(
      String sentence, String type, String accuser, String doer) {
    Claim claim = Shipped.claims(sentence, type).getFirst();
    assertThat(Shipped.role(claim, Role.AGENT)).containsExactly(doer);
    assertThat(claim.chain().links())
        .extracting(link -> link.voice().text().words())
        .containsExactly(accuser);
  }

  @ParameterizedTest
  @CsvSource({
    "وقع هجوم قرب الجسر. أدان الرئيس الهجوم وغادر., attack",
    "نددت الوزارة بالتفجير الذي وقع أمس., bombing"
  })
  void whoCondemnsADeedHasNotDoneIt(String sentence, String type) {
    assertThat(Shipped.role(Shipped.claims(sentence, type).getLast(), Role.AGENT))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource("أدان الرئيس الهجوم وهدد الجيش بالرد., الجيش")
  void whoThreatensNeedNotSayWhom(String sentence, String threatens) {
    assertThat(Shipped.role(Shipped.claims(sentence, "threaten").getFirst(), Role.AGENT))
        .containsExactly(threatens);
  }
}
