package isnad.core.incident;

import static isnad.core.review.Verdicts.at;
import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.claim.ClaimId;
import isnad.core.review.Decided;
import isnad.core.review.Decision;
import isnad.core.review.Decision.Merged;
import isnad.core.review.Decision.Rejected;
import isnad.core.review.Decision.Split;
import isnad.core.review.Decision.Undone;
import isnad.core.review.Decisions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Incidents as people decided them: merges, splits and rejections, in any order the same. */
class DecidedGroupsTest {
  private static final News NEWS = new News()
      .add(
          "a",
          "الوادي",
          "2020-03-03",
          "قتل 14 شخصا بانفجار سيارة مفخخة في سوق في الموصل الثلاثاء، حسبما أعلنت الشرطة.")
      .add(
          "b",
          "الجسر",
          "2020-03-03",
          "قالت مصادر طبية إن 14 شخصا قتلوا الثلاثاء عندما انفجرت سيارة مفخخة في سوق في الموصل.")
      .add(
          "c",
          "التل",
          "2020-03-05",
          "قصفت مدفعية الجيش السوري قرية في ريف إدلب الأربعاء مما أدى إلى مقتل ثلاثة مدنيين.")
      .add(
          "d",
          "النخلة",
          "2020-03-05",
          "قال ناشطون إن قصفا مدفعيا على ريف إدلب الأربعاء قتل ثلاثة مدنيين بينهم طفل.");

  private static final List<Incident> READ = Assembled.of(NEWS.told()).incidents();

  private static List<Incident> after(List<Decided> decided) {
    return Assembled.of(NEWS.told(), Decisions.of(decided)).incidents();
  }

  private static ClaimId claim(String report) {
    return NEWS.accounts.stream()
        .filter(account -> account.source().report().equals(report))
        .map(Account::claim)
        .findFirst()
        .orElseThrow();
  }

  private static boolean areOne(List<Incident> incidents, ClaimId one, ClaimId other) {
    return incidents.stream().anyMatch(incident -> holds(incident, one) && holds(incident, other));
  }

  private static boolean holds(Incident incident, ClaimId claim) {
    return incident.accounts().stream().anyMatch(account -> account.claim().equals(claim));
  }

  @Test
  void aMergeUnitesTheIncidentsOfItsClaims() {
    assertThat(areOne(READ, claim("a"), claim("c"))).isFalse();
    List<Incident> merged = after(List.of(at(1, "Noor", Merged.of(claim("a"), claim("c")))));
    assertThat(merged).hasSize(READ.size() - 1);
    assertThat(areOne(merged, claim("a"), claim("c"))).isTrue();
  }

  @Test
  void aSplitCutsAndTheRestFollowsTheNearerSide() {
    Incident mosul =
        READ.stream().filter(one -> holds(one, claim("a"))).findFirst().orElseThrow();
    assertThat(holds(mosul, claim("b"))).isTrue();
    List<Incident> split =
        after(List.of(at(1, "Noor", new Split(List.of(claim("a")), List.of(claim("b"))))));
    assertThat(split).hasSize(READ.size() + 1);
    assertThat(areOne(split, claim("a"), claim("b"))).isFalse();
    assertThat(split.stream().mapToInt(one -> one.accounts().size()).sum())
        .isEqualTo(NEWS.accounts.size());
  }

  @Test
  void aSplitOfClaimsInDifferentIncidentsChangesNothing() {
    Decision split = new Split(List.of(claim("a")), List.of(claim("c")));
    assertThat(after(List.of(at(1, "Noor", split)))).isEqualTo(READ);
  }

  @Test
  void whatAMergeTiesToOneSideOfALaterSplitGoesWithIt() {
    List<Incident> incidents = after(List.of(
        at(1, "Noor", Merged.of(claim("a"), claim("c"))),
        at(2, "Noor", new Split(List.of(claim("a")), List.of(claim("b"))))));
    assertThat(areOne(incidents, claim("a"), claim("c"))).isTrue();
    assertThat(areOne(incidents, claim("b"), claim("c"))).isFalse();
  }

  @Test
  void aRejectedClaimIsInNoIncident() {
    List<Incident> incidents = after(List.of(at(1, "Noor", new Rejected(claim("b")))));
    assertThat(incidents).noneMatch(one -> holds(one, claim("b")));
    assertThat(Assembled.of(NEWS.told(), Decisions.NONE).incidents()).isEqualTo(READ);
  }

  @Test
  void undoingRestoresExactlyWhatWas() {
    List<Decided> decided = new ArrayList<>(decisions(new Random(11)));
    List<Incident> before = after(decided);
    Decided more = at(90, "Sami", new Split(List.of(claim("a")), List.of(claim("b"), claim("d"))));
    Decided worse = at(91, "Sami", new Rejected(claim("c")));
    decided.add(more);
    decided.add(worse);
    decided.add(at(92, "Sami", new Undone(worse.id())));
    decided.add(at(93, "Noor", new Undone(more.id())));
    assertThat(after(decided)).isEqualTo(before);
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderInWhichDecisionsAndReportsComeChangesNothing(int seed) {
    Random random = new Random(seed);
    List<Decided> decided = decisions(random);
    List<Incident> incidents = after(decided);
    List<Decided> shuffled = new ArrayList<>(decided);
    Collections.shuffle(shuffled, random);
    List<Accounts.Told> reports = new ArrayList<>(NEWS.told());
    Collections.shuffle(reports, random);
    Decisions decisions = Decisions.of(shuffled);
    assertThat(Assembled.of(reports, decisions).incidents()).isEqualTo(incidents);
    for (Decision.Merged merged : decisions.merges()) {
      boolean told = !decisions.isRejected(merged.one()) && !decisions.isRejected(merged.other());
      if (told && decisions.splits().isEmpty()) {
        assertThat(areOne(incidents, merged.one(), merged.other())).isTrue();
      }
    }
    for (Decision.Split split : decisions.splits()) {
      for (ClaimId out : split.out()) {
        for (ClaimId from : split.from()) {
          assertThat(areOne(incidents, out, from)).isFalse();
        }
      }
    }
  }

  private static List<Decided> decisions(Random random) {
    List<ClaimId> claims = NEWS.accounts.stream().map(Account::claim).distinct().toList();
    List<Decided> decided = new ArrayList<>();
    for (int minute = 1; minute <= 8; minute++) {
      List<ClaimId> drawn = new ArrayList<>(claims);
      Collections.shuffle(drawn, random);
      Decision decision = switch (random.nextInt(5)) {
        case 0, 1 -> Merged.of(drawn.get(0), drawn.get(1));
        case 2, 3 -> new Split(drawn.subList(0, 1), drawn.subList(1, 2 + random.nextInt(2)));
        default ->
          decided.isEmpty() || decided.getLast().decision() instanceof Undone
              ? new Rejected(drawn.getFirst())
              : new Undone(decided.getLast().id());
      };
      decided.add(at(minute, random.nextBoolean() ? "Noor" : "Sami", decision));
    }
    return decided;
  }
}
