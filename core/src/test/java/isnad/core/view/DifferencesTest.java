package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What contradicts, what is a revision, and what is denied. */
class DifferencesTest {
  private static final int ROUNDS = 40;

  private static final String MINISTRY =
      "أعلنت وزارة الداخلية العراقية مقتل %s أشخاص بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String POLICE =
      "قالت الشرطة العراقية إن %s أشخاص قتلوا بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String IN_ALL =
      "أعلنت وزارة الداخلية العراقية مقتل ما لا يقل عن 90 شخصا بتفجيرات في الموصل منذ مطلع العام.";

  private static Press press(String first, String second) {
    return new Press()
        .add("a", "رويترز", "2020-03-03", first)
        .add("b", "الحياة", "2020-03-04", second);
  }

  private static List<String> sides(Differences differences) {
    return differences.contradictions().stream()
        .filter(one -> one.subject().question() == Question.HOW_MANY)
        .flatMap(one -> one.sides().stream())
        .map(side -> side.values().stream().map(Value::key).collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  @Test
  void twoVoicesWithTwoFiguresContradict() {
    Differences differences =
        press(MINISTRY.formatted("ثلاثة"), POLICE.formatted("خمسة")).differences();
    assertThat(sides(differences)).containsExactly("killed 3..3", "killed 5..5");
    assertThat(differences.revisions()).isEmpty();
    assertThat(differences.contradictions().getFirst().sides()).allSatisfy(side -> {
      assertThat(side.corroboration().told().atLeast()).isEqualTo(1);
      assertThat(side.answers())
          .isNotEmpty()
          .allSatisfy(answer -> assertThat(answer.telling().claim().says().words())
              .contains(answer.words().words()));
    });
  }

  @Test
  void theSameVoiceLaterRevises() {
    Differences differences =
        press(MINISTRY.formatted("ثلاثة"), MINISTRY.formatted("خمسة")).differences();
    assertThat(sides(differences)).isEmpty();
    assertThat(differences.revisions()).singleElement().satisfies(revision -> {
      assertThat(revision.before()).allMatch(answer -> answer.telling().report().equals("a"));
      assertThat(revision.later()).allMatch(answer -> answer.telling().report().equals("b"));
    });
  }

  @Test
  void aHeadlineStandsOnTheVoiceBehindIt() {
    String headed =
        "مقتل ثلاثة أشخاص بانفجار سيارة مفخخة في الموصل\n" + MINISTRY.formatted("ثلاثة");
    Differences differences = press(headed, MINISTRY.formatted("خمسة")).differences();
    assertThat(sides(differences)).isEmpty();
    assertThat(differences.revisions()).hasSize(1);
  }

  @Test
  void bodiesOfOneStateAreNotTwoDoers() {
    Differences differences = press(
            "قالت الشرطة العراقية إن الجيش العراقي قصف قرية قرب الموصل الثلاثاء وقتل ثلاثة أشخاص.",
            "قال سكان إن القوات العراقية قصفت قرية قرب الموصل الثلاثاء وقتلت ثلاثة أشخاص.")
        .differences();
    assertThat(differences.contradictions()).isEmpty();
  }

  @Test
  void whatTwoSpeakersCondemnIsNoContradiction() {
    Differences differences = press(
            "أدانت فرنسا التفجير الذي وقع في الموصل الثلاثاء وأسفر عن مقتل ثلاثة أشخاص.",
            "أدانت ألمانيا التفجير الذي وقع في الموصل الثلاثاء وأسفر عن مقتل ثلاثة أشخاص.")
        .differences();
    assertThat(differences.contradictions()).isEmpty();
  }

  @Test
  void copiesOfTheOldFigureAreOneRevision() {
    Differences differences = press(MINISTRY.formatted("ثلاثة"), MINISTRY.formatted("خمسة"))
        .add("c", "الزمان", "2020-03-03", MINISTRY.formatted("ثلاثة"))
        .differences();
    assertThat(differences.revisions())
        .singleElement()
        .satisfies(revision -> assertThat(
                revision.before().stream().map(answer -> answer.telling().report()))
            .containsExactlyInAnyOrder("a", "c"));
  }

  @Test
  void theOldFigureOfAVoiceThatRevisedContradictsNobody() {
    Differences differences = press(MINISTRY.formatted("ثلاثة"), MINISTRY.formatted("خمسة"))
        .add("c", "الزمان", "2020-03-04", POLICE.formatted("خمسة"))
        .differences();
    assertThat(sides(differences)).isEmpty();
    assertThat(differences.revisions()).hasSize(1);
  }

  @Test
  void theSameVoiceOnOneDayContradicts() {
    Differences differences = new Press()
        .add("a", "رويترز", "2020-03-03", MINISTRY.formatted("ثلاثة"))
        .add("b", "الحياة", "2020-03-03", MINISTRY.formatted("خمسة"))
        .differences();
    assertThat(sides(differences)).hasSize(2);
    assertThat(differences.revisions()).isEmpty();
  }

  @Test
  void boundsThatLeaveRoomForOneNumberAgree() {
    assertThat(sides(press(MINISTRY.formatted("ما لا يقل عن ثلاثة"), POLICE.formatted("خمسة"))
            .differences()))
        .isEmpty();
    assertThat(sides(press(MINISTRY.formatted("خمسة"), POLICE.formatted("خمسة")).differences()))
        .isEmpty();
  }

  @Test
  void aSumOverManyIncidentsIsNoContradiction() {
    Differences differences = press(IN_ALL, POLICE.formatted("خمسة")).differences();
    assertThat(sides(differences)).isEmpty();
    assertThat(differences.revisions()).isEmpty();
  }

  @Test
  void soldiersAndCiviliansAreCountedApart() {
    Differences differences = press(
            "أعلنت وزارة الدفاع العراقية مقتل ثلاثة جنود بانفجار في الموصل الثلاثاء.",
            "قالت الشرطة العراقية إن خمسة مدنيين قتلوا بانفجار في الموصل الثلاثاء.")
        .differences();
    assertThat(sides(differences)).isEmpty();
  }

  @Test
  void aDenialHangsOnWhatItDenies() {
    Differences differences = press(
            "قالت الشرطة العراقية إن تنظيم داعش قصف الموصل الثلاثاء.",
            "نفى تنظيم داعش قصف الموصل الثلاثاء.")
        .differences();
    assertThat(differences.denials())
        .isNotEmpty()
        .allSatisfy(
            denial -> assertThat(denial.denied().stream().map(Telling::report)).containsOnly("a"));
  }

  @Test
  void twoDoersOfOneDeedContradictAndPartsOfOneBodyDoNot() {
    assertThat(press(
                "قالت الشرطة العراقية إن تنظيم داعش قصف الموصل الثلاثاء.",
                "قالت رويترز إن الجيش الأميركي قصف الموصل الثلاثاء.")
            .differences()
            .contradictions())
        .anyMatch(one -> one.subject().question() == Question.WHO);
    assertThat(press(
                "قالت الشرطة العراقية إن الجيش العراقي قصف الموصل الثلاثاء.",
                "قالت رويترز إن القوات الجوية العراقية قصفت الموصل الثلاثاء.")
            .differences()
            .contradictions())
        .isEmpty();
  }

  @Test
  void twoWhoKillEachOtherTellOfTwoDeeds() {
    assertThat(press(
                "قالت الشرطة العراقية إن الجيش العراقي قتل مسلحي تنظيم داعش في الموصل الثلاثاء.",
                "قال تنظيم داعش إنه قتل جنود الجيش العراقي في الموصل الثلاثاء.")
            .differences()
            .contradictions())
        .isEmpty();
  }

  @Test
  void theOrderOfClaimsChangesNothing() {
    Press press = press(MINISTRY.formatted("ثلاثة"), MINISTRY.formatted("خمسة"))
        .add("c", "الزمان", "2020-03-04", POLICE.formatted("سبعة"))
        .add("d", "المدى", "2020-03-05", "نفى تنظيم داعش قصف الموصل الثلاثاء.")
        .add("e", "سانا", "2020-03-05", IN_ALL)
        .add("f", "التل", "2020-03-03", MINISTRY.formatted("ثلاثة"));
    List<Telling> tellings = press.tellings();
    Differences differences = Differences.among(tellings, Press.KIN);
    List<Held> held = Held.sideBySide(tellings);
    assertThat(differences.contradictions()).isNotEmpty();
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Telling> shuffled = new ArrayList<>(tellings);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(Differences.among(shuffled, Press.KIN)).as("seed %d", seed).isEqualTo(differences);
      assertThat(Held.sideBySide(shuffled)).as("seed %d", seed).isEqualTo(held);
    }
  }

  @Test
  void nothingToldIsNothingDifferent() {
    assertThat(Differences.among(List.of(), Press.KIN).isEmpty()).isTrue();
    assertThat(Held.sideBySide(List.of())).isEmpty();
  }
}
