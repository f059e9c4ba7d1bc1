package isnad.app.web;

import isnad.app.access.AuditWriter;
import isnad.app.access.Organisation;
import isnad.app.access.People;
import isnad.app.access.Right;
import isnad.app.change.Knowledge;
import isnad.app.pack.PackSources;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.core.pack.Packs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which desk each person has: the only one where there are no accounts, and otherwise that of their
 * organisation, with its own ledger, or with what they may read of that. The one place at which
 * that is decided.
 */
public final class Desks implements AutoCloseable {
  /** The desk that is asked by nobody, before anybody asks. */
  private static final ScopedValue<Desk> AHEAD = ScopedValue.newInstance();

  private final Desk home;
  private final @Nullable People people;
  private final @Nullable AuditWriter writer;
  private final Map<String, Desk> others = new ConcurrentHashMap<>();
  private final Narrowed narrowed = new Narrowed();

  private Desks(Desk home, @Nullable People people) {
    this.home = home;
    this.people = people;
    writer = people == null ? null : people.writer();
  }

  /** The one desk of whoever is at this machine. */
  public static Desks of(Desk home) {
    return new Desks(home, null);
  }

  /** Desks of the organisations of {@code people}, of which {@code home} is the first. */
  public static Desks of(Desk home, People people) {
    return new Desks(home, people);
  }

  /** Those who have accounts here; nothing where nobody needs one. */
  Optional<People> people() {
    return Optional.ofNullable(people);
  }

  /** Where it is told what those who have accounts do. */
  AuditWriter writer() {
    return Objects.requireNonNull(writer);
  }

  /** The desk of whoever asks; there is none for whoever has no account where one is needed. */
  Desk mine() {
    if (AHEAD.isBound()) {
      return AHEAD.get();
    }
    if (people == null) {
      return home;
    }
    return Asker.now()
        .map(Asker::account)
        .map(one -> narrowed.of(desk(one.organisation()), one.name()))
        .orElseThrow(() -> new IllegalStateException("nobody has a desk who is not known"));
  }

  /** What the words of a page are understood by, where nobody is known the home's. */
  Knowledge words() {
    return people == null || Asker.now().isPresent() ? mine().known() : home.known();
  }

  /** What whoever asks may do: everything where there are no accounts. */
  Set<Right> rights() {
    return people == null
        ? EnumSet.allOf(Right.class)
        : Asker.now().map(Asker::rights).orElse(Set.of());
  }

  /** Who signs: the account that is logged in, or where there are none, whoever says so. */
  String signer(String typed) {
    return people == null
        ? typed
        : Asker.now().map(asker -> asker.account().name()).orElse("");
  }

  /** Looks ahead for each desk that somebody used. */
  void each(Consumer<Desk> looking) {
    Stream.concat(Stream.of(home), others.values().stream())
        .forEach(desk -> ScopedValue.where(AHEAD, desk).run(() -> looking.accept(desk)));
  }

  private Desk desk(String organisation) {
    return organisation.equals(Organisation.HOME)
        ? home
        : others.computeIfAbsent(organisation, this::opened);
  }

  /** The desk of another organisation, whose ledger is made where it is not there. */
  private Desk opened(String key) {
    Organisation one = Objects.requireNonNull(people)
        .organisations()
        .called(key)
        .orElseThrow(() -> new IllegalStateException("an account of no organisation: " + key));
    StoreAddress address = one.ledger(home.address());
    PackSources sources = packs(address);
    Knowledge known = sources.folders().isEmpty() && home.sources().folders().isEmpty()
        ? home.known()
        : Knowledge.of(Packs.load(sources.files()), sources.files());
    try (LedgerWriter writer = LedgerWriter.open(address, Clock.systemUTC())) {
      int unused = writer.assembler(known.packs(), known.fingerprint()).catchUp();
    }
    return new Desk(address, known, sources, home.version(), home.originals());
  }

  /**
   * The packs of another organisation: those that the desk was started with but for the last, which
   * the home's own people write into, and its own, where it has a folder for them.
   */
  private PackSources packs(StoreAddress address) {
    List<Path> folders = new ArrayList<>(home.sources().folders());
    if (!folders.isEmpty()) {
      folders.removeLast();
    }
    if (address instanceof StoreAddress.LocalFile file) {
      String name = file.path().getFileName().toString().replaceFirst("\\.db$", ".packs");
      Path own = file.path().resolveSibling(name);
      if (Files.isDirectory(own)) {
        folders.add(own);
      }
    }
    return new PackSources(home.sources().base(), folders);
  }

  /** Whether what lies on disks and servers can be asked; throws where that cannot be told. */
  boolean areUp() {
    boolean people = this.people == null || !this.people.organisations().all().isEmpty();
    return people && home.moment().head().number() >= 0 && (writer == null || !writer.isFailing());
  }

  /** Has the audit log be whole. The people are closed by whoever opened them. */
  @Override
  public void close() {
    if (writer != null) {
      writer.close();
    }
  }
}
