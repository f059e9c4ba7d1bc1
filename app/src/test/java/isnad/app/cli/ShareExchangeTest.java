package isnad.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.change.Knowledge;
import isnad.app.change.SharedIntake;
import isnad.app.fetch.TaxiiClient;
import isnad.app.json.ClaimReader;
import isnad.app.pack.ShippedPacks;
import isnad.app.sample.ExampleReadings;
import isnad.app.share.Collections;
import isnad.app.share.Inbox;
import isnad.app.share.Pulled;
import isnad.app.share.Sender;
import isnad.app.share.Sharing;
import isnad.app.share.StixHanding;
import isnad.app.share.StixIntake;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerReader.StoredReport;
import isnad.app.store.LedgerWriter;
import isnad.app.store.SharingStore;
import isnad.app.store.StoreAddress;
import isnad.app.web.taxii.TaxiiServer;
import isnad.core.claim.Claim;
import isnad.core.report.Byline;
import isnad.core.review.Decision;
import isnad.core.review.Tlp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two organisations exchange what they marked for each other, over real connections. */
class ShareExchangeTest {
  private static final Knowledge KNOWN = Knowledge.of(ExampleReadings.PACKS, ShippedPacks.files());

  @TempDir
  private Path folder;

  private CommandRun ours;
  private CommandRun theirs;
  private Path token;
  private SharingStore store;
  private Inbox inbox;
  private TaxiiServer server;

  @BeforeEach
  void serve() throws IOException {
    Path here = Files.createDirectories(folder.resolve("ours"));
    ours = new CommandRun(here, Terminal.NONE);
    theirs = new CommandRun(Files.createDirectories(folder.resolve("theirs")), Terminal.NONE);
    Path examples = Path.of(System.getProperty("isnad.root"), "examples");
    assertThat(ours.isnad("add", examples.toString())).isZero();
    assertThat(ours.isnad(
            "share",
            "partner",
            "add",
            "partner",
            "--name",
            "A partner",
            "--community",
            "monitors",
            "--sends"))
        .as(ours.err())
        .isZero();
    token = folder.resolve("token");
    Files.writeString(token, ours.out());
    StoreAddress.LocalFile file = (StoreAddress.LocalFile) StoreAddress.of("isnad.db", here);
    store = SharingStore.open(SharingStore.beside(file));
    Collections collections = new Collections(
        new Sharing(file, KNOWN.packs(), KNOWN.fingerprint(), new Sender("Monitors of Wadi")),
        new StixHanding(KNOWN.names()),
        store,
        here.resolve("isnad.db.for"),
        Clock.systemUTC());
    inbox = new Inbox(collections, new StixIntake(file, KNOWN, "isnad test"), Clock.systemUTC());
    server = TaxiiServer.start(
        new TaxiiServer.Served(
            "A test", collections, inbox, store, Clock.systemUTC(), Optional.empty()),
        new TaxiiServer.Listening("127.0.0.1", 0, Optional.empty()));
  }

  @AfterEach
  void stop() {
    server.close();
    inbox.close();
    store.close();
  }

  private String collection(String alias) {
    return "http://127.0.0.1:" + server.port() + "/isnad/collections/" + alias + '/';
  }

  private void pull(int status) {
    assertThat(theirs.isnad(
            "share",
            "pull",
            collection("for-partner"),
            "--key",
            "partner",
            "--token-file",
            token.toString()))
        .as(theirs.err())
        .isEqualTo(status);
  }

  private void mark(String level, String... ids) {
    List<String> all = new ArrayList<>(
        List.of("review", "mark", "--tlp", level, "--by", "Noor", "--why", "agreed"));
    if (!level.equals("clear") && !level.equals("green")) {
      all.addAll(List.of("--for", "monitors"));
    }
    all.addAll(List.of(ids));
    assertThat(ours.isnad(all.toArray(String[]::new))).as(ours.err()).isZero();
  }

