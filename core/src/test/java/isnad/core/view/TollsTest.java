package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.event.CountOf;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What incidents add up to, and what is in no sum. */
class TollsTest {
  private static final String FIVE =
      "أعلنت الشرطة العراقية أن مسلحي تنظيم داعش قتلوا خمسة جنود عراقيين في هجوم على نقطة تفتيش في"
          + " كركوك مساء الثلاثاء.";
  private static final String SEVEN =
      "قالت وزارة الصحة العراقية إن سبعة جنود قتلوا في هجوم شنه تنظيم داعش على نقطة تفتيش في كركوك"
          + " مساء الثلاثاء.";
  private static final String NINE =
      "أعلنت الشرطة العراقية أن تسعة جنود عراقيين قتلوا في هجوم لتنظيم داعش على نقطة تفتيش في"
          + " كركوك مساء الثلاثاء.";
  private static final String SPAN =
      "قال المرصد السوري لحقوق الإنسان إن حصيلة القتلى منذ الأول من يناير 2021 بلغت ما لا يقل عن"
          + " 240 قتيلا من الجيش السوري في هجمات تنظيم داعش.";
  private static final String SHELLING =
      "قصفت مدفعية الجيش السوري قرية في ريف إدلب يوم الأحد مما أدى إلى مقتل ثلاثة مدنيين وإصابة"
          + " ستة آخرين، بحسب المرصد السوري لحقوق الإنسان.";

  private static TollRow only(Tolls tolls) {
    assertThat(tolls.rows()).hasSize(1);
    return tolls.rows().getFirst();
  }

  @Test
  void oneIncidentIsCountedOnceWithTheBoundsOfItsTellings() {
    TollRow row = only(new Press()
        .add("a", "الوادي", "2021-03-03", FIVE)
        .add("b", "الضفة", "2021-03-03", SEVEN)
        .tolls(TollQuery.usual()));

    assertThat(row.of()).isEqualTo(CountOf.KILLED);
    assertThat(row.incidents()).hasSize(1);
    assertThat(row.sum().low()).isEqualTo(5);
    assertThat(row.sum().high()).isEqualTo(7);
    assertThat(Policy.ACLED.of(row.sum())).isEqualTo(new Amount.Lowest(5));
    assertThat(Policy.AIRWARS.of(row.sum())).isEqualTo(new Amount.Graded(5, 7, false));
  }

  @Test
  void theFigureOfTheMostIndependentVoicesIsTheBest() {
    Bounds sum = only(new Press()
            .add("a", "الوادي", "2021-03-03", FIVE)
            .add("b", "الضفة", "2021-03-04", SEVEN)
            .add("c", "الساحل", "2021-03-03", FIVE.replace("الشرطة العراقية", "مصادر طبية"))
            .tolls(TollQuery.usual()))
        .sum();

    assertThat(Policy.UCDP.of(sum)).isEqualTo(new Amount.Estimate(5, 5, 7, false));
  }

  @Test
  void aVoicesLaterFigureTakesThePlaceOfItsEarlierOne() {
    IncidentToll toll = only(new Press()
            .add("a", "الوادي", "2021-03-03", FIVE)
            .add("c", "الساحل", "2021-03-04", NINE)
            .tolls(TollQuery.usual()))
        .incidents()
        .getFirst();

    assertThat(toll.bounds()).isEqualTo(new Bounds(9, 9, 9, false));
    assertThat(toll.revised())
        .extracting(reckoning -> reckoning.quantity().min())
        .containsExactly(5L);
  }

