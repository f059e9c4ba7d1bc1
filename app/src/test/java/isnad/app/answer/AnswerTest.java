package isnad.app.answer;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.json.DeadLine;
import isnad.app.present.BriefLanguage;
import isnad.app.present.BriefText;
import isnad.app.sample.ExampleReadings;
import isnad.app.search.Search;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.ledger.Digest;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decisions;
import isnad.core.view.Dead;
import isnad.core.view.Policy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept answers as all put together anew does. */
class AnswerTest {
  private static final Reading READING = new Reading(ExampleReadings.PACKS);
  private static final BriefLanguage ENGLISH = BriefLanguage.english();
  private static final Digest PACKS = Digest.of("packs");

  private static final List<String> DEAD = List.of(
      "قالت الشرطة إن الطفلة هالة زعفران (7 سنوات) قُتلت بقصف على حلب.",
      "أعلنت الشرطة مقتل القيادي هالة زعفران بقصف على حلب الاثنين.",
      "قُتل القيادي سهيل الزعفران بقصف على حلب الاثنين.",
      "أعلنت الشرطة مقتل القيادي سهيل الزعفران بقصف على حلب الاثنين.",
      "قُتل القيادي سهيل الزعفران بقصف على عدن.",
      "قُتل القيادي بدر حمدان بقصف على عدن.",
      "قُتل القيادي آدم حمدان بقصف على عدن.",
      "قُتل القيادي أدهم حمدان بقصف على صنعاء.",
      "قُتل القيادي ادهم حمدان السالمي بقصف على حلب.");

  @TempDir
  private Path folder;

  private StoreAddress address;
  private LedgerReader reader;

  @BeforeEach
  void setUp() {
    address = StoreAddress.of("isnad.db", folder);
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      for (Extraction read : readings()) {
        writer.add(
            read.report(),
            LedgerWriter.Naming.SOURCE,
            read.claims(),
            new LedgerWriter.Reader("isnad test", PACKS));
      }
      writer.commit();
      writer.assembler(ExampleReadings.PACKS, PACKS).catchUp();
    }
    reader = LedgerReader.open(address);
  }

  @AfterEach
  void tearDown() {
    reader.close();
  }

  private static List<Extraction> readings() {
    List<Extraction> readings = new ArrayList<>(ExampleReadings.ALL);
    for (int i = 0; i < DEAD.size(); i++) {
      readings.add(READING.read(new Report(
          new ReportId("dead-" + i),
          Optional.of("وكالة " + i),
          Language.ARABIC,
          Optional.empty(),
          Optional.of(Published.parse("2024-06-0" + (i + 1))),
          Optional.empty(),
          DEAD.get(i))));
    }
    return readings;
  }

  private Ledger kept() {
    return new Ledger(
        reader,
        ExampleReadings.PACKS,
        Decisions.NONE,
        Optional.of(reader.incidents(ExampleReadings.PACKS, PACKS).orElseThrow()),
        () -> {
          throw new AssertionError("all is kept");
        });
  }

  private Ledger anew() {
    Accounts accounts = new Accounts(ExampleReadings.PACKS);
    return new Ledger(
        reader,
        ExampleReadings.PACKS,
        Decisions.NONE,
        Optional.empty(),
        () -> Assembled.of(readings().stream()
            .map(read -> accounts.of(read.report(), read.claims()))
            .toList()));
  }

  @Test
  void aBriefIsTheSameFromWhatIsKept() {
    try (Search search =
        Search.open(Search.beside(address), reader, ExampleReadings.PACKS, problem -> {})) {
      for (String question : List.of("قتل", "قصف الموصل", "من قتل أحمد سالم", "الشرطة", "")) {
        for (int top : new int[] {0, 1, 10, 1000}) {
          Words words = Words.of(question, problem -> {}).orElseThrow().withoutAsking();
          Briefing briefing = new Briefing(question, words, Wanted.ANY, top, Policy.UCDP);
          assertThat(BriefText.markdown(briefing.answer(kept(), search), ENGLISH))
              .as(question)
              .isEqualTo(BriefText.markdown(briefing.answer(anew(), search), ENGLISH));
        }
      }
    }
  }

  private static IncidentWanted wanted(Optional<String> place) {
    return new IncidentWanted(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        place,
        Optional.empty(),
        1,
        1,
        0,
        false,
        false);
  }

  private static List<Incident> at(Assembled assembled, Optional<String> place) {
    return assembled.incidents().stream()
        .filter(incident -> place.isEmpty()
            || incident.accounts().stream()
                .flatMap(account -> account.place().stream())
                .anyMatch(there -> there.isWithin(place.get())))
        .toList();
  }

  private static List<String> lines(List<Dead> persons) {
    return persons.stream().map(dead -> DeadLine.of(dead).toString()).toList();
  }

  @Test
  void theDeadAreTheSameFromWhatIsKept() {
    for (Optional<String> place : List.of(
        Optional.<String>empty(), Optional.of("Aden"), Optional.of("YE"), Optional.of("x"))) {
      for (int most : new int[] {0, 1, 2, 3, 1000}) {
        DeadPage page = new DeadPage(wanted(place), "", most);
        assertThat(lines(page.answer(kept(), assembled -> List.of())))
            .as("%s %s", place, most)
            .isEqualTo(lines(page.answer(anew(), assembled -> at(assembled, place))));
      }
    }
    List<Dead> all =
        new DeadPage(wanted(Optional.empty()), "", 1000).answer(kept(), assembled -> List.of());
    // More than the largest page that is cut above.
    assertThat(all).hasSizeGreaterThan(3);
  }

  @Test
  void pagesOneBehindTheOtherAreTheWholeList() {
    List<Dead> all =
        new DeadPage(wanted(Optional.empty()), "", 1000).answer(kept(), assembled -> List.of());
    List<Dead> paged = new ArrayList<>();
    String after = "";
    while (true) {
      List<Dead> page =
          new DeadPage(wanted(Optional.empty()), after, 2).answer(kept(), assembled -> List.of());
      if (page.isEmpty()) {
        break;
      }
      paged.addAll(page);
      after = page.getLast().name();
    }
    assertThat(paged.stream().map(Dead::name).distinct().toList())
        .isEqualTo(all.stream().map(Dead::name).distinct().toList());
  }
}
