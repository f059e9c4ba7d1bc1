package isnad.app.web;

import isnad.app.change.AddRun;
import isnad.app.change.Knowledge;
import isnad.app.ingest.Columns;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.pack.PackSources;
import isnad.app.pack.ShippedPacks;
import isnad.app.store.StoreAddress;
import isnad.core.pack.PackFile;
import isnad.core.pack.Packs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A desk that is served from a ledger of its own, with the examples in it. */
final class ServedDesk implements AutoCloseable {
  private static final List<PackFile> FILES = ShippedPacks.files();
  private static final Packs PACKS = Packs.load(FILES);

  /** A report that tries to become more than text. */
  static final String HOSTILE = "<script>window.hostile=1</script>"
      + "<img src=x onerror='window.hostile=1'>"
      + " قتل مسلحو تنظيم داعش ثلاثة جنود قرب مدينة الرقة يوم 3 يناير 2020 ${7*7} [[${7*7}]]";

  private static final String EXAMPLES =
      Path.of(System.getProperty("isnad.root", "..")).resolve("examples").toString();

  private final DeskServer server;
  private final Desk desk;

  private ServedDesk(Desk desk, DeskServer server) {
    this.desk = desk;
    this.server = server;
  }

  /** Serves the examples, and {@link #HOSTILE} with a name that is as bad. */
  static ServedDesk of(Path folder) throws IOException {
    return of(folder, Knowledge.of(PACKS, FILES), PackSources.shipped(), withHostile(folder));
  }

  /** The same with a person's own packs beside the shipped ones. */
  static ServedDesk of(Path folder, PackSources sources) throws IOException {
    List<PackFile> files = sources.files();
    return of(folder, Knowledge.of(Packs.load(files), files), sources, withHostile(folder));
  }

  /** Serves the examples alone. */
  static ServedDesk ofExamples(Path folder) throws IOException {
    return of(folder, Knowledge.of(PACKS, FILES), PackSources.shipped(), List.of(EXAMPLES));
  }

  private static List<String> withHostile(Path folder) throws IOException {
    Path hostile = folder.resolve("hostile");
    Files.createDirectories(hostile);
    Files.writeString(
        hostile.resolve("hostile.jsonl"),
        "{\"id\":\"hostile\",\"outlet\":\"<b onmouseover=alert(1)>x</b>\",\"title\":\"<script>"
            + "window.hostile=1</script>\",\"url\":\"javascript:window.hostile=1\",\"date\":"
            + "\"2020-01-04\",\"text\":\"" + HOSTILE.replace("\"", "\\\"") + "\"}\n");
    return List.of(EXAMPLES, hostile.toString());
  }

  private static ServedDesk of(
      Path folder, Knowledge known, PackSources sources, List<String> reports) throws IOException {
    Path ledger = folder.resolve("isnad.db");
    Desk desk = new Desk(
        new StoreAddress.LocalFile(ledger, "isnad.db"), known, sources, "isnad test", true);
    desk.add(
        Ingest.of(
            reports,
            folder,
            InputStream.nullInputStream(),
            Limits.USUAL,
            new Intake(PACKS.registry().outlets(), Columns.USUAL)),
        new Silent());
    DeskServer server = DeskServer.start(() -> desk, 0);
    server.open();
    return new ServedDesk(desk, server);
  }

  private record Silent() implements AddRun.Watching {
    @Override
    public void advance(long bytes) {}

    @Override
    public void at(long reports) {}

    @Override
    public void kept(List<AddRun.Kept> reports) {}
  }

  Desk desk() {
    return desk;
  }

  String host() {
    return "127.0.0.1:" + server.port();
  }

  String address(String path) {
    return "http://" + host() + path;
  }

  @Override
  public void close() {
    server.close();
  }
}
