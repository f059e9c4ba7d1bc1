package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.incident.Assembled;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is said to support whom, by how many chains, and who denies it. */
class RelationTest {
  private static List<Relation> relations(Press press) {
    Assembled assembled = press.assembled();
    return Relation.among(assembled.incidents(), assembled);
  }

  @Test
  void outletsThatQuoteOneVoiceAreOneChain() {
    Press press = new Press();
    String text = "قال المرصد السوري لحقوق الإنسان إن تركيا دعمت تنظيم داعش في سوريا.";
    press.add("r1", "رويترز", "2024-06-01", text);
    press.add("r2", "الحياة", "2024-06-02", text);
    assertThat(relations(press)).singleElement().satisfies(one -> {
      assertThat(one.from().name()).isEqualTo("Turkey");
      assertThat(one.type().name()).isEqualTo("support");
      assertThat(one.to().name()).isEqualTo("Islamic State");
      assertThat(one.said().told().chains()).isEqualTo(1);
      assertThat(one.said().told().atLeast()).isEqualTo(1);
      assertThat(one.incidents()).isNotEmpty();
    });
  }

  @Test
  void whoDeniesItIsCountedApart() {
    Press press = new Press();
    press.add(
        "r1",
        "رويترز",
        "2024-06-01",
        "قال المرصد السوري لحقوق الإنسان إن تركيا دعمت تنظيم داعش في سوريا.");
    press.add("r2", "الحياة", "2024-06-02", "نفت الخارجية التركية أن تكون تركيا دعمت تنظيم داعش.");
    assertThat(relations(press)).singleElement().satisfies(one -> {
      assertThat(one.said().told().atLeast()).isEqualTo(1);
      assertThat(one.said().denied().atLeast()).isEqualTo(1);
    });
  }

  @Test
  void whoNoPackKnowsIsInNone() {
    Press press = new Press();
    press.add("r1", "رويترز", "2024-06-01", "قال شهود إن تجارا دعموا تنظيم داعش في سوريا.");
    assertThat(relations(press)).isEmpty();
  }

  @Test
  void violenceIsNoRelation() {
    Press press = new Press();
    press.add("r1", "رويترز", "2024-06-01", "قتل مسلحو تنظيم داعش ثلاثة جنود قرب الرقة.");
    assertThat(relations(press)).isEmpty();
  }
}
