package isnad.app.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.answer.Ledger;
import isnad.app.answer.Refused;
import isnad.app.change.Keeping;
import isnad.app.json.ClaimReader;
import isnad.app.sample.ExampleReadings;
import isnad.app.search.Search;
import isnad.app.store.IncidentWanted;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.ledger.Digest;
import isnad.core.marking.Audience;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.review.Decision;
import isnad.core.review.DecisionId;
import isnad.core.review.Marking;
import isnad.core.review.Signature;
import isnad.core.review.Tlp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharingTest {
  private static final Reading READING = new Reading(ExampleReadings.PACKS);
  private static final Digest PACKS = Digest.of("packs");
  private static final Signature SIGNED = Signature.of("A reviewer of ours", "because of a reason");
  private static final Audience PARTNER = new Audience.Partner("partner", Set.of("monitors"));
  private static final Sender SENDER = new Sender("Monitors of Wadi");

  /** Its source has a name that stands nowhere else, and so has the address. */
  private static final Report INTERVIEW = new Report(
      new ReportId("https://example.org/zahran-qusaybi"),
      Optional.of("An outlet"),
      Language.ARABIC,
      Optional.of("https://example.org/zahran-qusaybi"),
      Optional.of(Published.parse("2019-02-20")),
      Optional.of("القصيبي: مقتل ثلاثة في الباغوز"),
      "قال الطبيب زهران القصيبي إن ثلاثة مدنيين قتلوا بقصف على بلدة الباغوز الثلاثاء."
          + "\nوكان القصيبي يتحدث من مستشفى في الباغوز.");

  private static final List<String> HIDDEN = List.of("القصيبي", "زهران", "qusaybi");

  @TempDir
  private Path folder;

  private StoreAddress own;
  private LocalFile theirs;

  @BeforeEach
  void setUp() {
    own = StoreAddress.of("isnad.db", folder);
    theirs = new LocalFile(folder.resolve("for/partner.db"), "for/partner.db");
    List<Extraction> all = new ArrayList<>(ExampleReadings.ALL);
    all.add(READING.read(INTERVIEW));
    add(all);
  }

  private void add(List<Extraction> readings) {
    try (LedgerWriter writer = LedgerWriter.open(own, Clock.systemUTC())) {
      for (Extraction one : readings) {
        writer.add(
            one.report(),
            LedgerWriter.Naming.SOURCE,
            one.claims(),
            new LedgerWriter.Reader("isnad test", PACKS));
      }
      writer.commit();
      assertThat(writer.assembler(ExampleReadings.PACKS, PACKS).catchUp()).isNotNegative();
    }
  }

  private DecisionId decide(Keeping.Asking asking) throws Refused {
    return new Keeping(own, ExampleReadings.PACKS, PACKS).decide(asking, SIGNED);
  }

  private DecisionId mark(String id, @Nullable String cell, String level, String... to)
      throws Refused {
    return decide(deciding -> deciding.marked(id, Optional.ofNullable(cell), level, List.of(to)));
  }

  private Sharing.Made bringUp(Audience audience) {
    return new Sharing(own, ExampleReadings.PACKS, PACKS, SENDER).bringUp(audience, theirs);
  }

  private List<StoredReport> reports(StoreAddress address) {
    List<StoredReport> reports = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(address)) {
      reader.reports(reports::add);
    }
    return reports;
  }

  private List<Claim> claims(StoredReport stored) {
    return new ClaimReader(stored.report(), ExampleReadings.PACKS.types())
        .all(stored.claims(), stored.added(), problem -> {
          throw new AssertionError(problem.what());
        });
  }

  private Claim killing() {
    return READING.read(INTERVIEW).claims().stream()
        .filter(claim -> claim.happening().type().name().equals("killing"))
        .findFirst()
        .orElseThrow();
  }

  /** What any file of the audience's ledger has, looked for as its bytes. */
  private List<String> found(List<String> words) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(theirs.path().getParent())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String word : words) {
          String sought =
              new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
          if (bytes.contains(sought)) {
            found.add(word + " in " + file.getFileName());
          }
        }
      }
    }
    return found;
  }

  @Test
  void whatNobodyMarkedIsSharedWithNobody() {
    assertThat(bringUp(PARTNER).reports()).isZero();
    assertThat(reports(theirs)).isEmpty();
    assertThat(bringUp(new Audience.Member("reader")).reports())
        .isEqualTo(reports(own).size());
    assertThat(reports(theirs)).isEqualTo(reports(own));
  }

  @Test
  void aMarkedReportIsSharedAsItIs() throws Refused {
    mark(INTERVIEW.id().value(), null, "amber", "monitors", "somebody-else");
    assertThat(bringUp(PARTNER)).isEqualTo(new Sharing.Made(true, 1, List.of()));
    assertThat(reports(theirs)).singleElement().satisfies(stored -> {
      assertThat(stored.report()).isEqualTo(INTERVIEW);
      assertThat(claims(stored)).isEqualTo(READING.read(INTERVIEW).claims());
    });
    try (LedgerReader reader = LedgerReader.open(theirs)) {
      assertThat(reader.decisions()).singleElement().satisfies(one -> {
        assertThat(one.decision())
            .isEqualTo(new Decision.Marked(
                INTERVIEW.id().value(),
                Optional.empty(),
                new Marking(Tlp.AMBER, SENDER.name(), List.of("monitors"))));
        assertThat(one.by()).isEqualTo(SENDER.name());
        assertThat(one.signature().why()).isEqualTo("shared");
      });
      assertThat(reader.readings(List.of(INTERVIEW.id().value())))
          .singleElement()
          .satisfies(one -> assertThat(one.reader()).isEqualTo("isnad test"));
    }
  }

  @Test
  void aHiddenVoiceIsInNoByteOfWhatIsShared() throws Refused, IOException {
    Claim killing = killing();
    mark(INTERVIEW.id().value(), null, "green");
    mark(killing.id().value(), "voice", "amber+strict");
    decide(deciding -> deciding.accepted(killing.id().value()));
    decide(deciding -> deciding.annotated(killing.id().value(), "القصيبي was asked twice"));
    decide(deciding -> deciding.corrected(killing.id().value(), "killed", "4"));
    assertThat(bringUp(PARTNER)).isEqualTo(new Sharing.Made(true, 1, List.of()));
    try (LedgerReader reader = LedgerReader.open(theirs);
        Search search =
            Search.open(Search.beside(theirs), reader, ExampleReadings.PACKS, problem -> {})) {
      assertThat(search).isNotNull();
      assertThat(reader.knows(killing.id())).isFalse();
      Ledger ledger = Ledger.of(reader, ExampleReadings.PACKS, PACKS, problem -> {});
      assertThat(ledger.synopses(IncidentWanted.ANY, 0, 10)).isNotEmpty();
      assertThat(reader.decisions())
          .extracting(one -> one.decision().kind())
          .contains("claim-accepted", "claim-corrected", "marked")
          .doesNotContain("annotated");
    }
    List<String> unsaid = new ArrayList<>(HIDDEN);
    unsaid.addAll(List.of(
        killing.id().value(),
        Digest.of(INTERVIEW.text()).hex(),
        SIGNED.by(),
        SIGNED.why(),
        "asked twice"));
    assertThat(found(unsaid)).isEmpty();
    StoredReport shared = reports(theirs).getFirst();
    assertThat(shared.report().text()).contains("[مصدر]").contains("ثلاثة مدنيين");
    List<Claim> claims = claims(shared);
    assertThat(claims).hasSameSizeAs(READING.read(INTERVIEW).claims());
    for (Claim claim : claims) {
      Quote says = claim.says();
      assertThat(says.standsIn(shared.report().text())).isTrue();
    }
  }

  @Test
  void whatIsTightenedIsGoneFromWhatWasShared() throws Refused, IOException {
    DecisionId wide = mark(INTERVIEW.id().value(), null, "green");
    bringUp(PARTNER);
    assertThat(found(HIDDEN)).isNotEmpty();
    assertThat(bringUp(PARTNER)).isEqualTo(new Sharing.Made(false, 0, List.of()));
    mark(INTERVIEW.id().value(), null, "red", "@editor");
    assertThat(bringUp(PARTNER).reports()).isZero();
    assertThat(found(HIDDEN)).isEmpty();
    assertThatThrownBy(() -> decide(deciding ->
            deciding.marked(INTERVIEW.id().value(), Optional.empty(), "pink", List.of())))
        .isInstanceOf(Refused.class);
    decide(
        deciding -> deciding.marked(INTERVIEW.id().value(), Optional.empty(), "clear", List.of()));
    assertThat(bringUp(PARTNER).reports()).isOne();
    assertThat(wide.value()).startsWith("d-");
  }

  @Test
  void newReportsAreAddedAndOldOnesStay() throws Refused {
    mark(INTERVIEW.id().value(), null, "red", "@editor");
    Audience member = new Audience.Member("reader");
    assertThat(bringUp(member).reports()).isEqualTo(reports(own).size() - 1);
    Report more = Report.of("more", "قتل جنديان في الموصل.");
    add(List.of(READING.read(more)));
    assertThat(bringUp(member)).isEqualTo(new Sharing.Made(false, 1, List.of()));
    assertThat(reports(theirs)).hasSize(reports(own).size() - 1);
    assertThat(reports(theirs))
        .extracting(one -> one.report().id())
        .doesNotContain(INTERVIEW.id())
        .contains(more.id());
    assertThat(bringUp(new Audience.Member("editor")).reports())
        .isEqualTo(reports(own).size());
  }

  @Test
  void aMarkedIncidentTakesItsClaimsOutOfWhatIsShared() throws Refused, IOException {
    ClaimId killing = killing().id();
    mark(INTERVIEW.id().value(), null, "green");
    mark("i" + killing.value().substring(1), null, "amber", "others");
    bringUp(PARTNER);
    StoredReport shared = reports(theirs).getFirst();
    assertThat(shared.report().text()).contains("[…]").doesNotContain("ثلاثة مدنيين قتلوا");
    assertThat(claims(shared))
        .extracting(claim -> claim.happening().type().name())
        .doesNotContain("killing");
    assertThat(found(List.of("ثلاثة مدنيين قتلوا", killing.value()))).isEmpty();
  }

  @Test
  void whatIsDecidedIsAddedAndWhatIsUndoneIsGone() throws Refused {
    ClaimId killing = killing().id();
    mark(INTERVIEW.id().value(), null, "green");
    assertThat(bringUp(PARTNER).anew()).isTrue();
    DecisionId rejected = decide(deciding -> deciding.rejected(killing.value()));
    decide(deciding -> deciding.graded(killing.value(), "3"));
    assertThat(bringUp(PARTNER)).isEqualTo(new Sharing.Made(false, 0, List.of()));
    assertThat(decided()).contains("claim-rejected", "claim-graded");
    try (LedgerReader reader = LedgerReader.open(theirs)) {
      Ledger ledger = Ledger.of(reader, ExampleReadings.PACKS, PACKS, problem -> {});
      assertThat(ledger.decided().isRejected(killing)).isTrue();
      assertThat(ledger.kept()).isPresent();
      assertThat(ledger.incidentsOf(List.of(killing))).isEmpty();
    }
    decide(deciding -> deciding.undone(rejected.value()));
    assertThat(bringUp(PARTNER).anew()).isTrue();
    assertThat(decided()).contains("claim-graded").doesNotContain("claim-rejected");
  }

  private List<String> decided() {
    try (LedgerReader reader = LedgerReader.open(theirs)) {
      return reader.decisions().stream().map(one -> one.decision().kind()).toList();
    }
  }

  private static Instant seen(LedgerReader reader, String report) {
    return Objects.requireNonNull(reader.times().reports(List.of(report)).get(report))
        .seen();
  }

  @Test
  void onesOwnPeopleSeeWhenSomethingCameAndWhoDecidedIt() throws Refused {
    String other = ExampleReadings.ALL.getFirst().report().id().value();
    DecisionId marked = mark(other, null, "amber", "monitors");
    mark(INTERVIEW.id().value(), null, "red", "@editor");
    assertThat(new Sharing(own, ExampleReadings.PACKS, PACKS, Sender.OURSELVES)
            .bringUp(new Audience.Member(""), theirs)
            .anew())
        .isTrue();
    try (LedgerReader whole = LedgerReader.open(own);
        LedgerReader part = LedgerReader.open(theirs)) {
      assertThat(seen(part, other)).isEqualTo(seen(whole, other));
      assertThat(part.decisions()).singleElement().satisfies(one -> {
        assertThat(one.id()).isEqualTo(marked);
        assertThat(one.signature()).isEqualTo(SIGNED);
        assertThat(whole.decisions())
            .filteredOn(there -> there.id().equals(marked))
            .singleElement()
            .satisfies(there -> assertThat(there.time()).isEqualTo(one.time()));
      });
    }
  }
}
