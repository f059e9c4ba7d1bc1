package isnad.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.event.Role;
import isnad.core.report.Report;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who accuses whom where verbs are joined: nobody is made to accuse, or to do, what others did. */
class JoinedAccusationsTest {
  private static Claim claim(String sentence, String type) {
    return Shipped.READING.read(Report.of("joined", sentence)).claims().stream()
        .filter(claim -> claim.happening().type().name().equals(type))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> role(Claim claim, Role role) {
    return claim.happening().arguments().stream()
        .filter(argument -> argument.role() == role)
        .map(argument -> argument.actor().text().words())
        .toList();
  }

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
    Claim claim = claim(sentence, "accuse");
    assertThat(role(claim, Role.AGENT)).containsExactly(accuser);
    assertThat(role(claim, Role.TARGET)).containsExactly(accused);
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
    Claim claim = claim(sentence, type);
    assertThat(role(claim, Role.AGENT)).containsExactly(doer);
    assertThat(claim.chain().links())
        .extracting(link -> link.voice().text().words())
        .containsExactly(accuser);
  }

  @ParameterizedTest
  @CsvSource({"أدان الرئيس الهجوم وغادر., attack", "نددت الوزارة بالتفجير., bombing"})
  void whoCondemnsADeedHasNotDoneIt(String sentence, String type) {
    assertThat(role(claim(sentence, type), Role.AGENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource("أدان الرئيس الهجوم وهدد الجيش بالرد., الجيش")
  void whoThreatensNeedNotSayWhom(String sentence, String threatens) {
    assertThat(role(claim(sentence, "threaten"), Role.AGENT)).containsExactly(threatens);
  }
}
