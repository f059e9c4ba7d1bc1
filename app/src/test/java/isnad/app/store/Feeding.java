package isnad.app.store;

import isnad.app.sample.SampleReading;
import isnad.app.store.LedgerWriter.Naming;
import isnad.core.ledger.Digest;
import isnad.core.report.Report;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** A process that adds reports to a store in batches, and says which are kept once they are. */
final class Feeding {
  private static final int BATCH = 4;

  private static final LedgerWriter.Reader READER =
      new LedgerWriter.Reader("isnad test", Digest.NONE);

  private Feeding() {}

  static Report report(int number) {
    return Report.of("r" + number, "قتل رجل " + "في البلدة ".repeat(number % 40) + number);
  }

  /** Adds reports 0 to {@code args[1]} to the file {@code args[0]}. */
  public static void main(String[] args) {
    StoreAddress address = StoreAddress.of(args[0], Path.of(""));
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      feed(writer, Integer.parseInt(args[1]));
    }
    System.out.println("done");
  }

  private static void feed(LedgerWriter writer, int most) {
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      Report report = report(i);
      writer.add(report, Naming.SOURCE, SampleReading.killings(report).claims(), READER);
      waiting.add(report.id().value());
      if (waiting.size() == BATCH || i == most - 1) {
        writer.commit();
        waiting.forEach(System.out::println);
        System.out.flush();
        waiting.clear();
      }
    }
  }
}
