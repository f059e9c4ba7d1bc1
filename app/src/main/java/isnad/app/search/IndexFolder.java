package isnad.app.search;

import isnad.app.store.LedgerReader;
import isnad.app.store.StoreFiles;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.report.Problem;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The index beside a ledger: looked at, brought up to date report by report with what entries
 * changed since, or made anew, on disk or where that cannot be in memory. It remembers in its own
 * last commit which entry it took last, by number and hash.
 */
final class IndexFolder {
  /** Another number for every change of the documents. */
  private static final String FORMAT = "4";

  private static final Object WRITING = new Object();

  private static final String MARK = "isnad-index";
  private static final String MADE_WITH = "types";
  private static final String ENTRY = "entry";
  private static final String HASH = "hash";

  /** Memory for documents that are not written yet, in megabytes. */
  private static final double BUFFER = 48;

  private final @Nullable Path folder;
  private final LedgerReader ledger;
  private final Documents documents;
  private final BothLanguages analyzer;
  private final String types;
  private final Consumer<Problem> problems;

  /** How an index stands to the ledger. */
  private enum State {
    NONE,
    CURRENT,
    BEHIND,
    /** Of another ledger, or made with other types of events. */
    OTHER,
    /** An index, but none that Isnad made. */
    NOT_OURS,
    DAMAGED
  }

  /** How it stands, and which entry it took last. */
  private record Looked(State state, long entry) {}

