package isnad.app.web;

import isnad.app.access.AccessFault;
import isnad.app.share.DerivedLedgers;
import isnad.app.share.Sender;
import isnad.app.share.Sharing;
import isnad.app.store.Moment;
import isnad.app.store.StoreAddress;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.marking.Audience;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The desks of people from whom something of their organisation's ledger is kept (TLP:RED): each
 * answers from a ledger that was made of what they may read, so that nothing else can be asked for.
 */
final class Narrowed {
  private final Map<LocalFile, Narrow> narrow = new ConcurrentHashMap<>();

  /** A desk, and up to where its ledger was made. */
  private static final class Narrow {
    private final Desk desk;
    private @Nullable Moment upTo;

    Narrow(Desk desk) {
      this.desk = desk;
    }
  }

  /** What {@code whole} is for the person called {@code account}. */
  Desk of(Desk whole, String account) {
    Optional<Audience.Member> member = whole.askOnce(
        "what is kept from @" + account, ledger -> Sharing.markings(ledger).narrowed(account));
    return member.isEmpty() ? whole : desk(whole, member.get());
  }

  private Desk desk(Desk whole, Audience.Member member) {
    LocalFile file = file(whole.address(), member);
    Narrow made = narrow.computeIfAbsent(file, one -> new Narrow(whole.narrowed(file)));
    Moment now = whole.moment();
    synchronized (made) {
      if (!now.equals(made.upTo)) {
        Sharing.Made unused = new Sharing(
                whole.address(), whole.packs(), whole.known().fingerprint(), Sender.OURSELVES)
            .bringUp(member, file);
        made.upTo = now;
      }
    }
    return made.desk;
  }

  /** No account's name begins as that file's does that is for all who are named nowhere. */
  private static LocalFile file(StoreAddress address, Audience.Member member) {
    if (!(address instanceof LocalFile ledger)) {
      throw AccessFault.membersNeedFile(address.shown());
    }
    String name = (member.account().isEmpty() ? "@" : member.account()) + ".db";
    return new LocalFile(
        DerivedLedgers.forMembers(ledger).resolve(name), ledger.shown() + ".members/" + name);
  }
}