  @Test
  void aStatementOverASpanIsInNoSumAndIsHeldAgainstIt() {
    Tolls tolls = new Press()
        .add("d", "الساحل", "2021-03-09", SPAN)
        .add("f", "الوادي", "2021-03-15", SHELLING)
        .tolls(TollQuery.usual());

    assertThat(tolls.rows()).extracting(row -> row.sum().low()).containsExactly(3L, 6L);
    assertThat(tolls.statements()).hasSize(1);
    Statement statement = tolls.statements().getFirst();
    assertThat(statement.figure().quantity().min()).isEqualTo(240);
    assertThat(statement.from())
        .hasValueSatisfying(day -> assertThat(day).hasToString("2021-01-01"));
    assertThat(statement.figure().account().chain().getLast().key()).isEqualTo("sohr");
    assertThat(statement.check().lies()).isEqualTo(Statement.Lies.BELOW);
    assertThat(statement.check().matchedBy())
        .containsExactly("kind of count", "span", "party", "alleged doer");
  }

  @Test
  void aSumOfTheSamePartyAndSpanMayLieAboveAStatement() {
    String few = "قالت وزارة الدفاع العراقية إن ما لا يقل عن أربعة قتلى من الجيش العراقي سقطوا منذ"
        + " الأول من يناير 2021.";
    String many = "أعلنت الشرطة العراقية مقتل ستة جنود من الجيش العراقي في هجوم على نقطة تفتيش في"
        + " كركوك مساء الثلاثاء.";
    Tolls tolls = new Press()
        .add("g", "الساحل", "2021-03-09", few)
        .add("h", "الوادي", "2021-03-03", many)
        .tolls(TollQuery.usual());

    assertThat(tolls.statements()).isNotEmpty();
    Statement.Check check = tolls.statements().getFirst().check();
    assertThat(check.sum().low()).isEqualTo(6);
    assertThat(check.lies()).isEqualTo(Statement.Lies.ABOVE);
    assertThat(check.matchedBy()).contains("span", "party");
    assertThat(only(tolls).sum().low()).isEqualTo(6);
  }

  @Test
  void onlyWhatHappenedIsCountedAndTheRestApart() {
    Press added = new Press()
        .add(
            "e",
            "الضفة",
            "2021-03-10",
            "حذرت الأمم المتحدة من أن هجوما على إدلب قد يقتل ثلاثين مدنيا. ونفى الجيش السوري مقتل"
                + " أربعة مدنيين في قصف على إدلب يوم الاثنين.");

    assertThat(added.tolls(TollQuery.usual()).rows()).isEmpty();
    assertThat(added
            .tolls(TollQuery.usual().including(Set.of(Standing.POSSIBLE, Standing.DENIED)))
            .rows())
        .extracting(row -> List.of(row.standing(), row.sum().low()))
        .containsExactly(List.of(Standing.POSSIBLE, 30L), List.of(Standing.DENIED, 4L));
  }

  @Test
  void whoDidItIsToldApartWithWhoSaysSo() {
    List<TollRow> rows = new Press()
        .add("f", "الوادي", "2021-03-15", SHELLING)
        .tolls(TollQuery.usual().by(TollQuery.By.PARTY))
        .rows();

    assertThat(rows.stream().filter(TollRow::allegedDoer)).isNotEmpty().allSatisfy(row -> {
      assertThat(row.key()).isEqualTo("syrian-army");
      assertThat(row.saidBy()).containsExactly("Syrian Observatory for Human Rights");
    });
    assertThat(rows.stream().filter(row -> !row.allegedDoer()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.saidBy()).isEmpty());
  }

  @Test
  void victimsPlacesAndMonthsHaveSumsOfTheirOwn() {
    Press added = new Press()
        .add("b", "الضفة", "2021-03-03", SEVEN)
        .add("f", "الوادي", "2021-03-15", SHELLING);

    assertThat(added.tolls(TollQuery.usual().by(TollQuery.By.VICTIMS)).rows())
        .extracting(TollRow::key)
        .contains("civilians", "fighters");
    assertThat(added.tolls(TollQuery.usual().by(TollQuery.By.PLACE)).rows())
        .extracting(TollRow::name)
        .contains("Kirkuk, IQ", "Idlib, SY");
    assertThat(added.tolls(TollQuery.usual().by(TollQuery.By.PERIOD)).rows())
        .extracting(TollRow::key)
        .containsOnly("2021-03");
  }

