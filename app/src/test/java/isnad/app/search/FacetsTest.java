package isnad.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ExampleReadings;
import isnad.core.view.Facets;
import isnad.core.view.Facets.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reports that answer a search have in common, and how many have it. */
class FacetsTest {
  @TempDir
  static Path folder;

  private static Kept kept;
  private static Path index;

  @BeforeAll
  static void setUp() {
    kept = new Kept(folder);
    index = folder.resolve("isnad.db.index");
    ExampleReadings.ALL.forEach(read -> kept.add(read.report()));
  }

  private static Wanted narrowed(Wanted wanted, Kind kind, String value) {
    Optional<String> exactly = Optional.of('"' + value + '"');
    Optional<LocalDate> from = wanted.from();
    Optional<LocalDate> to = wanted.to();
    if (kind == Kind.YEAR || kind == Kind.MONTH) {
      YearMonth first = YearMonth.parse(kind == Kind.YEAR ? value + "-01" : value);
      from = Optional.of(later(first.atDay(1), from));
      YearMonth last = kind == Kind.YEAR ? first.plusMonths(11) : first;
      to = Optional.of(
          to.filter(day -> day.isBefore(last.atEndOfMonth())).orElse(last.atEndOfMonth()));
    }
    return new Wanted(
        kind == Kind.OUTLET ? exactly : wanted.outlet(),
        kind == Kind.ACTOR ? exactly : wanted.actor(),
        kind == Kind.PLACE ? exactly : wanted.place(),
        kind == Kind.TYPE ? Optional.of(value) : wanted.type(),
        from,
        to);
  }

  private static LocalDate later(LocalDate one, Optional<LocalDate> other) {
    return other.filter(day -> day.isAfter(one)).orElse(one);
  }

  private static Wanted days(String from, String to) {
    return new Wanted(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)));
  }

  /** As many as are found at all, since there are fewer than are given at most. */
  private static int hits(String words, Wanted wanted) {
    return kept.ids(index, words, wanted).size();
  }

  @Test
  void aCountIsWhatNarrowingLeaves() {
    int compared = 0;
    for (String words : List.of("قتل", "سجن", "الموصل", "قصف -الحديدة", "داعش", "زرافة")) {
      for (Wanted wanted : List.of(
          Wanted.ANY,
          days("2017-01-01", "2024-06-30"),
          days("2022-01-10", "2022-02-20"),
          narrowed(Wanted.ANY, Kind.TYPE, "killing"),
          narrowed(Wanted.ANY, Kind.PLACE, "Syria"))) {
        Facets facets = kept.facets(index, words, wanted);
        assertThat(facets.all()).isTrue();
        assertThat(facets.reports()).as("%s %s", words, wanted).isEqualTo(hits(words, wanted));
        for (Facets.Facet facet : facets.facets()) {
          for (Facets.Count count : facet.counts()) {
            Wanted narrow = narrowed(wanted, facet.kind(), count.value());
            if (facet.kind() != Kind.TYPE || wanted.type().isEmpty()) {
              if (facet.kind() != Kind.PLACE || wanted.place().isEmpty()) {
                compared++;
                assertThat(count.reports())
                    .as("%s %s", words, narrow)
                    .isEqualTo(hits(words, narrow));
              }
            }
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  @Test
  void monthsAreCountedWithinAYear() {
    Facets year = kept.facets(index, "", days("2017-01-01", "2017-12-31"));
    assertThat(year.facets()).extracting(Facets.Facet::kind).contains(Kind.MONTH);
    assertThat(year.facets().getLast().counts())
        .extracting(Facets.Count::value)
        .allMatch(month -> month.startsWith("2017-"))
        .isSorted();
    Facets all = kept.facets(index, "", days("2017-01-01", "2018-12-31"));
    assertThat(all.facets()).extracting(Facets.Facet::kind).contains(Kind.YEAR);
  }

  @Test
  void inQuotationMarksANameIsMeantAlone() {
    kept.add(Kept.report("near", "وكالة نخلة للأنباء العاجلة", "2021-03-15", "زلزال في البحر"));
    Wanted words = narrowed(Wanted.ANY, Kind.OUTLET, "x");
    Wanted loose = new Wanted(
        Optional.of("وكالة نخلة للأنباء"),
        words.actor(),
        words.place(),
        words.type(),
        words.from(),
        words.to());
    Wanted exact = narrowed(Wanted.ANY, Kind.OUTLET, "وكالة نخلة للأنباء");
    assertThat(kept.ids(index, "زلزال", loose)).containsExactly("near");
    assertThat(kept.ids(index, "زلزال", exact)).isEmpty();
  }

  @Test
  void ofTooManyTheFirstAreCountedAndThisIsTold() throws IOException {
    assertThat(kept.facets(index, "", days("2000-01-01", "2030-01-01")).all()).isTrue();
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      Facets few = new IndexSearcher(reader)
          .search(MatchAllDocsQuery.INSTANCE, new Counting.Managed(Wanted.ANY, 40));
      assertThat(few.all()).isFalse();
      assertThat(few.reports()).isBetween(1L, 40L);
      assertThat(few.facets().getFirst().counts())
          .allMatch(count -> count.reports() <= few.reports());
    }
  }
}
