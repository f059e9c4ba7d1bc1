package isnad.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.FoldedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenPacksTest {
  private static final List<PackFile> PACK =
      List.of(new PackFile("packs/ar/lexicon.txt", "noun مدفع plural مدافع\n"));
  private static final List<PackFile> OTHER =
      List.of(new PackFile("packs/ar/lexicon.txt", "noun دبابة plural دبابات\n"));

  @TempDir
  private Path folder;

  @Test
  void theFileAppearsWholeAndAlone() throws IOException {
    Path file = folder.resolve("frozen");
    FrozenPacks.write(PACK, file);
    FrozenPacks.write(PACK, file);

    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
    assertThat(knows(FrozenPacks.load(PACK, file, folder), "مدافع")).isTrue();
  }

  @Test
  void aFileThatDoesNotFitChangesNothing() throws IOException {
    Path file = folder.resolve("frozen");
    Path home = Files.createFile(folder.resolve("core.jar"));
    assertThat(knows(FrozenPacks.load(PACK, file, home), "مدافع")).isTrue();

    FrozenPacks.write(OTHER, file);
    assertThat(knows(FrozenPacks.load(PACK, file, home), "مدافع")).isTrue();
    assertThat(knows(FrozenPacks.load(PACK, file, home), "دبابات")).isFalse();

    Files.writeString(file, "damaged");
    assertThat(knows(FrozenPacks.load(PACK, file, home), "مدافع")).isTrue();
  }

  @Test
  void aFileOlderThanTheClassesDoesNotCount() throws IOException {
    Path file = folder.resolve("frozen");
    FrozenPacks.write(PACK, file);
    Path home = Files.createFile(folder.resolve("core.jar"));
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    assertThat(FrozenPacks.isCurrent(file, home)).isFalse();
    assertThat(FrozenPacks.isCurrent(home, file)).isTrue();
    assertThat(knows(FrozenPacks.load(PACK, file, home), "مدافع")).isTrue();
  }

  @Test
  void packsWithFaultsLeaveNoFile() throws IOException {
    Path file = folder.resolve("frozen");
    FrozenPacks.write(List.of(new PackFile("packs/ar/lexicon.txt", "verb قتل\n")), file);
    assertThat(file).doesNotExist();
  }

  private static boolean knows(Packs packs, String word) {
    return packs.lexicon().senses(FoldedText.of(word), 0, word.length()) != null;
  }
}
