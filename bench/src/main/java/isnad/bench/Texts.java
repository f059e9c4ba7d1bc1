package isnad.bench;

import isnad.app.ingest.Arrival;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Received;
import isnad.core.report.Published;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The reports that speed is measured on: those of a corpus where one is given, otherwise reports
 * that are put together from the sentences of the examples.
 */
public final class Texts {
  /** Names a corpus: a file of JSON lines, also as .gz or .xz. */
  public static final String CORPUS = "isnad.corpus";

  private static final int MADE = 4_000;
  private static final int SENTENCES = 14;

  private Texts() {}

  /** The corpus that {@value #CORPUS} names, the one beside the repository, or made reports. */
  public static List<Report> usual() {
    String named = System.getProperty(CORPUS);
    Path root = Path.of(System.getProperty("isnad.root", "."));
    Path beside = root.resolve("../shared/corpus/arabic-news.jsonl.xz").normalize();
    if (named != null) {
      return of(Path.of(named));
    }
    return Files.exists(beside) ? of(beside) : made(of(root.resolve("examples")), MADE);
  }

  /** All reports of a file or folder that can be read. */
  public static List<Report> of(Path path) {
    if (path.toString().endsWith(".xz")) {
      return unpacked(path);
    }
    return received(List.of(path.toString()), InputStream.nullInputStream());
  }

  /** Reports of a file that the {@code xz} command unpacks. */
  private static List<Report> unpacked(Path path) {
    try {
      Process xz = new ProcessBuilder("xz", "-dc", path.toString())
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
      List<Report> reports = received(List.of(Ingest.STANDARD_INPUT), xz.getInputStream());
      if (xz.waitFor() != 0) {
        throw new IllegalStateException("xz could not unpack " + path);
      }
      return reports;
    } catch (IOException e) {
      throw new UncheckedIOException("the xz command is needed to unpack " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<Report> received(List<String> paths, InputStream in) {
    List<Report> reports = new ArrayList<>();
    Ingest ingest = Ingest.of(paths, Path.of("").toAbsolutePath(), in, Limits.USUAL, Intake.PLAIN);
    ingest.send(arrival -> take(arrival, reports), bytes -> {});
    if (reports.isEmpty()) {
      throw new IllegalStateException("no report in " + paths);
    }
    return reports;
  }

  private static void take(Arrival arrival, List<Report> reports) {
    Received received = arrival.receive();
    if (received.isReadable() && received instanceof Received.WithText text) {
      reports.add(text.report());
    }
  }

  /** Reports of as many sentences as news has, drawn from those of {@code examples}. */
  static List<Report> made(List<Report> examples, int count) {
    List<String> sentences =
        examples.stream().flatMap(report -> report.text().lines()).distinct().toList();
    Random random = new Random(25);
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 1 + random.nextInt(2 * SENTENCES); left > 0; left--) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append('\n');
      }
      Report report = Report.of("made-" + i, text.toString());
      reports.add(report.published(Published.parse("2024-07-20")));
    }
    return reports;
  }

  /** The bytes of the reports' texts in UTF-8. */
  static long bytes(List<Report> reports) {
    return reports.stream()
        .mapToLong(r -> r.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Reports by their outlets, those with most reports first. */
  static Map<String, List<Report>> byOutlet(List<Report> reports) {
    Map<String, List<Report>> outlets = new TreeMap<>();
    for (Report report : reports) {
      outlets
          .computeIfAbsent(report.outlet().orElse("-"), o -> new ArrayList<>())
          .add(report);
    }
    return outlets;
  }

  /** The {@code share} of {@code reports} whose texts are nearest to {@code units} long. */
  static List<Report> near(List<Report> reports, int units, int share) {
    return reports.stream()
        .sorted(Comparator.comparingInt(report -> Math.abs(report.text().length() - units)))
        .limit(share)
        .toList();
  }
}
