package isnad.core.marking;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.marking.Redaction.Hiding;
import isnad.core.marking.Redaction.Redacted;
import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import isnad.core.reading.ExampleReports;
import isnad.core.reading.Extraction;
import isnad.core.reading.QuoteLaw;
import isnad.core.reading.Shipped;
import isnad.core.report.FoldedText;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.review.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RedactionTest {
  private static final Redacting REDACTING = new Redacting(Shipped.PACKS);
  private static final Report REPORT = Report.of(
          "a",
          "قال الطبيب زهران القصيبي إن ثلاثة مدنيين قتلوا بقصف على بلدة الباغوز الثلاثاء."
              + " وأصيب خمسة آخرون.\nوكان القصيبي يتحدث من مستشفى في الباغوز.")
      .published(Published.parse("2020-03-04"));

  private static List<Claim> claims(Report report) {
    return Shipped.READING.read(report).claims();
  }

  private static Claim killing() {
    return claims(REPORT).stream()
        .filter(claim -> claim.happening().type().name().equals("killing"))
        .findFirst()
        .orElseThrow();
  }

  private static Redacted redacted(Report report, Hiding hiding) {
    return REDACTING.redacted(report, claims(report), hiding).orElseThrow();
  }

  private static Hiding cell(Claim claim, Cell cell) {
    return new Hiding(Set.of(), Map.of(claim.id(), Set.of(cell)));
  }

  @Test
  void whereNothingIsHiddenAllStaysAsItIs() {
    Redacted all = redacted(REPORT, new Hiding(Set.of(), Map.of()));
    assertThat(all.report()).isEqualTo(REPORT);
    assertThat(all.claims().values()).containsExactlyInAnyOrderElementsOf(claims(REPORT));
  }

  @Test
  void aVoiceBecomesASourceWhereverTheTextHasItsName() {
    Claim killing = killing();
    assertThat(killing.chain().links()).isNotEmpty();
    Redacted left = redacted(REPORT, cell(killing, Cell.VOICE));
    assertThat(left.report().text())
        .contains("[مصدر]")
        .contains("ثلاثة مدنيين قتلوا")
        .contains("الباغوز")
        .doesNotContain("القصيبي")
        .doesNotContain("زهران");
    Claim shown = Objects.requireNonNull(left.claims().get(killing.id()));
    assertThat(shown.chain().links()).hasSameSizeAs(killing.chain().links());
    assertThat(shown.chain().links().getFirst().voice().id()).isEmpty();
    assertThat(shown.happening().counts()).hasSameSizeAs(killing.happening().counts());
    assertThat(shown.id()).isNotEqualTo(killing.id());
    assertThat(left.report().id()).isNotEqualTo(REPORT.id());
  }

  @Test
  void aPlaceBecomesItsDivision() {
    Claim killing = killing();
    PlaceMention place = killing.happening().place().orElseThrow();
    Redacted left = redacted(REPORT, cell(killing, Cell.PLACE));
    assertThat(left.report().text()).contains("[مكان]").doesNotContain("الباغوز");
    PlaceMention coarse = Objects.requireNonNull(left.claims().get(killing.id()))
        .happening()
        .place()
        .orElseThrow();
    assertThat(coarse.country()).isEqualTo(place.country());
    assertThat(coarse.name()).isEqualTo(place.admin().orElseThrow());
    assertThat(coarse.point()).isEmpty();
    assertThat(coarse.precision()).isEqualTo(Precision.REGION);
  }

  @Test
  void whatIsCoveredTellsNothingOfItsLength() {
    Report longer = new Report(
        REPORT.id(),
        REPORT.outlet(),
        REPORT.language(),
        REPORT.uri(),
        REPORT.published(),
        REPORT.title(),
        REPORT.text().replace("زهران القصيبي", "عبد الرزاق القصيبي"));
    Claim other = claims(longer).stream()
        .filter(claim -> claim.happening().type().name().equals("killing"))
        .findFirst()
        .orElseThrow();
    Redacted one = redacted(REPORT, cell(killing(), Cell.VOICE));
    Redacted two = redacted(longer, cell(other, Cell.VOICE));
    assertThat(two.report()).isEqualTo(one.report());
    assertThat(Set.copyOf(two.claims().values()))
        .isEqualTo(Set.copyOf(one.claims().values()));
  }

  @Test
  void aClaimThatIsGoneTakesItsWordsAlong() {
    Claim killing = killing();
    Redacted left = redacted(REPORT, new Hiding(Set.of(killing.id()), Map.of()));
    assertThat(left.claims()).doesNotContainKey(killing.id());
    assertThat(left.report().text())
        .contains("[…]")
        .doesNotContain(killing.says().words())
        .doesNotContain(killing.happening().trigger().words());
  }

  @Test
  void titleAddressAndAuthorDoNotTellWhatTheTextHides() {
    Report titled = new Report(
        REPORT.id(),
        Optional.of("An outlet"),
        REPORT.language(),
        Optional.of("https://example.org/zahran"),
        REPORT.published(),
        Optional.of("القصيبي: قتلى في الباغوز"),
        REPORT.text());
    Redacted left = redacted(titled, cell(killing(), Cell.VOICE));
    assertThat(left.report().uri()).isEmpty();
    assertThat(left.report().title()).contains("[مصدر]: قتلى في الباغوز");
    assertThat(left.report().outlet()).contains("An outlet");
    Redacted words = redacted(titled, cell(killing(), Cell.WORDS));
    assertThat(words.report().title()).isEmpty();
  }

  /** Of each claim of each example each cell: what is hidden is nowhere, all else is sound. */
  @ParameterizedTest
  @EnumSource(Cell.class)
  void nothingThatIsHiddenIsLeftInAnything(Cell cell) {
    int hidden = 0;
    for (Report report : ExampleReports.ALL) {
      List<Claim> claims = claims(report);
      for (Claim claim : claims) {
        Hiding hiding = cell(claim, cell);
        Optional<Redacted> left = REDACTING.redacted(report, claims, hiding);
        if (left.isEmpty()) {
          continue;
        }
        List<String> words = words(claim, cell);
        hidden += words.isEmpty() ? 0 : 1;
        check(left.get(), words);
      }
    }
    assertThat(hidden).isGreaterThan(20);
  }

  private static void check(Redacted left, List<String> hidden) {
    List<Claim> claims = List.copyOf(left.claims().values());
    assertThat(QuoteLaw.broken(new Extraction(left.report(), claims, List.of())))
        .isEmpty();
    String text = left.report().text();
    for (Claim claim : claims) {
      ClaimId id = ClaimId.of(
          ClaimId.sha256(text),
          claim.happening().trigger().span(),
          claim.happening().type().name());
      assertThat(claim.id()).isEqualTo(id);
    }
    String all = FoldedText.key(bare(text + '\n' + left.report().title().orElse("") + claims));
    for (String word : hidden) {
      assertThat(all).doesNotContain(' ' + FoldedText.key(word) + ' ');
    }
  }

  /** Without what stands in brackets, which may be the very word that was hidden: a source. */
  private static String bare(String text) {
    return text.replaceAll("\\[(مصدر|جهة|مكان|…)\\]", " ").replaceAll("[^\\p{L}\\p{N}]+", " ");
  }

  private static List<String> words(Claim claim, Cell cell) {
    List<String> words = new ArrayList<>();
    switch (cell) {
      case VOICE ->
        claim.chain().links().forEach(link -> words.add(link.voice().text().words()));
      case PLACE ->
        claim.happening().place().ifPresent(place -> words.add(place.text().words()));
      case WORDS -> words.add(claim.says().words());
      case AGENT, TARGET ->
        claim.happening().arguments().stream()
            .filter(one -> one.role().name().equals(cell.name()))
            .forEach(one -> words.add(one.actor().text().words()));
    }
    return words.stream()
        .map(word -> word.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
