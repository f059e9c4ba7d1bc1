package isnad.app.gazetteer;

import isnad.app.ingest.BoundedLines;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A country's dump of GeoNames: a file of rows, or a .zip that holds one beside what tells of it.
 */
public record Dump(Path file, DumpLimits limits) {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  /** What became of a dump. */
  public sealed interface Result {
    /** It was read to its end. */
    record Read(PlacePack pack) implements Result {}

    /** It could not be. */
    record Failed(Problem problem) implements Result {}
  }

  /**
   * Chooses the places of the dump that {@code packs} lack; {@code ids} are taken by other packs.
   */
  public Result read(Packs packs, Set<String> ids) {
    if (Files.isDirectory(file)) {
      return failed(DumpProblem.DUMP_UNREADABLE, "it is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      PlaceChooser chooser = new PlaceChooser(packs, ids, limits);
      boolean whole;
      if (isZip()) {
        ZipInputStream zip = new ZipInputStream(in);
        if (!toRows(zip)) {
          return failed(DumpProblem.DUMP_UNREADABLE, "the .zip holds no .txt file of rows");
        }
        whole = rows(zip, chooser);
      } else {
        whole = rows(in, chooser);
      }
      return whole
          ? new Result.Read(chooser.pack())
          : failed(DumpProblem.DUMP_TOO_LARGE, "more than " + limits.dumpBytes() + " bytes");
    } catch (NoSuchFileException e) {
      return failed(DumpProblem.DUMP_UNREADABLE, "there is no such file");
    } catch (IOException e) {
      String said = e.getMessage();
      return failed(DumpProblem.DUMP_UNREADABLE, said == null ? "reading broke off" : said);
    }
  }

  private boolean isZip() {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Goes to the entry that holds the rows; false where there is none. */
  private static boolean toRows(ZipInputStream zip) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      if (name.endsWith(".txt") && !name.endsWith("readme.txt") && !entry.isDirectory()) {
        return true;
      }
    }
    return false;
  }

  /** Hands on every row; false where there are more bytes than a dump may have. */
  private boolean rows(InputStream in, PlaceChooser chooser) throws IOException {
    BoundedLines lines = new BoundedLines(in, limits.rowBytes());
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.consumed() > limits.dumpBytes()) {
        return false;
      }
      if (lines.wasTooLong()) {
        chooser.tooLong(lines.number());
      } else {
        byte[] row = trimmed(line, lines.number() == 1);
        if (row.length > 0) {
          chooser.take(lines.number(), row);
        }
      }
    }
    return true;
  }

  /** A line without its carriage return, and the first without a byte order mark. */
  private static byte[] trimmed(byte[] line, boolean first) {
    int start = first && Arrays.mismatch(line, MARK) == MARK.length ? MARK.length : 0;
    int end = line.length > start && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return Arrays.copyOfRange(line, start, end);
  }

  private Result failed(DumpProblem code, String what) {
    return new Result.Failed(Problem.of(code, what));
  }
}
