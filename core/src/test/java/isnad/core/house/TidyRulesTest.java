package isnad.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each rule finds what breaks it, and lets pass what just keeps it. */
class TidyRulesTest {
  private static final String PLACE = "core/src/main/java/isnad/core/some/";

  @Test
  void aFileMayHave400Lines() {
    SourceFile fits = new SourceFile(PLACE + "Fits.java", "// line\n".repeat(400));
    SourceFile leaves = new SourceFile(PLACE + "Leaves.java", "// line\n".repeat(401));

    assertThat(TidyRules.longFiles(List.of(fits, leaves)))
        .containsExactly(PLACE + "Leaves.java: 401 lines");
  }

  @Test
  void aMethodMayHave59Lines() {
    String fits = "  void fits() {\n" + "    run();\n".repeat(57) + "  }\n";
    String leaves = "  @Some\n  void leaves() {\n" + "    run();\n".repeat(57) + "  }\n";
    String start = "  static {\n" + "    run();\n".repeat(60) + "  }\n";
    SourceFile file = new SourceFile(PLACE + "A.java", "class A {\n" + fits + leaves + start + "}");

    assertThat(TidyRules.longMethods(JavaShape.of(List.of(file))))
        .containsExactly(
            PLACE + "A.java:121: initialiser has 62 lines",
            PLACE + "A.java:61: leaves has 60 lines");
  }

  @Test
  void aLineMayHave100Columns() {
    SourceFile file = new SourceFile(PLACE + "A.java", "x".repeat(100) + "\n" + "x".repeat(101));

    assertThat(TidyRules.wideLines(List.of(file))).containsExactly(PLACE + "A.java:2: too wide");
  }

  @Test
  void namesSaySomething() {
    SourceFile file = new SourceFile(
        "core/src/main/java/isnad/core/util/Some.java",
        "class SomeHelpers { class Utility {} interface ClaimManager {} record Commons() {} }");

    List<SourceFile> files = List.of(file);
    assertThat(TidyRules.bannedNames(files, JavaShape.of(files)))
        .hasSize(4)
        .noneMatch(offender -> offender.contains("Utility says"));
  }

  @Test
  void aPackageIsExplainedInAParagraph() {
    String paragraph =
        "/**\n * " + "Takes and gives. ".repeat(6) + "\n */\n@NullMarked\npackage a;";
    SourceFile explained = new SourceFile("core/src/main/java/a/package-info.java", paragraph);
    SourceFile inside = new SourceFile("core/src/main/java/a/A.java", "class A {}");
    SourceFile bare = new SourceFile("core/src/main/java/b/package-info.java", "package b;");
    SourceFile none = new SourceFile("app/src/test/java/c/C.java", "class C {}");

    assertThat(TidyRules.unexplainedPackages(List.of(explained, inside, bare, none)))
        .containsExactly(
            "app: c has no package-info with a paragraph",
            "core: b has no package-info with a paragraph");
  }

  @Test
  void tabsAndRegistriesAreFound() {
    String address = "https://repo" + ".maven.apache.org/maven2";
    SourceFile file = new SourceFile("pom.xml", "<a>\n\t<b/>\n<url>" + address + "</url>");

    assertThat(TidyRules.tabs(List.of(file))).containsExactly("pom.xml:2: a tab");
    assertThat(TidyRules.registryAddresses(List.of(file)))
        .containsExactly("pom.xml:3: the address of a registry");
  }

  @Test
  void linksLeadToFilesAndHeadings(@TempDir Path root) throws IOException {
    Files.createDirectory(root.resolve("docs"));
    Files.writeString(root.resolve("docs/a.md"), "# Two words\n[up](../README.md) [no](b.md)");
    Files.writeString(root.resolve("README.md"), """
        [a](docs/a.md) [b](docs/a.md#two-words) [c](docs/a.md#three) [d](http://x.org/y) [e](#f)
        [out](../outside.md)
        ```
        [fenced](nowhere.md)
        ```
        """);

    assertThat(DeadLinks.in(Repository.at(root).files(), root.toAbsolutePath().normalize()))
        .containsExactlyInAnyOrder(
            "README.md: docs/a.md#three",
            "README.md: #f",
            "README.md: ../outside.md",
            "docs/a.md: b.md");
  }
}
