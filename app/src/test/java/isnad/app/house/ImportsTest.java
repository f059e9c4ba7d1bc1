package isnad.app.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rooms of the app stand in a row, and every library has the one room that knows it. */
class ImportsTest {
  /** A room imports only rooms before it, and the core. */
  private static final List<String> ROOMS = List.of(
      "pack",
      "json",
      "document",
      "fetch",
      "ingest",
      "gazetteer",
      "present",
      "store",
      "search",
      "answer",
      "exchange",
      "signed",
      "change",
      "share",
      "access",
      "keeping",
      "web",
      "cli");

  private static final JavaClasses APP = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("isnad.app");

  @Test
  void everyRoomIsInTheRow() {
    assertThat(APP.size()).isGreaterThan(30);
    assertThat(APP)
        .allSatisfy(type -> assertThat(ROOMS)
            .contains(type.getPackageName().replaceFirst("isnad\\.app\\.([a-z]+).*", "$1")));
  }

  @Test
  void roomsImportOnlyRoomsBeforeThem() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
          .map(room -> "isnad.app." + room + "..")
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("isnad.app." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(APP);
    }
  }

  @Test
  void jsonHasOneRoom() {
    onlyIn("isnad.app.json..", "tools.jackson..", "com.fasterxml..");
  }

  @Test
  void documentsAreTakenApartInOneRoom() {
    onlyIn(
        "isnad.app.document..",
        "org.jsoup..",
        "com.ibm.icu..",
        "org.apache.pdfbox..",
        "org.apache.james..",
        "opennlp..",
        "javax.xml..");
  }

  @Test
  void feedsTablesAndArchivesAreReadWhereReportsComeIn() {
    onlyIn("isnad.app.ingest..", "com.rometools..", "org.apache.commons.csv..");
    onlyIn("isnad.app.(ingest|fetch)..", "org.netpreserve..");
  }

  @Test
  void oneRoomAsksServers() {
    onlyIn("isnad.app.fetch..", "java.net.http..", "crawlercommons..");
  }

  @Test
  void theCommandLineHasOneRoom() {
    onlyIn("isnad.app.cli..", "picocli..");
  }

  @Test
  void pagesAreServedFromOneRoom() {
    onlyIn("isnad.app.(access|web)..", "org.springframework..");
    onlyIn("isnad.app.web..", "org.thymeleaf..", "jakarta..");
  }

  @Test
  void ofSpringTheRoomOfPeopleKnowsHowPasswordsAreHashedAlone() {
    noClasses()
        .that()
        .resideInAPackage("isnad.app.access..")
        .should()
        .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.springframework..")
            .and(not(JavaClass.Predicates.resideInAPackage(
                "org.springframework.security.crypto.password..")))
            .as("another part of Spring"))
        .check(APP);
  }

  @Test
  void sqlIsKnownWhereLedgersAndPeopleLie() {
    onlyIn(
        "isnad.app.(store|access)..",
        "org.jooq..",
        "org.flywaydb..",
        "org.sqlite..",
        "org.postgresql..",
        "java.sql..");
  }

  @Test
  void searchHasOneRoom() {
    onlyIn("isnad.app.search..", "org.apache.lucene..");
  }

  @Test
  void tablesOfOthersAreWrittenInOneRoom() {
    onlyIn("isnad.app.exchange..", "org.apache.parquet..", "org.apache.hadoop..");
  }

  private static void onlyIn(String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .check(APP);
  }
}
