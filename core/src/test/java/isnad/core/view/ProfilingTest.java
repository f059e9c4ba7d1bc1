package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.reading.Shipped;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What one outlet or voice told, relayed, copied and called others. */
class ProfilingTest {
  private static final String POLICE =
      "قالت الشرطة العراقية إن %s أشخاص قتلوا بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String MINISTRY =
      "أعلنت وزارة الداخلية العراقية مقتل %s أشخاص بانفجار سيارة مفخخة في الموصل الثلاثاء.";
  private static final String BY_AGENCY =
      "نقلت وكالة رويترز عن الشرطة العراقية قولها إن ثلاثة أشخاص قتلوا بانفجار سيارة مفخخة في"
          + " الموصل الثلاثاء.";

  private static final String OTHERWISE =
      "أفادت الشرطة العراقية بأن انفجار سيارة في مدينة الموصل يوم الثلاثاء أسفر عن مقتل ثلاثة"
          + " أشخاص.";

  private static SourceRow row(Press press, String wanted) {
    List<SourceRow> rows = Sources.of(press.assembled(), Shipped.PACKS.registry())
        .called(wanted, Shipped.PACKS.registry());
    assertThat(rows).as(wanted).hasSize(1);
    return rows.getFirst();
  }

  private static Profile profile(Press press, String wanted) {
    Assembled assembled = press.assembled();
    List<Telling> all = press.tellings();
    return new Profiling(
            row(press, wanted), Press.KIN, new Slants(Shipped.PACKS), Integer.MAX_VALUE)
        .anew(
            Sources.of(assembled, Shipped.PACKS.registry()),
            assembled,
            incident -> of(incident, all),
            press.reports());
  }

  private static List<Telling> of(Incident incident, List<Telling> all) {
    return all.stream()
        .filter(telling -> incident.accounts().contains(telling.account()))
        .toList();
  }

  @Test
  void sourcesAreFoundByKeyAndByNameInEitherLanguage() {
    Press press = new Press().add("a", "الحياة", "2020-03-03", BY_AGENCY);
    assertThat(row(press, "reuters").name()).isEqualTo("Reuters");
    assertThat(row(press, "رويترز").key()).isEqualTo("reuters");
    assertThat(row(press, "الشرطة العراقية").origin()).isPositive();
    assertThat(row(press, "reuters").relay()).isPositive();
    Sources sources = Sources.of(press.assembled(), Shipped.PACKS.registry());
    assertThat(sources.called("nobody of that name", Shipped.PACKS.registry())).isEmpty();
    assertThat(sources.rows().getFirst().reports()).isEqualTo(1);
  }

  @Test
  void whomItRelaysAndWhoRelaysIt() {
    Press press = new Press()
        .add("a", "الحياة", "2020-03-03", BY_AGENCY)
        .add("b", "الزمان", "2020-03-03", OTHERWISE);
    Profile agency = profile(press, "reuters");
    assertThat(agency.tally().relays()).singleElement().satisfies(one -> {
      assertThat(one.name()).contains("Police");
      assertThat(one.reports()).isEqualTo(1);
    });
    assertThat(agency.tally().relayedBy()).extracting(Profile.Exchange::reports).containsExactly(1);
    assertThat(agency.tally().publishing()).isEmpty();
    Profile police = profile(press, "الشرطة العراقية");
    assertThat(police.tally().relayedBy()).extracting(Profile.Exchange::key).contains("reuters");
    assertThat(police.tally().ways().origin()).isEqualTo(police.tally().ways().incidents());
    assertThat(police.tally().ways().common())
        .isEqualTo(police.tally().ways().told())
        .isPositive();
  }

