package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On whose word reports tell an incident. */
class TestimoniesTest {
  private static Figures told(News news) {
    Incident incident = news.about().getFirst().incident().orElseThrow();
    return Corroboration.of(new Testimonies(news.accounts, Map.of()).of(incident))
        .told();
  }

  private static List<String> names(News news) {
    return told(news).origins().stream().map(Origin::name).toList();
  }

  @Test
  void theVoiceOfTheLeadIsTheOrigin() {
    News news = new News()
        .add(
            "a",
            "الحياة",
            "2020-03-03",
            "قالت الشرطة العراقية إن مسلحين قتلوا خمسة جنود في كركوك.");
    assertThat(names(news)).containsExactly("Iraqi Police");
  }

  @Test
  void aHeadlineInTheOutletsOwnVoiceStandsOnTheVoiceBehindIt() {
    News news = new News()
        .add(
            "a",
            "الحياة",
            "2020-03-03",
            "مقتل خمسة جنود في كركوك\nقالت الشرطة العراقية إن مسلحين قتلوا خمسة جنود في كركوك.");
    assertThat(names(news)).containsExactly("Iraqi Police");
  }

  @Test
  void twoOutletsInTheirOwnVoiceAreTwo() {
    News news = new News()
        .add("a", "الحياة", "2020-03-03", "قتل مسلحون خمسة جنود في كركوك مساء الاثنين.")
        .add("b", "الزمان", "2020-03-03", "مسلحون يقتلون خمسة جنود عراقيين في كركوك مساء الاثنين.");
    assertThat(told(news).atLeast()).isEqualTo(2);
  }
}
