package isnad.app.web;

import isnad.app.access.Accounts;
import isnad.app.access.AuditTrail;
import isnad.app.access.Doer;
import isnad.app.access.Done;
import isnad.app.access.MovedClock;
import isnad.app.access.Organisation;
import isnad.app.access.People;
import isnad.app.access.Right;
import isnad.app.access.Role;
import isnad.app.answer.Refused;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A desk with accounts of two organisations; only the first has reports. */
final class ServedPeople implements AutoCloseable {
  static final String PASSWORD = "seven grey stones";
  static final Rates MANY = new Rates(1_000_000, 1_000_000, 1_000_000);

  private static final List<PackFile> FILES = ShippedPacks.files();
  private static final Packs PACKS = Packs.load(FILES);

  final People people;
  final MovedClock clock = new MovedClock();
  final Desk home;
  final DeskServer server;
  private final Desks desks;

  private ServedPeople(Path folder, Serving serving) {
    StoreAddress address = new StoreAddress.LocalFile(folder.resolve("isnad.db"), "isnad.db");
    home = new Desk(address, Knowledge.of(PACKS, FILES), PackSources.shipped(), "isnad test", true);
    people = People.open(address, clock);
    desks = Desks.of(home, people);
    server = DeskServer.start(serving, () -> desks, clock);
  }

  /** Serves {@code reports}, lines of JSON, to nobody yet. */
  static ServedPeople of(Path folder, Serving serving, String reports) throws IOException {
    ServedPeople served = new ServedPeople(folder, serving);
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("in.jsonl"), reports);
    add(served.home, in);
    served.server.open();
    return served;
  }

  static Serving serving(Rates rates) {
    return new Serving(Serving.LOOPBACK, 0, true, Optional.empty(), false, Set.of(), rates);
  }

  static void add(Desk desk, Path in) throws IOException {
    Intake intake = new Intake(PACKS.registry().outlets(), Columns.USUAL);
    desk.add(
        Ingest.of(List.of(in.toString()), in, InputStream.nullInputStream(), Limits.USUAL, intake),
        new Silent());
  }

  private record Silent() implements AddRun.Watching {
    @Override
    public void advance(long bytes) {}

    @Override
    public void at(long reports) {}

    @Override
    public void kept(List<AddRun.Kept> reports) {}
  }

  /** A person of each role at home, one of them of the server, and one of another organisation. */
  ServedPeople withEverybody() throws Refused {
    account("head", Role.ADMINISTRATOR, Organisation.HOME);
    people.organisations().add(Doer.TERMINAL, "river", "The river desk");
    for (Role role : Role.values()) {
      account(role.key(), role, Organisation.HOME);
      account("river-" + role.key(), role, "river");
    }
    return this;
  }

  void account(String name, Role role, String organisation) throws Refused {
    people.accounts().add(Doer.TERMINAL, new Accounts.Draft(name, organisation, role), PASSWORD);
  }

  String token(String account, Set<Right> rights) throws Refused {
    return people.tokens().add(Doer.TERMINAL, account, rights, 30).word();
  }

  String origin() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What the audit log has, once what waits is written. */
  List<Done.Entry> log(@Nullable String account) throws InterruptedException {
    // What was only seen is written a moment later.
    Thread.sleep(600);
    return people
        .trail()
        .entries(new AuditTrail.Wanted(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.ofNullable(account),
            Optional.empty(),
            100_000));
  }

  @Override
  public void close() {
    server.close();
    desks.close();
    people.close();
  }
}
