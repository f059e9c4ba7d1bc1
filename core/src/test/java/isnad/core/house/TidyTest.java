package isnad.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** All that people write in this repository keeps the rules of the house. */
class TidyTest {
  private static final Repository REPOSITORY = Repository.here();
  private static final List<SourceFile> FILES = REPOSITORY.files();
  private static final JavaShape SHAPE = JavaShape.of(FILES);

  @Test
  void allModulesAndPagesAreSeen() {
    assertThat(FILES)
        .extracting(SourceFile::path)
        .contains(
            "README.md",
            "isnad",
            "pom.xml",
            ".ci/run",
            "docs/pack-format.md",
            "core/src/main/java/isnad/core/report/Report.java",
            "app/src/main/java/isnad/app/cli/Isnad.java",
            "bench/src/main/java/isnad/bench/Corpus.java",
            "core/src/test/java/isnad/core/house/TidyTest.java")
        .noneMatch(path -> path.contains("/target/"));
    assertThat(SHAPE.methods().size()).isGreaterThan(500);
  }

  @Test
  void noFileIsLongerThanAFewScreens() {
    assertThat(TidyRules.longFiles(FILES)).isEmpty();
  }

  @Test
  void everyMethodFitsOnAScreen() {
    assertThat(TidyRules.longMethods(SHAPE)).isEmpty();
  }

  @Test
  void linesHaveAtMostAHundredColumns() {
    assertThat(TidyRules.wideLines(FILES)).isEmpty();
  }

  @Test
  void nothingIsCalledByAWordThatSaysNothing() {
    assertThat(TidyRules.bannedNames(FILES, SHAPE)).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    assertThat(TidyRules.unexplainedPackages(FILES)).isEmpty();
  }

  @Test
  void noTabs() {
    assertThat(TidyRules.tabs(FILES)).isEmpty();
  }

  @Test
  void noRegistryIsNamed() {
    assertThat(TidyRules.registryAddresses(FILES)).isEmpty();
  }

  @Test
  void everyLinkOfAPageLeadsSomewhere() {
    assertThat(DeadLinks.in(FILES, REPOSITORY.root())).isEmpty();
  }
}