  /** An index that can be asked; closing it leaves what is on disk. */
  record Opened(DirectoryReader reader, Directory directory) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      reader.close();
      directory.close();
    }
  }

  IndexFolder(
      @Nullable Path folder,
      LedgerReader ledger,
      Documents documents,
      BothLanguages analyzer,
      String types,
      Consumer<Problem> problems) {
    this.folder = folder;
    this.ledger = ledger;
    this.documents = documents;
    this.analyzer = analyzer;
    this.types = types;
    this.problems = problems;
  }

  /** The index, up to date. */
  Opened open() throws IOException {
    if (folder == null) {
      tell(SearchProblem.INDEX_NOT_WRITTEN, "an index was made in memory; --index DIR keeps it");
      return inMemory();
    }
    return look(folder).state == State.CURRENT ? current(folder) : broughtUp(folder);
  }

  /** Brings the index up to the ledger, where that may be kept; it is not opened. */
  void bringUp() throws IOException {
    if (folder == null || !mayWrite(folder)) {
      return;
    }
    switch (look(folder).state) {
      case CURRENT, NOT_OURS -> {}
      case NONE, BEHIND, OTHER, DAMAGED -> broughtUp(folder).close();
    }
  }

  /** One thread at a time: who comes second finds it up to date, and makes none in memory. */
  private Opened broughtUp(Path at) throws IOException {
    synchronized (WRITING) {
      return opened(at);
    }
  }

  private Opened opened(Path at) throws IOException {
    Looked looked = look(at);
    return switch (looked.state) {
      case CURRENT -> current(at);
      case NOT_OURS -> {
        tell(
            SearchProblem.INDEX_NOT_WRITTEN,
            at + ": an index of something else lies there and is left alone; one was made in"
                + " memory");
        yield inMemory();
      }
      case NONE, BEHIND, OTHER, DAMAGED -> written(at, looked);
    };
  }

  /** Its commit is sound; the files that it names may not be. */
  private Opened current(Path at) throws IOException {
    try {
      return reading(at);
    } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
      return written(at, new Looked(State.DAMAGED, 0));
    }
  }

  /** The index made anew, because asking it failed for {@code why}. */
  Opened again(Exception why) throws IOException {
    if (folder == null) {
      throw new IOException("an index in memory cannot be asked", why);
    }
    return written(folder, new Looked(State.DAMAGED, 0));
  }

  /**
   * Has an index that is there give up what was erased. One that is damaged or made otherwise loses
   * its files: it is made anew when somebody searches. Where neither can be, that is told.
   */
  void forget() {
    if (folder == null) {
      return;
    }
    try {
      Looked looked = look(folder);
      switch (looked.state) {
        case NONE, NOT_OURS, CURRENT -> {}
        case BEHIND -> forget(folder, looked.entry);
        case OTHER, DAMAGED -> clear(folder);
      }
    } catch (IOException kept) {
      tell(
          SearchProblem.INDEX_KEEPS_ERASED,
          folder + ": its files still hold the words (" + kept.getMessage() + "); remove them");
    }
  }

  private void forget(Path at, long entry) throws IOException {
    if (!mayWrite(at)) {
      throw new IOException("it may only be read");
    }
    try {
      update(at, entry);
    } catch (LockObtainFailedException busy) {
      throw new IOException("another process is writing", busy);
    } catch (IOException | IllegalStateException | IllegalArgumentException damaged) {
      clear(at);
    }
  }

  private static void clear(Path at) throws IOException {
    try (Directory directory = FSDirectory.open(at);
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      clear(directory);
    } catch (LockObtainFailedException busy) {
      throw new IOException("another process is writing", busy);
    }
  }

  private Looked look(Path at) {
    if (!Files.isDirectory(at)) {
      return new Looked(State.NONE, 0);
    }
    try (Directory directory = FSDirectory.open(at)) {
      if (!DirectoryReader.indexExists(directory)) {
        return new Looked(State.NONE, 0);
      }
      return looked(SegmentInfos.readLatestCommit(directory).getUserData());
    } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
      return new Looked(State.DAMAGED, 0);
    }
  }

  private Looked looked(Map<String, String> mark) {
    if (!mark.containsKey(MARK)) {
      return new Looked(State.NOT_OURS, 0);
    }
    long entry = Long.parseLong(mark.getOrDefault(ENTRY, "0"));
    boolean same = FORMAT.equals(mark.get(MARK))
        && types.equals(mark.get(MADE_WITH))
        && ledger
            .headAt(entry)
            .filter(head -> head.hash().hex().equals(mark.get(HASH)))
            .isPresent();
    if (!same) {
      return new Looked(State.OTHER, 0);
    }
    boolean current = ledger.head().number() == entry;
    return new Looked(current ? State.CURRENT : State.BEHIND, entry);
  }

  private static Opened reading(Path at) throws IOException {
    Directory directory = FSDirectory.open(at);
    try {
      return new Opened(DirectoryReader.open(directory), directory);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private Opened written(Path at, Looked looked) throws IOException {
    if (!mayWrite(at)) {
      tell(SearchProblem.INDEX_NOT_WRITTEN, at + " may only be read; one was made in memory");
      return inMemory();
    }
    try {
      if (looked.state == State.BEHIND) {
        try {
          update(at, looked.entry);
          return reading(at);
        } catch (LockObtainFailedException busy) {
          throw busy;
        } catch (IOException | IllegalStateException | IllegalArgumentException damaged) {
          looked = new Looked(State.DAMAGED, 0);
        }
      }
      anew(at, looked.state);
      return reading(at);
    } catch (LockObtainFailedException busy) {
      return besides(at, looked);
    } catch (IOException e) {
      tell(
          SearchProblem.INDEX_NOT_WRITTEN,
          at + " cannot be written (" + e.getMessage() + "); one was made in memory");
      return inMemory();
    }
  }

  /** While another process writes: the index as it is, or where it is none, one in memory. */
  private Opened besides(Path at, Looked looked) throws IOException {
    if (looked.state == State.BEHIND) {
      try {
        Opened before = reading(at);
        tell(
            SearchProblem.INDEX_BUSY,
            at + ": another process is writing; this is of entry " + looked.entry);
        return before;
      } catch (IOException | IllegalArgumentException | IllegalStateException damaged) {
        // What it names is not there: one in memory answers.
      }
    }
    tell(SearchProblem.INDEX_BUSY, at + ": another process is writing; one was made in memory");
    return inMemory();
  }

  private static boolean mayWrite(Path at) {
    Path there = at.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && StoreFiles.isWritable(there);
  }

  private void update(Path at, long entry) throws IOException {
    try (Directory directory = FSDirectory.open(at);
        IndexWriter writer = new IndexWriter(directory, config(OpenMode.APPEND))) {
      Head head = ledger.head();
      LedgerReader.Changes changes = ledger.changesBehind(entry);
      for (ReportId id : changes.reports()) {
        writer.deleteDocuments(new Term(Fields.REPORT, id.value()));
        var stored = ledger.report(id);
        if (stored.isPresent()) {
          writer.addDocuments(documents.of(stored.get()));
        }
      }
      if (changes.erased()) {
        // What was erased must not stay in files, marked as deleted.
        writer.forceMergeDeletes(true);
      }
      commit(writer, head);
    }
  }

  private void anew(Path at, State state) throws IOException {
    try (Directory directory = FSDirectory.open(at)) {
      if (state == State.DAMAGED) {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
          lock.ensureValid();
          clear(directory);
        }
      }
      fill(directory);
      switch (state) {
        case DAMAGED -> tell(SearchProblem.INDEX_MADE_ANEW, at + " was damaged");
        case OTHER ->
          tell(
              SearchProblem.INDEX_MADE_ANEW,
              at + " was of another ledger, of other packs or of another version");
        case NONE, CURRENT, BEHIND, NOT_OURS -> {}
      }
    }
  }

  /** Takes away the files that are an index's; others stay. */
  private static void clear(Directory directory) throws IOException {
    for (String name : directory.listAll()) {
      if (IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()
          || name.startsWith(IndexFileNames.SEGMENTS)
          || name.startsWith(IndexFileNames.PENDING_SEGMENTS)) {
        directory.deleteFile(name);
      }
    }
  }

  private Opened inMemory() throws IOException {
    Directory directory = new ByteBuffersDirectory();
    fill(directory);
    return new Opened(DirectoryReader.open(directory), directory);
  }

  private void fill(Directory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, config(OpenMode.CREATE))) {
      Head head = ledger.head();
      Filling.of(ledger, documents, writer);
      commit(writer, head);
    }
  }

  private void commit(IndexWriter writer, Head head) throws IOException {
    Map<String, String> mark = Map.of(
        MARK,
        FORMAT,
        MADE_WITH,
        types,
        ENTRY,
        String.valueOf(head.number()),
        HASH,
        head.hash().hex());
    writer.setLiveCommitData(mark.entrySet());
    writer.commit();
  }

  private IndexWriterConfig config(OpenMode mode) {
    return new IndexWriterConfig(analyzer)
        .setOpenMode(mode)
        .setCommitOnClose(false)
        // Of all policies this one merges every file with deletions when it is told to.
        .setMergePolicy(new LogByteSizeMergePolicy())
        .setRAMBufferSizeMB(BUFFER);
  }

  private void tell(SearchProblem code, String what) {
    problems.accept(code.of(what));
  }
}
