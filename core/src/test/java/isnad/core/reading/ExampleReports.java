package isnad.core.reading;

import isnad.core.report.Published;
import isnad.core.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reports of {@code examples/*.jsonl}, as tests read them. The core has no JSON, and these
 * lines are written with nothing but plain strings, so a pattern for strings is enough.
 */
public final class ExampleReports {
  private static final Pattern ID = Pattern.compile("\"id\": \"([^\"]+)\"");
  private static final Pattern DATE = Pattern.compile("\"published\": \"([^\"]+)\"");
  private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)+)\"");

  public static final List<Report> ALL = load();

  private ExampleReports() {}

  private static List<Report> load() {
    List<Report> reports = new ArrayList<>();
    Path folder = Shipped.root().resolve("examples");
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          reports.add(report(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reports.sort(Comparator.comparing(report -> report.id().value()));
    return List.copyOf(reports);
  }

  private static Report report(String line) {
    String text = one(TEXT, line).replace("\\n", "\n").replace("\\\"", "\"");
    return Report.of(one(ID, line), text).published(Published.parse(one(DATE, line)));
  }

  private static String one(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + pattern + " in " + line);
    }
    return matcher.group(1);
  }
}
