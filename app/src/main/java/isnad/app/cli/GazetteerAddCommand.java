package isnad.app.cli;

import isnad.app.gazetteer.Dump;
import isnad.app.gazetteer.DumpLimits;
import isnad.app.gazetteer.DumpProblem;
import isnad.app.gazetteer.DumpTally;
import isnad.app.gazetteer.PlacePack;
import isnad.app.pack.PackFolder;
import isnad.app.pack.ShippedPacks;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import isnad.core.report.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad gazetteer add}: from a country's dump of GeoNames to a pack of places. */
@Command(
    name = "add",
    description = "Makes a pack of places of a country's dump of GeoNames.",
    footer = {
      "",
      "Exit status: 0 places were added, 1 the same but some rows are broken, 2 none were,",
      "3 the pack cannot be written."
    })
final class GazetteerAddCommand implements Callable<Integer> {
  private final Surroundings here;

  @Parameters(
      paramLabel = "FILE",
      description = "A dump of GeoNames: a .txt of 19 columns, or a .zip that holds one.")
  private Path file = Path.of("");

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "The folder of your own packs; ./packs-own otherwise. It is made if need be.")
  private Path packs = Path.of("packs-own");

  GazetteerAddCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    String name = "places/geonames-" + stem(file) + ".tsv";
    String shown = packs + "/" + name;
    Path folder = here.folder().resolve(packs);
    List<PackFile> others = new ArrayList<>();
    if (Files.exists(folder)) {
      PackFolder.Contents contents = PackFolder.read(folder, packs.toString());
      if (!contents.problems().isEmpty()) {
        contents.problems().forEach(this::tell);
        return ExitStatus.NOTHING.number();
      }
      others.addAll(contents.files());
    }
    PackFile before = null;
    for (PackFile each : others) {
      before = each.path().equals(shown) ? each : before;
    }
    if (before != null && !before.content().startsWith(PlacePack.MARK)) {
      tell(Problem.of(DumpProblem.PACK_NOT_OURS, shown + " was not made by this command"));
      return ExitStatus.NOTHING.number();
    }
    others.remove(before);
    return switch (read(others)) {
      case Dump.Result.Failed failed -> {
        here.say("isnad: " + failed.problem().code().code() + ": " + file + ": "
            + failed.problem().what());
        yield ExitStatus.NOTHING.number();
      }
      case Dump.Result.Read read -> keep(read.pack(), folder.resolve(name), shown);
    };
  }

  /** The part of a file's name that its pack is named after: small letters, digits and hyphens. */
  static String stem(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
    String plain = name.replaceFirst("[.](txt|zip)$", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
    return plain.isEmpty() ? "dump" : plain.substring(0, Math.min(plain.length(), 60));
  }

  private Dump.Result read(List<PackFile> others) {
    List<PackFile> all = new ArrayList<>(ShippedPacks.files());
    all.addAll(others);
    return new Dump(here.folder().resolve(file), DumpLimits.USUAL)
        .read(Packs.load(all), ids(others));
  }

  /** The ids of places in {@code files}. */
  private static Set<String> ids(List<PackFile> files) {
    Set<String> ids = new HashSet<>();
    for (PackFile file : files) {
      if (file.path().endsWith(".tsv")) {
        file.content().lines().forEach(line -> ids.add(line.split("\t", 2)[0]));
      }
    }
    return ids;
  }

  private int keep(PlacePack pack, Path target, String shown) {
    boolean any = pack.places() > 0;
    try {
      if (any) {
        Files.createDirectories(target.resolveSibling(""));
        try (Destination out = Destination.file(target)) {
          out.write(pack.content(String.valueOf(file.getFileName())));
          out.finish();
        }
      }
    } catch (IOException e) {
      here.say("isnad: cannot write " + shown + ": " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
    try (Destination out = Destination.stream(here.out())) {
      out.write(report(pack, any ? shown : null));
      out.finish();
    } catch (ReaderGone gone) {
      return ExitStatus.READER_GONE.number();
    } catch (IOException e) {
      here.say("isnad: cannot write standard output: " + Failure.said(e));
      return ExitStatus.UNFINISHED.number();
    }
    if (!any) {
      tell(Problem.of(DumpProblem.DUMP_WITHOUT_PLACES, file + ": nothing was written"));
      return ExitStatus.NOTHING.number();
    }
    here.say("Read with it: isnad read --packs " + packs + " PATH...");
    return (pack.tally().faults() == 0 ? ExitStatus.GOOD : ExitStatus.SOME_BAD).number();
  }

  private static String report(PlacePack pack, @Nullable String shown) {
    DumpTally tally = pack.tally();
    StringBuilder out = new StringBuilder();
    out.append("rows     ").append(tally.rows()).append('\n');
    out.append("taken    ").append(pack.places());
    if (shown != null) {
      String families = pack.families().entrySet().stream()
          .map(entry -> entry.getValue() + " " + entry.getKey())
          .collect(Collectors.joining(", "));
      out.append(": ").append(families).append('\n');
      out.append("names    ").append(pack.names()).append(", of which ").append(pack.guarded());
      out.append(" count only behind a class word\n");
      out.append("file     ").append(shown);
    }
    out.append('\n');
    out.append("refused  ").append(tally.rows() - pack.places()).append('\n');
    for (Map.Entry<DumpProblem, DumpTally.Refusals> entry : tally.refused().entrySet()) {
      DumpTally.Refusals refusals = entry.getValue();
      out.append("  ").append(entry.getKey().code()).append("  ").append(refusals.count());
      String examples = refusals.first().stream()
          .map(example -> "line " + example.line() + ": " + example.what())
          .collect(Collectors.joining("; "));
      out.append("  (").append(examples).append(")\n");
    }
    return out.toString();
  }

  private void tell(Problem problem) {
    here.say("isnad: " + ChosenPacks.line(problem));
  }
}
