package isnad.core.incident;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.ActorKind;
import isnad.core.pack.VoiceSort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked examples of independence and the cases that were settled. */
class CorroborationTest {
  private static final Teller MONITOR = Teller.of("sohr", "SOHR", ActorKind.MONITOR, Set.of());
  private static final Teller AGENCY = Teller.of("dpa", "dpa", ActorKind.MEDIA, Set.of("DE"));
  private static final Teller MINISTRY =
      Teller.of("interior", "Interior", ActorKind.MINISTRY, Set.of("IQ"));
  private static final Teller POLICE =
      Teller.of("police", "Iraqi police", ActorKind.POLICE, Set.of("IQ"));
  private static final Teller ARMY =
      Teller.of("army", "Iraqi army", ActorKind.STATE_FORCE, Set.of("IQ"));
  private static final Teller REBELS =
      Teller.of("rebels", "Rebels", ActorKind.ARMED_GROUP, Set.of("IQ"));
  private static final Teller SECURITY =
      Teller.unnamed(VoiceSort.SECURITY, Optional.empty(), "مصادر أمنية");
  private static final Teller DOCTOR =
      Teller.unnamed(VoiceSort.MEDICAL, Optional.empty(), "مصدر طبي");
  private static final Teller RESIDENTS =
      Teller.unnamed(VoiceSort.RESIDENTS, Optional.empty(), "سكان");

  private final List<Testimony> testimonies = new ArrayList<>();

  private void tells(String outlet, Teller... chain) {
    String report = "r" + testimonies.size();
    testimonies.add(new Testimony(report, report, outlet, List.of(chain), false));
  }

  private void copies(String text, String outlet, Teller... chain) {
    String report = "r" + testimonies.size();
    testimonies.add(new Testimony(report, text, outlet, List.of(chain), false));
  }

  private Figures told() {
    return Corroboration.of(testimonies).told();
  }

  @Test
  void nobodyTellsNothing() {
    assertThat(told()).isEqualTo(new Figures(0, 0, 0, List.of(), List.of()));
  }

  @Test
  void tenOutletsOfOneMonitorAreOneOriginAndItIsTheCommonLink() {
    for (int i = 0; i < 10; i++) {
      tells("outlet" + i, MONITOR);
    }
    assertThat(told().atLeast()).isOne();
    assertThat(told().atMost()).isOne();
    assertThat(told().chains()).isOne();
    assertThat(told().commonLinks()).extracting(SharedLink::name).containsExactly("SOHR");
    assertThat(told().origins().getFirst().testimonies()).hasSize(10);
  }

  @Test
  void anAgencyTextInSixPapersThatNamesTheMinistryIsOne() {
    for (int i = 0; i < 6; i++) {
      copies("agency text", "paper" + i, AGENCY, MINISTRY);
    }
    assertThat(told().atLeast()).isOne();
    assertThat(told().chains()).isOne();
    assertThat(told().origins()).extracting(Origin::name).containsExactly("Interior");
  }

  @Test
  void oneReportThatQuotesThreeIsThreeOriginsAndOneChain() {
    copies("text", "paper", ARMY);
    copies("text", "paper", REBELS);
    copies("text", "paper", DOCTOR);
    assertThat(told().atLeast()).isEqualTo(3);
    assertThat(told().chains()).isOne();
    assertThat(told().commonLinks())
        .containsExactly(new SharedLink(SharedLink.Place.VOICE, "paper", "paper"));
  }

  @Test
  void anOrganisationAndItsSpokesmanAreOne() {
    tells("a", MINISTRY);
    tells("b", Teller.of("interior", "Spokesman", ActorKind.MINISTRY, Set.of("IQ")));
    assertThat(told().atLeast()).isOne();
    assertThat(told().atMost()).isOne();
  }

  @Test
  void unnamedVoicesOfOneSortAreOneAtLeastAndAllOfThemAtMost() {
    for (int i = 0; i < 4; i++) {
      tells("outlet" + i, SECURITY);
    }
    assertThat(told().atLeast()).isOne();
    assertThat(told().atMost()).isEqualTo(4);
    assertThat(told().chains()).isOne();
  }

  @Test
  void securitySourcesMayBeThePolice() {
    tells("a", SECURITY);
    tells("b", POLICE);
    assertThat(told().atLeast()).isOne();
    assertThat(told().atMost()).isEqualTo(2);
    assertThat(told().origins().getFirst().names()).containsExactly("Iraqi police", "مصادر أمنية");
  }

  @Test
  void securitySourcesCannotBeTheRebels() {
    tells("a", SECURITY);
    tells("b", REBELS);
    assertThat(told().atLeast()).isEqualTo(2);
    assertThat(told().chains()).isEqualTo(2);
  }

  @Test
  void securitySourcesOfAnotherCountryCannotBeThePolice() {
    tells("a", Teller.unnamed(VoiceSort.SECURITY, Optional.of("TR"), "مصادر أمنية تركية"));
    tells("b", POLICE);
    assertThat(told().atLeast()).isEqualTo(2);
  }

  @Test
  void securityAndMilitarySourcesMayBeOneOffice() {
    tells("a", SECURITY);
    tells("b", Teller.unnamed(VoiceSort.MILITARY, Optional.of("IQ"), "مصدر عسكري عراقي"));
    assertThat(told().atLeast()).isOne();
    assertThat(told().origins().getFirst().keys()).hasSize(2);
  }

  @Test
  void doctorsAreNotTheirResidents() {
    tells("a", DOCTOR);
    tells("b", RESIDENTS);
    assertThat(told().atLeast()).isEqualTo(2);
  }

