package isnad.app.cli;

import isnad.app.ingest.BoundedLines;
import isnad.app.ingest.Ingest;
import isnad.app.json.BrokenJson;
import isnad.app.pack.FrozenPacks;
import isnad.app.store.LedgerImport;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreFiles;
import isnad.core.ledger.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad import}: a ledger that was exported, checked and kept whole or not at all. */
@Command(
    name = "import",
    description = "Keeps a ledger that isnad export wrote, if all of it is sound.",
    footer = {
      "",
      "Into a ledger that has entries, only what continues the same chain is taken.",
      "",
      "Exit status: 0 it was kept, 1 it is damaged or another ledger's, 2 there is no such file,",
      "3 the ledger cannot be written."
    })
final class ImportCommand implements Callable<Integer> {
  /** The longest line, in bytes. */
  private static final int LONGEST_LINE = 64 << 20;

  private final Surroundings here;

  @Mixin
  private final StoreOption store = new StoreOption();

  @Parameters(paramLabel = "FILE", description = "What isnad export wrote, or - (standard input).")
  private String file = "";

  ImportCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    boolean standard = file.equals(Ingest.STANDARD_INPUT);
    // Standard input belongs to the caller, who closes it.
    try (InputStream opened =
        standard ? null : Files.newInputStream(here.folder().resolve(file))) {
      keep(new LinesIn(new BoundedLines(opened == null ? here.in() : opened, LONGEST_LINE)));
      return ExitStatus.GOOD.number();
    } catch (IOException e) {
      here.say("isnad: cannot read " + file + ": " + Failure.said(e));
      return ExitStatus.NOTHING.number();
    }
  }

  private void keep(LedgerImport.Lines lines) throws IOException {
    StoreAddress address = store.address(here);
    boolean there = StoreFiles.isThere(address);
    boolean done = false;
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      long kept = LedgerImport.into(writer, lines);
      done = true;
      Digest fingerprint = ChosenPacks.fingerprint(List.of(), here.folder());
      writer.assembler(FrozenPacks.shipped(), fingerprint).catchUp();
      here.say("isnad: " + kept + " entries kept, the last " + writer.head().hash());
    } finally {
      if (!done && !there && address instanceof StoreAddress.LocalFile made) {
        StoreFiles.remove(made);
      }
    }
  }

  /** The lines of a stream, which must be UTF-8. */
  private record LinesIn(BoundedLines lines) implements LedgerImport.Lines {
    @Override
    public @Nullable String next() throws IOException, BrokenJson {
      byte[] line = lines.next();
      if (line == null) {
        return null;
      }
      if (lines.wasTooLong()) {
        throw new BrokenJson("longer than " + LONGEST_LINE + " bytes");
      }
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      } catch (CharacterCodingException e) {
        throw new BrokenJson("not UTF-8");
      }
    }

    @Override
    public long number() {
      return lines.number();
    }
  }
}
