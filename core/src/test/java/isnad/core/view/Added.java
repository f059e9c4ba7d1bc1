package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.reading.Reading;
import isnad.core.report.Language;
import isnad.core.report.Published;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports of one test, read with the shipped packs, and what they add up to. */
final class Added {
  private static final Packs PACKS = Packs.load(files());
  private static final Reading READING = new Reading(PACKS);
  private static final Accounts ACCOUNTS = new Accounts(PACKS);

  private final List<Accounts.Told> told = new ArrayList<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();

  /** Adds a report of {@code outlet}, published on {@code day}. */
  Added add(String id, String outlet, String day, String text) {
    Report report = new Report(
        new ReportId(id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.empty(),
        Optional.of(Published.parse(day)),
        Optional.empty(),
        text);
    List<Claim> read = READING.read(report).claims();
    told.add(ACCOUNTS.of(report, read));
    read.forEach(claim -> claims.put(claim.id(), claim));
    return this;
  }

  Tolls tolls(TollQuery query) {
    return Tolls.of(Assembled.of(told), claims, new Sides(PACKS), query);
  }

  private static List<PackFile> files() {
    Path root = Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    try (Stream<Path> paths = Files.walk(root.resolve("packs"))) {
      return paths.filter(Files::isRegularFile).sorted().map(Added::file).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PackFile file(Path path) {
    try {
      return new PackFile(path.toString().replace('\\', '/'), Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
