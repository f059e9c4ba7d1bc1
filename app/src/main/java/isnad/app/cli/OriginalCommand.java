package isnad.app.cli;

import isnad.app.answer.Archived;
import isnad.app.answer.Refused;
import isnad.app.ingest.Ingest;
import isnad.app.json.OriginalLine;
import isnad.app.present.CommaSeparated;
import isnad.app.store.LedgerReader;
import isnad.core.ledger.Original;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad original}: the very file or page that a report was taken from. */
@Command(
    name = "original",
    description = "Tells what a report was taken from (name, media type, size, SHA-256), and"
        + " writes it out as it came, byte for byte.",
    footer = {
      "",
      "See docs/intake.md for what is kept of which kind of file.",
      "",
      "Exit status: 0 told or written, 2 there is no such report or no original of it, 3 the ledger"
          + " cannot be opened, or the original not written."
    })
final class OriginalCommand implements Callable<Integer> {
  private static final List<String> NAMES =
      List.of("report", "version", "name", "type", "size", "sha256");

  private final Surroundings here;

  @Parameters(paramLabel = "REPORT", description = "The id of the report.")
  private String report = "";

  @Mixin
  private final StoreOption store = new StoreOption();

  @Option(
      names = "--of-version",
      paramLabel = "N",
      description = "Which version of it; the one that stands otherwise.")
  private int version;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the original to FILE, or to - (standard output).")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; a table on a terminal, JSON lines otherwise.")
  private @Nullable ListFormat format;

  OriginalCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    try (LedgerReader ledger = LedgerReader.open(store.address(here))) {
      OptionalInt asked = version > 0 ? OptionalInt.of(version) : OptionalInt.empty();
      Archived archived = Archived.of(ledger, report, asked);
      byte[] bytes = output == null ? null : archived.bytes(ledger);
      boolean stream = output == null || output.equals(Path.of(Ingest.STANDARD_INPUT));
      return Destination.written(here, stream ? null : output, out -> {
        if (bytes == null) {
          out.write(listing(archived).in(chosen()));
        } else {
          out.write(ByteBuffer.wrap(bytes));
        }
        out.finish();
        return ExitStatus.GOOD;
      });
    } catch (Refused refused) {
      here.say("isnad: " + ChosenPacks.line(refused.problem()));
      return ExitStatus.NOTHING.number();
    }
  }

  private ListFormat chosen() {
    return format == null ? ListFormat.usual(here.terminal()) : format;
  }

  private static Listing listing(Archived archived) {
    Original original = archived.original();
    List<String> row = List.of(
        archived.report().value(),
        String.valueOf(archived.version()),
        original.name().orElse(""),
        original.type(),
        String.valueOf(original.size()),
        original.hash().hex());
    return new Listing(
        () -> said(archived) + "\n",
        () -> List.of(CommaSeparated.row(NAMES), CommaSeparated.row(row)),
        () -> List.of(OriginalLine.of(archived.report().value(), archived.version(), original)),
        true);
  }

  /** What a report was taken from, in words. */
  static String said(Archived archived) {
    Original original = archived.original();
    return original.name().map(name -> name + ", ").orElse("") + original.type() + ", "
        + original.size() + " bytes, SHA-256 " + original.hash();
  }
}
