package isnad.core.incident;

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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports of one test, read with the shipped packs. */
final class News {
  private static final Packs PACKS = Packs.load(files());
  private static final Reading READING = new Reading(PACKS);
  private static final Accounts ACCOUNTS = new Accounts(PACKS);

  final List<Source> sources = new ArrayList<>();
  final List<Account> accounts = new ArrayList<>();

  /** Adds a report of {@code outlet}, published on {@code day}. */
  News add(String id, String outlet, String day, String text) {
    Report report = new Report(
        new ReportId(id),
        Optional.of(outlet),
        Language.ARABIC,
        Optional.empty(),
        Optional.of(Published.parse(day)),
        Optional.empty(),
        text);
    Accounts.Told told = ACCOUNTS.of(report, READING.read(report).claims());
    sources.add(told.source());
    accounts.addAll(told.accounts());
    return this;
  }

  /** What each report is about, in the order of adding. */
  List<ReportIncident> about() {
    return ReportIncident.of(sources, Assembly.of(accounts), NearCopies.among(sources));
  }

  /** The names of the incidents that the reports are about, in the order of adding. */
  List<String> incidents() {
    return about().stream()
        .map(report -> report.incident().map(one -> one.id().toString()).orElse("none"))
        .toList();
  }

  private static List<PackFile> files() {
    Path root = Path.of(System.getProperty("isnad.root", "..")).toAbsolutePath().normalize();
    try (Stream<Path> paths = Files.walk(root.resolve("packs"))) {
      return paths.filter(Files::isRegularFile).sorted().map(News::file).toList();
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
