package isnad.app.sample;

import isnad.app.ingest.Ingest;
import isnad.app.ingest.Intake;
import isnad.app.ingest.Limits;
import isnad.app.ingest.Received;
import isnad.app.pack.ShippedPacks;
import isnad.core.pack.Packs;
import isnad.core.reading.Extraction;
import isnad.core.reading.Reading;
import isnad.core.report.Report;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The reports of the folder {@code examples}, read once with the shipped packs. */
public final class ExampleReadings {
  public static final Packs PACKS = Packs.load(ShippedPacks.files());

  public static final List<Extraction> ALL = read();

  private ExampleReadings() {}

  private static List<Extraction> read() {
    List<Report> reports = new ArrayList<>();
    Path folder = Path.of(System.getProperty("isnad.root"), "examples");
    Ingest.of(
            List.of(folder.toString()),
            folder,
            InputStream.nullInputStream(),
            Limits.USUAL,
            Intake.PLAIN)
        .send(
            arrival -> {
              if (arrival.receive() instanceof Received.WithText text) {
                reports.add(text.report());
              }
            },
            bytes -> {});
    Reading reading = new Reading(PACKS);
    return reports.stream().map(reading::read).toList();
  }
}
