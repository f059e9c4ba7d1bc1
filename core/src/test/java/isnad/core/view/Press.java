package isnad.core.view;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports of one test, read with the shipped packs and put together. */
final class Press {
  private static final Packs PACKS = Packs.load(files());
  private static final Reading READING = new Reading(PACKS);
  private static final Accounts ACCOUNTS = new Accounts(PACKS);
  static final Kin KIN = new Kin(PACKS.registry());

  private final List<Accounts.Told> told = new ArrayList<>();
  private final Map<ClaimId, Claim> claims = new HashMap<>();

  Press add(String id, String outlet, String day, String text) {
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

  Assembled assembled() {
    return Assembled.of(told);
  }

  /** The incident that most reports tell of. */
  Incident incident() {
    return assembled().incidents().stream()
        .max(Comparator.comparing(Incident::reports)
            .thenComparing(incident -> incident.accounts().size()))
        .orElseThrow();
  }

  /** All claims of all reports as if they were of one incident, in the order of the reports. */
  List<Telling> tellings() {
    Assembled assembled = assembled();
    List<Telling> tellings = new ArrayList<>();
    for (Accounts.Told report : told) {
      report
          .accounts()
          .forEach(account -> Optional.ofNullable(claims.get(account.claim()))
              .ifPresent(claim ->
                  tellings.add(new Telling(account, claim, assembled.testimony(account)))));
    }
    return tellings;
  }

  Differences differences() {
    return Differences.among(tellings(), KIN);
  }

  private static List<PackFile> files() {
    Path root = Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    try (Stream<Path> paths = Files.walk(root.resolve("packs"))) {
      return paths.filter(Files::isRegularFile).sorted().map(Press::file).toList();
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