  @Test
  void onlyTheLargestIncidentsAreListedAndAllAreCounted() {
    Press press = new Press()
        .add("b", "الضفة", "2021-03-03", SEVEN)
        .add("f", "الوادي", "2021-03-15", SHELLING);
    TollRow all = press.tolls(TollQuery.usual()).rows().getFirst();
    assertThat(all.counted()).isEqualTo(2);
    assertThat(all.incidents()).extracting(one -> one.bounds().best()).containsExactly(7L, 3L);

    TollQuery.Listing one = new TollQuery.Listing(1, 0, false);
    TollRow largest = press.tolls(TollQuery.usual().listing(one)).rows().getFirst();
    assertThat(largest.sum()).isEqualTo(all.sum());
    assertThat(largest.counted()).isEqualTo(2);
    assertThat(largest.incidents()).isEqualTo(all.incidents().subList(0, 1));
  }

  @Test
  void theLargestStatementsOfAKindAreListedAndTheOthersCounted() {
    Press press = new Press()
        .add("d", "الساحل", "2021-03-09", SPAN)
        .add("e", "الضفة", "2021-03-19", SPAN.replace("240", "310"));
    Tolls tolls = press.tolls(TollQuery.usual().listing(new TollQuery.Listing(5, 1, false)));

    assertThat(tolls.statements())
        .extracting(statement -> statement.figure().quantity().min())
        .containsExactly(310L);
    assertThat(tolls.more()).isEqualTo(1);
  }

  /** What is kept of an incident gives what its figures give, chosen one by one. */
  @Test
  void theBoundsKeptOfPartsAreThoseOfTheirFigures() {
    String several =
        "قتل أربعة جنود من الجيش السوري وثلاثة من عناصر تنظيم داعش وخمسة مدنيين في هجوم"
            + " لتنظيم داعش على تدمر يوم الأحد.";
    String other = "قالت الشرطة إن ستة جنود من الجيش السوري وعنصرين من تنظيم داعش وستة مدنيين قتلوا"
        + " وأصيب ثمانية مدنيين في هجوم لتنظيم داعش على تدمر يوم الأحد.";
    CountedIncidents kept = new Press()
        .add("a", "الوادي", "2021-03-15", several)
        .add("b", "الضفة", "2021-03-15", other)
        .add("c", "الوادي", "2021-03-03", FIVE)
        .add("d", "الضفة", "2021-03-03", SEVEN)
        .add("f", "الوادي", "2021-03-15", SHELLING)
        .counted();
    assertThat(kept.all().all())
        .anyMatch(one -> one.parts().stream()
            .anyMatch(part -> part.sides().size() > 1 && part.victims().size() > 1));
    for (TollQuery.By by : TollQuery.By.values()) {
      for (String party : List.of("syrian-army", "islamic", "a", "army", "ال", "nobody")) {
        TollQuery query = new TollQuery(
            by,
            TollQuery.PEOPLE,
            Optional.of(party),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Standing.values()),
            TollQuery.Listing.ALL);
        assertThat(Tolls.of(kept, Press.SIDES, query))
            .as("%s %s", by, party)
            .isEqualTo(Tolls.of(chosen(kept, query), Press.SIDES, query));
      }
    }
  }

  /** The same incidents with those of their figures alone that {@code query} takes. */
  private static CountedIncidents chosen(CountedIncidents kept, TollQuery query) {
    CountedIncidents.Opened opened =
        kept.open(kept.all().all().stream().map(Counted::number).toList());
    List<Counted> chosen = kept.all().all().stream()
        .map(one -> Counted.of(
            one.number(), opened.incident(one), opened.assembled(), Press.SIDES, query::takes))
        .toList();
    return new CountedIncidents() {
      @Override
      public Summands all() {
        return new Summands(chosen);
      }

      @Override
      public Opened open(Collection<Long> numbers) {
        return opened;
      }
    };
  }
}