  @Test
  void aSourceOfWhichNothingIsSaidMayBeAnybodyNamed() {
    tells("a", Teller.unnamed(VoiceSort.UNSPECIFIED, Optional.empty(), "مصدر"));
    tells("b", REBELS);
    assertThat(told().atLeast()).isOne();
  }

  @Test
  void anOutletThatNamesNobodyIsItsOwnOrigin() {
    tells("a");
    assertThat(told().atLeast()).isOne();
    assertThat(told().commonLinks()).extracting(SharedLink::key).containsExactly("a");
  }

  @Test
  void copiesOfAnOwnTextAreOneAndIndependentTextsTwo() {
    copies("text", "a");
    copies("text", "b");
    assertThat(told().atLeast()).isOne();
    assertThat(told().atMost()).isOne();
    tells("c");
    assertThat(told().atLeast()).isEqualTo(2);
    assertThat(told().chains()).isEqualTo(2);
  }

  @Test
  void anOutletThatThenNamesTheMinistryRestsOnIt() {
    copies("text", "a");
    copies("text", "a", MINISTRY);
    assertThat(told().atLeast()).isOne();
    assertThat(told().origins()).extracting(Origin::name).containsExactly("Interior");
  }

  @Test
  void anOutletWithoutSourceStandsBesideAnotherTextThatNamesOne() {
    tells("a");
    tells("b", MINISTRY);
    assertThat(told().atLeast()).isEqualTo(2);
  }

  @Test
  void theAttackerAndThePoliceAreTwo() {
    tells("a", REBELS);
    tells("a", POLICE);
    assertThat(told().atLeast()).isEqualTo(2);
    assertThat(told().chains()).isOne();
  }

  @Test
  void whoOnlyDeniesAddsNothingAndIsCountedApart() {
    tells("a", POLICE);
    testimonies.add(new Testimony("d", "d", "b", List.of(REBELS), true));
    Corroboration both = Corroboration.of(testimonies);
    assertThat(both.told().atLeast()).isOne();
    assertThat(both.told().atMost()).isOne();
    assertThat(both.denied().atLeast()).isOne();
    assertThat(both.denied().chains()).isOne();
    assertThat(both.denied().origins()).extracting(Origin::name).containsExactly("Rebels");
  }

  @Test
  void whoSayItTogetherAreOneHereAndElsewhere() {
    tells("a", ARMY.with(List.of(REBELS)));
    assertThat(told().atLeast()).isOne();
    assertThat(told().atMost()).isEqualTo(2);
    tells("b", REBELS);
    assertThat(told().atLeast()).isOne();
  }

  @Test
  void aGovernmentCountsWithItsMinistriesWhichAreTwo() {
    Teller.Calling part = new Teller.Calling(true, Set.of(), Set.of(), Set.of("government"));
    Teller health = Teller.of("health", "Health", ActorKind.MINISTRY, Set.of("IQ"));
    tells("a", Teller.of("government", "Government", ActorKind.GOVERNMENT, Set.of("IQ")));
    tells("b", MINISTRY.called(part));
    assertThat(told().atLeast()).isOne();
    tells("c", health.called(part));
    assertThat(told().atLeast()).isEqualTo(2);
  }

  @Test
  void aFamilyNameIsTheFullNameThatAnotherGives() {
    tells("a", person("علي الاحمدي", "علي", "الاحمدي"));
    tells("b", person("الاحمدي", "الاحمدي"));
    assertThat(told().atLeast()).isOne();
    tells("c", person("سالم الاحمدي", "سالم", "الاحمدي"));
    assertThat(told().atLeast()).isEqualTo(2);
  }

  private static Teller person(String name, String... words) {
    return Teller.of(name, name, ActorKind.PERSON, Set.of())
        .called(new Teller.Calling(false, Set.of(words), Set.of(name), Set.of()));
  }

  @Test
  void aCommonNounMeansWhomItCallsElsewhere() {
    Teller police = POLICE.called(new Teller.Calling(true, Set.of(), Set.of("الشرطه"), Set.of()));
    tells("a", police);
    tells("b", person("الشرطه", "الشرطه"));
    assertThat(told().atLeast()).isOne();
  }

  @Test
  void anOutletThatOthersQuoteIsOneVoice() {
    tells("dpa");
    tells("b", AGENCY);
    assertThat(told().atLeast()).isOne();
    assertThat(told().chains()).isOne();
    assertThat(told().commonLinks()).extracting(SharedLink::key).containsExactly("dpa");
  }

  @Test
  void relaysThatAllChainsShareAreCommonLinks() {
    tells("a", AGENCY, POLICE);
    tells("b", AGENCY, REBELS);
    assertThat(told().atLeast()).isEqualTo(2);
    assertThat(told().chains()).isOne();
    assertThat(told().commonLinks()).extracting(SharedLink::name).containsExactly("dpa");
  }

  @Test
  void twoOutletsWithAnOriginEachAreTwoChains() {
    tells("a", AGENCY, POLICE);
    tells("b", REBELS);
    assertThat(told().chains()).isEqualTo(2);
    assertThat(told().commonLinks())
        .extracting(SharedLink::name)
        .containsExactlyInAnyOrder("Iraqi police", "Rebels");
  }

  @Test
  void manyTestimoniesAreQuick() {
    for (int i = 0; i < 2_000; i++) {
      tells("outlet" + i, Teller.of("voice" + i % 300, "v", ActorKind.MONITOR, Set.of()));
    }
    assertThat(told().atLeast()).isEqualTo(300);
    assertThat(told().chains()).isEqualTo(300);
  }
}
