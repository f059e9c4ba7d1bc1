package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.exchange.SharedLedger;
import isnad.app.json.StixObject;
import isnad.app.store.Collected;
import isnad.core.pack.ArabicNames;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands a ledger out as STIX 2.1; {@code names} are the Arabic ones of actors and places. */
public record StixHanding(ArabicNames names) implements Handing {
  private static final String SPEC = "2.1";

  private static final DateTimeFormatter VERSION =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  @Override
  public void objects(Ledger ledger, Sender sender, Consumer<Collected.Item> sink) {
    SharedLedger.Sent unused = SharedLedger.send(
        ledger,
        names,
        sender.name(),
        new Levels(Sharing.markings(ledger)),
        Optional.empty(),
        Integer.MAX_VALUE,
        object -> sink.accept(item(object)));
  }

  private static Collected.Item item(StixObject object) {
    return new Collected.Item(
        object.id().toString(),
        object.id().type(),
        SPEC,
        VERSION.format(object.modified().orElse(object.created())),
        object.line());
  }
}
