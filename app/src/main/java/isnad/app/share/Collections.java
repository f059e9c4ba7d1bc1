package isnad.app.share;

import isnad.app.answer.Ledger;
import isnad.app.store.Collected;
import isnad.app.store.LedgerReader;
import isnad.app.store.Partner;
import isnad.app.store.SharingStore;
import isnad.app.store.StoreAddress.LocalFile;
import isnad.core.ledger.ChainedEntry.Head;
import isnad.core.ledger.Digest;
import isnad.core.marking.Audience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The collections by which a ledger is handed out: to each partner one of all that it may read, to
 * each of its communities one of what the community may read, and one that it sends to. Each is
 * made of a ledger that was made for its audience, and knows nothing else.
 */
public final class Collections {
  private static final int AT_A_TIME = 500;

  private final Sharing sharing;
  private final Handing handing;
  private final SharingStore store;
  private final Path folder;
  private final Clock clock;
  private final Map<String, Head> made = new HashMap<>();

  /** {@code folder} is where ledgers of audiences lie. */
  public Collections(
      Sharing sharing, Handing handing, SharingStore store, Path folder, Clock clock) {
    this.sharing = sharing;
    this.handing = handing;
    this.store = store;
    this.folder = folder;
    this.clock = clock;
  }

  /** A collection as one partner sees it; without an {@code audience} it is sent to. */
  public record Shared(
      String id, String alias, String title, String description, Optional<Audience> audience) {
    public boolean canRead() {
      return audience.isPresent();
    }
  }

  /** All that {@code partner} is shown. */
  public List<Shared> of(Partner partner) {
    List<Shared> all = new ArrayList<>();
    String from = sharing.sender().name();
    all.add(shared(
        "for-" + partner.key(),
        from + " for " + partner.name(),
        "All that " + partner.name() + " may read",
        Optional.of(new Audience.Partner(partner.key(), Set.copyOf(partner.communities())))));
    for (String community : partner.communities()) {
      all.add(shared(
          "community-" + community,
          from + " for the community " + community,
          "What each member of the community may read",
          Optional.of(new Audience.Community(community))));
    }
    if (partner.maySend()) {
      all.add(shared(
          "from-" + partner.key(),
          "From " + partner.name(),
          "What " + partner.name() + " sends",
          Optional.empty()));
    }
    return all;
  }

  private Shared shared(
      String alias, String title, String description, Optional<Audience> audience) {
    byte[] name = (sharing.sender().name() + '\n' + alias).getBytes(StandardCharsets.UTF_8);
    return new Shared(UUID.nameUUIDFromBytes(name).toString(), alias, title, description, audience);
  }

  /** The collection of that id or alias, if {@code partner} is shown it. */
  public Optional<Shared> of(Partner partner, String name) {
    return of(partner).stream()
        .filter(one -> one.id().equals(name) || one.alias().equals(name))
        .findFirst();
  }

  /** What {@code partner} sent. */
  public Collected sent(Partner partner) {
    return store.collection("from-" + partner.key());
  }

  /**
   * The objects of a collection that can be read, brought up to the ledger first: what may be read
   * no longer is gone before anything is handed out.
   */
  public synchronized Collected fresh(Shared shared) {
    Audience audience = shared.audience().orElseThrow();
    Collected objects = store.collection(name(audience));
    Head head = head();
    if (!head.equals(made.get(shared.id())) || !objects.isWhole()) {
      LocalFile target = new LocalFile(
          folder.resolve(Digest.of(audience.key()).hex().substring(0, 32)).resolve("isnad.db"),
          shared.alias());
      sharing.bringUp(audience, target);
      hand(target, objects);
      made.put(shared.id(), head);
    }
    return objects;
  }

  private String name(Audience audience) {
    return audience.key() + " of " + sharing.sender().name();
  }

  private Head head() {
    try (LedgerReader reader = LedgerReader.open(sharing.address())) {
      return reader.head();
    }
  }

  private void hand(LocalFile target, Collected objects) {
    Collected.Replacing replacing = objects.replacing(clock.instant());
    List<Collected.Item> waiting = new ArrayList<>();
    try (LedgerReader reader = LedgerReader.open(target)) {
      Ledger ledger = Ledger.of(reader, sharing.packs(), sharing.fingerprint(), problem -> {});
      handing.objects(ledger, sharing.sender(), item -> {
        waiting.add(item);
        if (waiting.size() == AT_A_TIME) {
          replacing.take(waiting);
          waiting.clear();
        }
      });
    }
    replacing.take(waiting);
    replacing.finish();
  }
}