  private List<StoredReport> reports(String of) {
    List<StoredReport> reports = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(StoreAddress.of("isnad.db", folder.resolve(of)))) {
      reader.reports(reports::add);
    }
    reports.sort(Comparator.comparing(one -> one.report().id().value()));
    return reports;
  }

  private static List<String> claims(StoredReport stored) {
    return new ClaimReader(stored.report(), KNOWN.packs().types())
        .all(stored.claims(), stored.added(), problem -> {}).stream()
            .map(ClaimReader::sealed)
            .toList();
  }

  @Test
  void whatIsMarkedIsPulledWithItsMarksAndNothingElse() {
    List<StoredReport> all = reports("ours");
    List<String> ids =
        all.stream().map(one -> one.report().id().value()).limit(9).toList();
    mark("amber", ids.toArray(String[]::new));
    assertThat(ours.isnad(
            "review",
            "accept",
            reading(all.getFirst()).getFirst().id().value(),
            "--by",
            "Noor",
            "--why",
            "secret-why"))
        .isZero();
    pull(0);
    List<StoredReport> pulled = reports("theirs");
    assertThat(pulled).hasSize(9);
    for (int i = 0; i < 9; i++) {
      assertThat(pulled.get(i).report().text()).isEqualTo(all.get(i).report().text());
      assertThat(pulled.get(i).report().byline())
          .isEqualTo(all.get(i).report().byline().keptBy("Monitors of Wadi"));
      assertThat(claims(pulled.get(i))).isEqualTo(claims(all.get(i)));
    }
    try (LedgerReader reader =
        LedgerReader.open(StoreAddress.of("isnad.db", folder.resolve("theirs")))) {
      assertThat(reader.decisions())
          .filteredOn(one -> one.decision() instanceof Decision.Marked)
          .hasSize(9)
          .allSatisfy(one -> {
            Decision.Marked marked = (Decision.Marked) one.decision();
            assertThat(marked.marking().level()).isEqualTo(Tlp.AMBER);
            assertThat(marked.marking().owner()).isEqualTo("Monitors of Wadi");
          });
      assertThat(reader.decisions())
          .anyMatch(one -> one.decision() instanceof Decision.Accepted)
          .noneMatch(
              one -> one.signature().why().contains("secret-why") || one.by().contains("Noor"));
    }
    assertThat(theirs.isnad("verify", "--incidents")).isZero();
    pull(0);
    assertThat(theirs.err()).contains("nothing new");
    mark("amber", all.get(9).report().id().value());
    pull(0);
    assertThat(theirs.err()).contains("1 new");
    assertThat(reports("theirs")).hasSize(10);
  }

  private static List<Claim> reading(StoredReport stored) {
    return new ClaimReader(stored.report(), KNOWN.packs().types())
        .all(stored.claims(), stored.added(), problem -> {});
  }

  @Test
  void whatBreaksOffGoesOnWhereItWas()
      throws IOException, InterruptedException, TaxiiClient.Failed {
    List<StoredReport> all = reports("ours");
    mark("green", all.stream().map(one -> one.report().id().value()).toArray(String[]::new));
    Pulled pulled = new Pulled(folder.resolve("spool"));
    String given = Files.readString(token).strip();
    int broken = 0;
    long pages = 0;
    try (TaxiiClient client = TaxiiClient.of(collection("for-partner"), "partner", given)) {
      while (pages == 0) {
        try {
          pages = pulled.fetch(client, page -> {
            throw new UncheckedIOException(new IOException("broken off"));
          });
        } catch (UncheckedIOException brokenOff) {
          broken++;
        }
      }
    }
    assertThat(broken).isGreaterThan(2);
    assertThat(pages).isEqualTo(broken);
    List<String> problems = new ArrayList<>();
    SharedIntake intake = new SharedIntake(problem -> problems.add(problem.what()));
    pulled.give(intake);
    StoreAddress address = StoreAddress.of("isnad.db", folder.resolve("theirs"));
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      assertThat(intake.keep(writer, KNOWN, "isnad test").added()).isEqualTo(all.size());
    }
    assertThat(problems).isEmpty();
    assertThat(reports("theirs").stream().flatMap(one -> claims(one).stream()).toList())
        .isEqualTo(all.stream().flatMap(one -> claims(one).stream()).toList());
    assertThat(reports("theirs"))
        .allMatch(one -> one.report().byline().keeper().equals(Optional.of("Monitors of Wadi")));
    pulled.taken();
    try (Stream<Path> left = Files.list(folder.resolve("spool"))) {
      assertThat(left.map(file -> file.getFileName().toString())).containsExactly("taken");
    }
  }

  @Test
  void whatAPartnerPushesIsItsWordAndNobodyElses() {
    theirs.input("قتل ثلاثة جنود في الموصل يوم الثلاثاء.");
    assertThat(theirs.isnad("add", "-")).as(theirs.err()).isZero();
    String id = reports("theirs").getFirst().report().id().value();
    assertThat(theirs.isnad(
            "review", "mark", id, "--tlp", "amber", "--for", "wadi", "--by", "Sami", "--why",
            "agreed"))
        .as(theirs.err())
        .isZero();
    int before = reports("ours").size();
    push("Somebody else", 1);
    assertThat(theirs.err()).contains("unknown-sender");
    assertThat(reports("ours")).hasSize(before);
    push("A partner", 0);
    push("A partner", 0);
    assertThat(reports("ours"))
        .hasSize(before + 1)
        .filteredOn(one -> one.report().byline().keeper().isPresent())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.report().byline()).isEqualTo(Byline.NONE.keptBy("A partner"));
          assertThat(claims(one)).isNotEmpty();
        });
    assertThat(ours.isnad("verify", "--incidents")).as(ours.err()).isZero();
  }

  private void push(String organisation, int status) {
    assertThat(theirs.isnad(
            "share",
            "push",
            collection("from-partner"),
            "--key",
            "partner",
            "--token-file",
            token.toString(),
            "--as-organisation",
            organisation,
            "--for",
            "wadi"))
        .as(theirs.err())
        .isEqualTo(status);
  }

  @Test
  void whatCannotBeSharedSoIsTold() throws IOException {
    assertThat(ours.isnad("share", "serve", "--as-organisation", "A", "--listen", "0.0.0.0"))
        .isEqualTo(2);
    assertThat(ours.err()).contains("share-in-the-clear");
    assertThat(ours.isnad("share", "serve")).isEqualTo(2);
    assertThat(ours.err()).contains("unnamed-sender");
    for (String[] wrong : List.of(
        new String[] {"No Key", "--name", "x"},
        new String[] {"key", "--name", " "},
        new String[] {"key", "--name", "x", "--days", "0"},
        new String[] {"key", "--name", "x", "--community", "Ä"})) {
      List<String> all = new ArrayList<>(List.of("share", "partner", "add"));
      all.addAll(List.of(wrong));
      assertThat(ours.isnad(all.toArray(String[]::new))).isEqualTo(2);
      assertThat(ours.err()).contains("bad-partner");
    }
    assertThat(ours.isnad("share", "partner", "list")).isZero();
    assertThat(ours.out())
        .startsWith("key,name,communities,sends,until")
        .contains("partner,A partner,monitors,sends,20")
        .doesNotContain(Files.readString(token).strip());
    assertThat(ours.isnad("share", "partner", "remove", "partner")).isZero();
    assertThat(ours.isnad("share", "partner", "remove", "partner")).isEqualTo(2);
    pull(3);
    assertThat(theirs.err()).contains("401");
    assertThat(theirs.isnad(
            "share",
            "pull",
            "http://example.org/c/",
            "--key",
            "a",
            "--token-file",
            token.toString()))
        .isEqualTo(3);
    assertThat(theirs.err()).contains("address-refused");
    assertThatThrownBy(() -> TaxiiClient.of("https://[", "a", "b"))
        .isInstanceOf(TaxiiClient.Failed.class);
  }
}
