package isnad.app.share;

import isnad.app.change.Knowledge;
import isnad.app.change.SharedIntake;
import isnad.app.store.Collected;
import isnad.app.store.LedgerWriter;
import isnad.app.store.Partner;
import isnad.app.store.StoreAddress;
import isnad.core.report.Problem;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Takes what a partner sent as STIX into the ledger at {@code address}. What another Isnad keeps is
 * taken of the partner alone, under the name by which it is known here.
 */
public record StixIntake(StoreAddress address, Knowledge knowledge, String version)
    implements Inbox.Intake {

  @Override
  public Map<String, Problem> take(Partner partner, Collected sent) {
    Map<String, Problem> problems = new HashMap<>();
    SharedIntake intake = new SharedIntake(
        problem -> problems.putIfAbsent(about(problem), problem), Optional.of(partner.name()));
    try {
      Path file = Files.createTempFile("isnad-sent", ".json");
      try {
        write(sent, file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
          intake.take(in);
        }
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      SharedIntake.Done unused = intake.keep(writer, knowledge, version);
      writer.assembler(knowledge.packs(), knowledge.fingerprint()).catchUp();
    }
    return problems;
  }

  /** The object that a problem names first. */
  private static String about(Problem problem) {
    int colon = problem.what().indexOf(": ");
    return colon < 0 ? "" : problem.what().substring(0, colon);
  }

  private static void write(Collected sent, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("{\"objects\":[");
      boolean[] first = {true};
      sent.each(item -> {
        try {
          out.write((first[0] ? "" : ",") + item.body());
          first[0] = false;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      out.write("]}");
    }
  }
}
