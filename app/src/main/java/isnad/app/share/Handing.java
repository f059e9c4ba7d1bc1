package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.store.Collected;
import java.util.function.Consumer;

/** Makes the objects that a ledger is handed out as. */
public interface Handing {
  /** Gives all objects of {@code ledger}, which has nothing but what its audience may read. */
  void objects(Ledger ledger, Sender sender, Consumer<Collected.Item> sink);
}
