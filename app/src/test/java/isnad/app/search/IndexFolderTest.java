package isnad.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The index beside a ledger: kept up to date, purged of what was erased, made anew where broken.
 */
class IndexFolderTest {
  private static final String FIRST = "قالت الشرطة العراقية إن سبعة أشخاص قتلوا في الموصل.";
  private static final String SECOND = "أعلنت وزارة الصحة اليمنية أن خمسة أشخاص قتلوا في الحديدة.";

  @TempDir
  private Path folder;

  private Kept kept;
  private Path index;

  @BeforeEach
  void setUp() {
    kept = new Kept(folder);
    index = folder.resolve("isnad.db.index");
    kept.add("a", FIRST + " زرافات").add("b", SECOND);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** All terms that the files of the index have, of living and dead documents alike. */
  private TreeSet<String> terms() throws IOException {
    TreeSet<String> all = new TreeSet<>();
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(Fields.WORDS);
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
          all.add(term.utf8ToString());
        }
      }
    }
    return all;
  }

  @Test
  void whatIsAddedOrChangedIsFoundAndWhatIsGoneIsNot() throws IOException {
    assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b");
    List<String> before = files();
    assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b");
    assertThat(files()).isEqualTo(before);
    kept.add("c", "قال سكان إن تسعة أشخاص قتلوا في عدن.").add("a", FIRST + " فيلة");
    assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b", "c");
    assertThat(kept.ids(index, "زرافات")).isEmpty();
    assertThat(kept.ids(index, "فيلة")).containsExactly("a");
    assertThat(kept.search(index, "فيلة", Wanted.ANY).getFirst().version()).isEqualTo(2);
    assertThat(kept.codes()).isEmpty();
  }

  @Test
  void wordsOfAnErasedTextAreNotInTheFiles() throws IOException {
    String rare = BothLanguages.ofWords().tokens("زرافات").getFirst().term();
    assertThat(kept.ids(index, "زرافات")).containsExactly("a");
    assertThat(terms()).contains(rare);
    kept.erase("a");
    assertThat(kept.ids(index, "زرافات")).isEmpty();
    assertThat(kept.ids(index, "قتلوا")).containsExactly("b");
    assertThat(kept.codes()).isEmpty();
    assertThat(terms()).isNotEmpty().doesNotContain(rare);
    try (Directory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.hasDeletions()).isFalse();
      assertThat(DirectoryReader.listCommits(directory)).hasSize(1);
    }
  }

  @Test
  void anErasureTakesTheWordsOutAtOnce() throws IOException {
    String rare = BothLanguages.ofWords().tokens("زرافات").getFirst().term();
    kept.ids(index, "زرافات");
    kept.erase("a");
    kept.forget(index);
    assertThat(kept.codes()).isEmpty();
    assertThat(terms()).isNotEmpty().doesNotContain(rare);
    List<String> before = files();
    assertThat(kept.ids(index, "قتلوا")).containsExactly("b");
    assertThat(files()).as("nothing was left to be done").isEqualTo(before);
  }

  @Test
  void anIndexThatCannotForgetIsTold() throws IOException {
    kept.ids(index, "زرافات");
    kept.erase("a");
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      kept.forget(index);
      assertThat(kept.codes()).containsExactly("index-keeps-erased");
    }
    kept.forget(index);
    assertThat(kept.codes()).isEmpty();
    assertThat(terms()).isNotEmpty();
  }

  @Test
  void aDamagedIndexLosesItsFilesToAnErasure() throws IOException {
    kept.ids(index, "زرافات");
    Files.writeString(index.resolve("notes.txt"), "somebody's");
    for (String name : files()) {
      if (name.startsWith("segments_")) {
        Files.writeString(index.resolve(name), "none");
      }
    }
    kept.erase("a");
    kept.forget(index);
    assertThat(kept.codes()).isEmpty();
    assertThat(files()).containsOnly("notes.txt", IndexWriter.WRITE_LOCK_NAME);
    assertThat(kept.ids(index, "قتلوا")).containsExactly("b");
  }

  @Test
  void aDamagedIndexIsMadeAnew() throws IOException {
    kept.ids(index, "قتلوا");
    List<String> broken = new ArrayList<>();
    for (String name : files()) {
      Path file = index.resolve(name);
      if (Files.size(file) > 40) {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        broken.add(name);
        assertThat(kept.ids(index, "قتلوا")).as(name).containsExactly("a", "b");
        assertThat(kept.codes()).as(name).containsExactly("index-made-anew");
        assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b");
        assertThat(kept.codes()).isEmpty();
        break;
      }
    }
    assertThat(broken).isNotEmpty();
    try (Stream<Path> all = Files.list(index)) {
      Path commit = all.filter(file -> file.getFileName().toString().startsWith("segments_"))
          .findFirst()
          .orElseThrow();
      Files.writeString(commit, "none");
    }
    assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b");
    assertThat(kept.codes()).containsExactly("index-made-anew");
  }

  @Test
  void anotherLedgersIndexIsMadeAnewAndAnythingElseLeftAlone() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Kept second = new Kept(other).add("z", SECOND);
    assertThat(second.ids(index, "قتلوا")).containsExactly("z");
    assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b");
    assertThat(kept.codes()).containsExactly("index-made-anew");

    Path foreign = folder.resolve("foreign");
    try (Directory directory = FSDirectory.open(foreign);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }
    long files = Files.list(foreign).count();
    assertThat(kept.ids(foreign, "قتلوا")).containsExactly("a", "b");
    assertThat(kept.codes()).containsExactly("index-not-written");
    assertThat(Files.list(foreign).count()).isEqualTo(files);
  }

  @Test
  void whereNothingCanBeWrittenAnIndexInMemoryAnswers() throws IOException {
    assertThat(kept.ids(null, "قتلوا")).containsExactly("a", "b");
    assertThat(kept.codes()).containsExactly("index-not-written");
    Files.writeString(folder.resolve("file"), "no folder");
    assertThat(kept.ids(folder.resolve("file"), "قتلوا")).containsExactly("a", "b");
    assertThat(kept.codes()).containsExactly("index-not-written");
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    assertThat(kept.ids(locked.resolve("index"), "قتلوا")).containsExactly("a", "b");
    assertThat(kept.codes()).containsExactly("index-not-written");
    assertThat(Files.exists(locked.resolve("index"))).isFalse();
  }

  @Test
  void whileAnotherWritesTheIndexAnswersAsItIs() throws IOException {
    kept.ids(index, "قتلوا");
    kept.add("c", "قال سكان إن تسعة أشخاص قتلوا في عدن.");
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b");
      assertThat(kept.codes()).containsExactly("index-busy");
    }
    assertThat(kept.ids(index, "قتلوا")).containsExactly("a", "b", "c");
  }
}
