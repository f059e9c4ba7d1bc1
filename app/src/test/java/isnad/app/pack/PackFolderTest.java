package isnad.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.sample.ReadingSchema;
import isnad.core.pack.PackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackFolderTest {
  @TempDir
  private Path folder;

  @Test
  void takesTextAndTablesAndNothingElse() throws IOException {
    Files.createDirectories(folder.resolve("ar/lexicon"));
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve("ar/lexicon/b.txt"), "word إن class x\n");
    Files.writeString(folder.resolve("a.tsv"), "x\ty\n");
    Files.writeString(folder.resolve("README.md"), "no");
    Files.writeString(folder.resolve(".git/c.txt"), "no");
    Files.writeString(folder.resolve(".d.txt"), "no");

    PackFolder.Contents contents = PackFolder.read(folder, "mine");

    assertThat(contents.problems()).isEmpty();
    assertThat(contents.files())
        .containsExactly(
            new PackFile("mine/a.tsv", "x\ty\n"),
            new PackFile("mine/ar/lexicon/b.txt", "word إن class x\n"));
  }

  @Test
  void badFoldersAndFilesAreTold() throws IOException {
    Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xff});
    PackFolder.Contents contents = PackFolder.read(folder, "mine");
    assertThat(contents.files()).isEmpty();
    assertThat(contents.problems()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo(PackFolderProblem.PACK_FILE_ENCODING);
      assertThat(problem.what()).isEqualTo("mine/a.txt: not UTF-8");
    });
    assertThat(PackFolder.read(folder.resolve("absent"), "absent").problems())
        .singleElement()
        .extracting(problem -> problem.code())
        .isEqualTo(PackFolderProblem.PACKS_NOT_FOUND);
  }

  @Test
  void largeFilesAreRefused() throws IOException {
    Path large = folder.resolve("large.txt");
    try (var channel = Files.newByteChannel(
        large,
        java.nio.file.StandardOpenOption.CREATE_NEW,
        java.nio.file.StandardOpenOption.WRITE,
        java.nio.file.StandardOpenOption.SPARSE)) {
      channel.position(PackFolder.LARGEST_FILE);
      channel.write(java.nio.ByteBuffer.wrap(new byte[1]));
    }
    assertThat(PackFolder.read(folder, "mine").problems())
        .extracting(problem -> problem.code().code())
        .containsExactly("pack-too-large");
  }

  @Test
  void shippedPacksAreFoundInOrder() {
    assertThat(ShippedPacks.files())
        .isNotEmpty()
        .isSortedAccordingTo(java.util.Comparator.comparing(PackFile::path))
        .allSatisfy(file -> assertThat(file.path()).startsWith("packs/"));
  }

  @Test
  void codesAreDocumented() {
    for (PackFolderProblem problem : PackFolderProblem.values()) {
      assertThat(ReadingSchema.doc("problems.md")).contains("| `" + problem.code() + "` |");
    }
  }
}
