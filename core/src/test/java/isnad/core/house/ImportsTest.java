package isnad.core.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/**
 * The rooms of the core stand in a row, each seeing only those before it, and none sees outside.
 */
class ImportsTest {
  /** A room imports only rooms before it. */
  private static final List<String> ROOMS = List.of(
      "report",
      "event",
      "morphology",
      "pack",
      "mention",
      "claim",
      "grammar",
      "naming",
      "reading",
      "review",
      "marking",
      "incident",
      "ledger",
      "view");

  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("isnad.core");

  private static final Set<String> CLOCK_AND_CHANCE = Set.of(
      "java.lang.System.currentTimeMillis",
      "java.lang.System.nanoTime",
      "java.lang.System.getenv",
      "java.lang.System.getProperty",
      "java.lang.Math.random",
      "java.util.Locale.getDefault",
      "java.util.UUID.randomUUID",
      "java.time.ZoneId.systemDefault");

  @Test
  void everyRoomIsInTheRow() {
    Assertions.assertThat(CORE.size()).isGreaterThan(50);
    Assertions.assertThat(CORE)
        .allSatisfy(type -> Assertions.assertThat(ROOMS).contains(room(type.getPackageName())));
  }

  @Test
  void roomsImportOnlyRoomsBeforeThem() {
    for (int i = 0; i < ROOMS.size() - 1; i++) {
      String[] later = ROOMS.subList(i + 1, ROOMS.size()).stream()
          .map(room -> "isnad.core." + room + "..")
          .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("isnad.core." + ROOMS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .check(CORE);
    }
  }

  @Test
  void coreTouchesNoDiskNetworkOrFramework() {
    noClasses()
        .should()
        .dependOnClassesThat(DescribedPredicate.describe(
            "are outside Isnad and plain Java",
            type -> !type.getPackageName().startsWith("isnad.core.")
                && !type.getPackageName().startsWith("java.")
                && !type.getPackageName().startsWith("org.jspecify.")
                && !type.isPrimitive()
                && !type.isArray()))
        .check(CORE);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
        .orShould()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "java.lang.reflect..", "java.util.logging..")
        .check(CORE);
  }

  @Test
  void coreKnowsNoClockAndNoChance() {
    noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("asks clock, chance or surroundings", ImportsTest::asks))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.Random")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CORE);
  }

  private static boolean asks(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getFullName();
    String name = access.getTarget().getName();
    return CLOCK_AND_CHANCE.contains(owner + "." + name)
        || owner.startsWith("java.time.") && name.equals("now");
  }

  private static String room(String packageName) {
    return packageName.replaceFirst("isnad\\.core\\.([a-z]+).*", "$1");
  }
}
