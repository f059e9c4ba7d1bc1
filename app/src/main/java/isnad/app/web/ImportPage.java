package isnad.app.web;

import isnad.app.change.AddRun;
import isnad.app.ingest.Columns;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Tally;
import isnad.app.store.LedgerWriter.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where files are dropped to be read and kept. */
@Controller
class ImportPage {
  /** How long a file's name is: systems take 255 bytes, and a letter may have three. */
  private static final int LONGEST_NAME = 80;

  private final Desk desk;
  private final Pages pages;

  ImportPage(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/import")
  ModelAndView form(HttpServletRequest request) {
    return pages.page(request, "import", Map.of("kept", List.of()));
  }

  @PostMapping("/import")
  ModelAndView take(
      HttpServletRequest request,
      @RequestParam @Limit(most = DeskServer.MOST_FILES) List<MultipartFile> files)
      throws IOException {
    Path folder = Files.createTempDirectory("isnad-");
    try {
      for (MultipartFile file : files) {
        keep(file, folder);
      }
      List<AddRun.Kept> kept = new ArrayList<>();
      Ingest ingest = Ingest.of(
          List.of("."),
          folder,
          InputStream.nullInputStream(),
          Limits.USUAL,
          new Intake(desk.packs().registry().outlets(), Columns.USUAL));
      Tally tally = desk.add(ingest, new Noting(kept));
      return pages.page(
          request,
          "import",
          Map.of(
              "tally", tally,
              "fresh",
                  kept.stream()
                      .filter(one -> one.outcome() != Outcome.UNCHANGED)
                      .count(),
              "kept", kept));
    } finally {
      remove(folder);
    }
  }

  /** Notes which reports were kept. */
  private record Noting(List<AddRun.Kept> kept) implements AddRun.Watching {
    @Override
    public void advance(long bytes) {}

    @Override
    public void at(long reports) {}

    @Override
    public void kept(List<AddRun.Kept> reports) {
      kept.addAll(reports);
    }
  }

  /** Under its own name, as far as that is one of a file: it becomes the name of a report. */
  private static void keep(MultipartFile file, Path folder) throws IOException {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replace('\0', '_');
    if (name.isBlank() || name.equals(".") || name.equals("..")) {
      return;
    }
    // The end of a name tells what kind of file it is.
    name = name.substring(Math.max(0, name.length() - LONGEST_NAME));
    Path at = folder.resolve(name);
    for (int more = 2; Files.exists(at); more++) {
      at = folder.resolve(more + "-" + name);
    }
    try (InputStream in = file.getInputStream()) {
      Files.copy(in, at);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> {
        try {
          Files.deleteIfExists(path);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
