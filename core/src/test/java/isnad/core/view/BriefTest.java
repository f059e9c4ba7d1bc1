package isnad.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.reading.Shipped;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a brief states of incidents, on whose word, with which footnotes. */
class BriefTest {
  private static final String THREE = "أعلنت وزارة الداخلية العراقية مقتل ثلاثة أشخاص بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String SEVEN = "قالت الشرطة العراقية إن سبعة أشخاص قتلوا بانفجار سيارة"
      + " مفخخة في سوق شعبي في الموصل الثلاثاء.";
  private static final String DENIED = "اتهمت وزارة الداخلية العراقية تنظيم داعش بقتل خمسة أشخاص"
      + " بانفجار سيارة مفخخة في سوق شعبي في الموصل الثلاثاء، ونفى تنظيم داعش قتلهم.";
  private static final String SPAN = "قالت وزارة الصحة العراقية إن 240 شخصا على الأقل قتلوا في"
      + " الموصل منذ الأول من يناير 2020.";

  private final Accounts accounts = new Accounts(Shipped.PACKS);
  private final List<Accounts.Told> told = new ArrayList<>();
  private final Map<String, Report> reports = new HashMap<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();

  private BriefTest add(String id, String outlet, String day, String text) {
    Report report = new Report(
        new ReportId(id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.of("https://example.org/" + id),
        Optional.of(Published.parse(day)),
        Optional.empty(),
        text);
    List<Claim> read = Shipped.READING.read(report).claims();
    told.add(accounts.of(report, read));
    reports.put(id, report);
    read.forEach(claim -> claims.put(claim.id(), claim));
    return this;
  }

  /** A brief of all incidents, those of the most reports first. */
  private Brief brief() {
    Assembled assembled = Assembled.of(told);
    List<Sheet> sheets = assembled.incidents().stream()
        .sorted(Comparator.comparing(Incident::reports).reversed())
        .map(incident -> sheet(assembled, incident))
        .toList();
    Tolls tolls = Tolls.of(
        CountedIncidents.of(assembled.incidents(), assembled, Press.SIDES),
        Press.SIDES,
        TollQuery.usual());
    return Brief.of(
        new Brief.Asked("ما حدث في الموصل؟", Policy.UCDP, 9, reports.size() + 2, 4),
        sheets,
        tolls,
        reports);
  }

  private Sheet sheet(Assembled assembled, Incident incident) {
    List<Telling> tellings = incident.accounts().stream()
        .flatMap(account -> Optional.ofNullable(claims.get(account.claim()))
            .map(claim -> new Telling(account, claim, assembled.testimony(account)))
            .stream())
        .toList();
    return Sheet.of(assembled, incident, tellings, reports, Press.KIN);
  }

  @Test
  void everyStatementHasFootnotesWithExactWords() {
    Brief brief = add("a", "الوادي", "2020-03-03", THREE)
        .add("c", "التل", "2020-03-03", SEVEN)
        .add("d", "النخلة", "2020-03-04", DENIED)
        .brief();

    assertThat(brief.notes()).isNotEmpty().allSatisfy(note -> {
      assertThat(note.words().standsIn(note.report().text())).isTrue();
      assertThat(note.report().uri()).isPresent();
    });
    assertThat(brief.notes()).extracting(Note::number).doesNotHaveDuplicates().startsWith(1, 2);
    Chapter chapter = brief.chapters().getFirst();
    assertThat(chapter.told().said())
        .isNotEmpty()
        .allMatch(said -> !said.notes().isEmpty());
    assertThat(chapter.figures())
        .isNotEmpty()
        .allSatisfy(figure ->
            assertThat(figure.saidBy().isEmpty() && figure.deniedBy().isEmpty()).isFalse());
    assertThat(chapter.contradictions())
        .extracting(one -> one.subject().question())
        .contains(Question.HOW_MANY);
  }

  @Test
  void anAccusationStaysOneAndItsDenialStandsBesideIt() {
    Brief brief = add("d", "النخلة", "2020-03-04", DENIED).brief();
    List<Stated> accused = brief.chapters().stream()
        .flatMap(chapter -> chapter.doers().stream())
        .filter(doer -> doer.saidBy().said().stream()
            .anyMatch(said -> said.voice().equals("Iraqi Ministry of Interior")))
        .toList();

    assertThat(accused).isNotEmpty().allMatch(Stated::accused);
    assertThat(brief.chapters().stream().flatMap(chapter -> chapter.denials().stream()))
        .isNotEmpty()
        .allMatch(denied -> !denied.by().isEmpty());
  }

  @Test
  void sumsOverASpanStandApart() {
    Brief brief = add("a", "الوادي", "2020-03-03", THREE)
        .add("s", "التل", "2020-03-09", SPAN)
        .brief();

    assertThat(brief.tolls()).allMatch(row -> row.sum().high() < 240);
    assertThat(brief.cumulative()).isNotEmpty().allSatisfy(one -> {
      assertThat(one.statement().figure().quantity().min()).isEqualTo(240);
      assertThat(one.saidBy().said().getFirst().notes()).isNotEmpty();
    });
    assertThat(brief.chapters().stream().flatMap(chapter -> chapter.figures().stream()))
        .noneMatch(figure -> figure.value().key().contains("240"));
  }

  @Test
  void theScopeSaysWhatIsHeldAndWhatWasLeftOut() {
    Scope scope = add("a", "الوادي", "2020-03-03", THREE)
        .add("c", "التل", "2020-03-05", SEVEN)
        .brief()
        .scope();

    assertThat(scope.ledger()).isEqualTo(9);
    assertThat(scope.reports()).isEqualTo(2);
    assertThat(scope.outlets()).containsExactlyInAnyOrder("الوادي", "التل");
    assertThat(scope.first().orElseThrow()).hasToString("2020-03-03");
    assertThat(scope.last().orElseThrow()).hasToString("2020-03-05");
    assertThat(scope.besides()).isEqualTo(2);
    assertThat(scope.leftOut()).isEqualTo(4);
  }

  @Test
  void whatIsOnlyFearedIsNotToldAsHappened() {
    Brief brief = add(
            "e",
            "الضفة",
            "2021-03-10",
            "حذرت الأمم المتحدة من أن هجوما على إدلب قد يقتل ثلاثين مدنيا.")
        .brief();

    assertThat(brief.tolls()).isEmpty();
    assertThat(brief.chapters().stream().flatMap(chapter -> chapter.figures().stream()))
        .isNotEmpty()
        .allMatch(figure -> figure.standing() == Standing.POSSIBLE);
  }

  @Test
  void wordsThatStandElsewhereAreNoFootnote() {
    Report report = Report.of("x", "كلمات قليلة");
    assertThatThrownBy(() -> new Passage(Quote.of(report, new Span(0, 4)), List.of(new Span(3, 6))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