  @Test
  void whatWasContradictedRevisedAndDenied() {
    Press press = new Press()
        .add("a", "رويترز", "2020-03-03", MINISTRY.formatted("ثلاثة"))
        .add("b", "الحياة", "2020-03-04", MINISTRY.formatted("خمسة"))
        .add("c", "الزمان", "2020-03-04", POLICE.formatted("سبعة"));
    Profile ministry = profile(press, "وزارة الداخلية العراقية");
    assertThat(ministry.revised()).hasSize(1);
    assertThat(ministry.contradicted()).isNotEmpty().allSatisfy(one -> {
      assertThat(one.capacity()).isEqualTo(Capacity.ORIGIN);
      assertThat(one.others()).allMatch(answer -> answer.telling().report().equals("c"));
    });
    assertThat(profile(press, "الحياة").contradicted())
        .isNotEmpty()
        .allMatch(one -> one.capacity() == Capacity.RELAY);
    assertThat(profile(press, "الحياة").revised()).isEmpty();

    Press denied = new Press()
        .add("a", "رويترز", "2020-03-03", "قالت الشرطة العراقية إن تنظيم داعش قصف الموصل الثلاثاء.")
        .add("b", "الحياة", "2020-03-05", "نفى تنظيم داعش قصف الموصل الثلاثاء.");
    assertThat(profile(denied, "الشرطة العراقية").denied()).isNotEmpty().allSatisfy(one -> {
      assertThat(one.order()).isEqualTo(Order.LATER);
      assertThat(one.denies().report()).isEqualTo("b");
    });
  }

  @Test
  void whoseTextCameFirstIsToldByDatesAlone() {
    Press press = new Press()
        .add("a", "رويترز", "2020-03-03", POLICE.formatted("ثلاثة"))
        .add("b", "الحياة", "2020-03-04", POLICE.formatted("ثلاثة"))
        .add("c", "الزمان", "2020-03-04", POLICE.formatted("ثلاثة"));
    assertThat(copying(press, "رويترز")).isEqualTo(new Profile.Copying(1, 1, 0, 0, List.of()));
    assertThat(copying(press, "الحياة").later()).isEqualTo(1);
    assertThat(copying(press, "الحياة").after())
        .extracting(Profile.Exchange::key)
        .containsExactly("reuters");
    Press oneDay = new Press()
        .add("a", "رويترز", "2020-03-03", POLICE.formatted("ثلاثة"))
        .add("b", "الحياة", "2020-03-03", POLICE.formatted("ثلاثة"));
    assertThat(copying(oneDay, "رويترز").unknown()).isEqualTo(1);
  }

  private static Profile.Copying copying(Press press, String outlet) {
    Optional<Profile.Publishing> publishing = profile(press, outlet).tally().publishing();
    return publishing.orElseThrow().copying();
  }

  @Test
  void loadedWordsAreCountedByWhoUsesThemOfWhom() {
    Press press = new Press()
        .add(
            "a",
            "الحياة",
            "2020-03-03",
            "قتل الجيش السوري سبعة من عناصر تنظيم داعش الإرهابي في ريف حمص الثلاثاء.")
        .add(
            "b",
            "الحياة",
            "2020-04-03",
            "قالت حركة حماس إن ثلاثة من مقاتليها استشهدوا في قصف إسرائيلي على غزة الجمعة.");
    List<LoadedUse> uses = uses(profile(press, "الحياة"));
    assertThat(uses).anySatisfy(use -> {
      assertThat(use.word().key()).isEqualTo("terrorist");
      assertThat(use.quote().words()).isEqualTo("الإرهابي");
      assertThat(use.on())
          .hasValueSatisfying(on -> assertThat(on.key()).isEqualTo("islamic-state"));
      assertThat(use.own()).isTrue();
    });
    assertThat(uses).anySatisfy(use -> {
      assertThat(use.word().key()).isEqualTo("martyr");
      assertThat(use.own()).isFalse();
    });
    assertThat(uses(profile(press, "حركة حماس")))
        .extracting(use -> use.word().key())
        .containsOnly("martyr");
  }

  private static List<LoadedUse> uses(Profile profile) {
    return profile.slants().stream().flatMap(slant -> slant.uses().stream()).toList();
  }
}
