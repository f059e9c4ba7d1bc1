package isnad.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import isnad.app.answer.Refused;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of people wherever they are kept. */
abstract class PeopleLaws {
  static final String GOOD = "seven grey stones";

  private final MovedClock clock = new MovedClock();
  private StoreAddress ledger;
  private People people;

  /** An address at which there is nothing yet. */
  abstract StoreAddress empty();

  @BeforeEach
  void open() {
    ledger = empty();
    people = People.open(ledger, clock);
  }

  @AfterEach
  void close() {
    people.close();
  }

  private Account add(String name, Role role, String organisation) throws Refused {
    return people.accounts().add(Doer.TERMINAL, new Accounts.Draft(name, organisation, role), GOOD);
  }

  private static void refused(AccessProblem code, ThrowingCallable call) {
    Refused refused = catchThrowableOfType(Refused.class, call);
    assertThat(refused).isNotNull();
    assertThat(refused.problem().code()).isEqualTo(code);
    assertThat(refused.problem().what()).doesNotContain(GOOD);
  }

  @Test
  void accountsAreKeptWithTheirRightsAndAreThereLater() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    people.organisations().add(Doer.TERMINAL, "river", "The river desk");
    add("omar", Role.ANALYST, "river");
    people.close();
    people = People.open(ledger, clock);

    assertThat(people.accounts().all())
        .extracting(Account::name, Account::organisation, Account::role, Account::server)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("head", "home", Role.ADMINISTRATOR, true),
            org.assertj.core.groups.Tuple.tuple("omar", "river", Role.ANALYST, false));
    assertThat(people.accounts().called("omar").orElseThrow().rights())
        .containsExactlyInAnyOrder(Right.LOOK, Right.EXPORT, Right.DECIDE, Right.IMPORT);
    assertThat(people.accounts().called("head").orElseThrow().rights())
        .containsExactlyInAnyOrder(Right.values());
    assertThat(people.organisations().called("river"))
        .contains(new Organisation("river", "The river desk"));
  }

  @Test
  void theFirstAccountIsAnAdministratorsAtHome() throws Refused {
    refused(AccessProblem.NO_ACCOUNTS, () -> add("omar", Role.ANALYST, "home"));
    people.organisations().add(Doer.TERMINAL, "river", "River");
    refused(AccessProblem.NO_ACCOUNTS, () -> add("omar", Role.ADMINISTRATOR, "river"));
    assertThat(people.accounts().all()).isEmpty();
  }

  @Test
  void namesAndPasswordsThatAreNoneAreRefused() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    for (String name : List.of("", "Head", "a b", "-a", "x".repeat(65), "ليلى", "a/b")) {
      refused(AccessProblem.BAD_NAME, () -> add(name, Role.READER, "home"));
    }
    for (String weak :
        List.of("eleven char", "aaaaaaaaaaaaaaaa", "omaromaromaromar", "x".repeat(300))) {
      refused(
          AccessProblem.WEAK_PASSWORD,
          () -> people
              .accounts()
              .add(Doer.TERMINAL, new Accounts.Draft("omar", "home", Role.READER), weak));
    }
    refused(AccessProblem.NAME_TAKEN, () -> add("head", Role.READER, "home"));
    refused(AccessProblem.UNKNOWN_ORGANISATION, () -> add("omar", Role.READER, "lake"));
    for (String key : List.of("", "ours", "../x", "A", "a_b", "x".repeat(33))) {
      refused(AccessProblem.BAD_NAME, () -> people.organisations().add(Doer.TERMINAL, key, "Some"));
    }
    refused(
        AccessProblem.NAME_TAKEN, () -> people.organisations().add(Doer.TERMINAL, "home", "Two"));
    assertThat(people.accounts().all()).hasSize(1);
  }

  @Test
  void aPasswordIsKnownHoweverItIsSpelledAndKeptNowhere() throws Exception {
    people
        .accounts()
        .add(
            Doer.TERMINAL,
            new Accounts.Draft("head", "home", Role.ADMINISTRATOR),
            "caf\u00e9 au lait noir");

    assertThat(people.logIns().by("head", "cafe\u0301 au lait noir")).isPresent();
    assertThat(people.logIns().by("head", "cafe au lait noir")).isEmpty();
    assertThat(kept()).noneMatch(file -> file.contains("au lait noir"));
  }

  /** All that is kept, as text, where that can be looked at. */
  List<String> kept() throws Exception {
    return List.of();
  }

  @Test
  void tenFailuresHaveANameWaitWhetherItIsThereOrNot() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    for (String name : List.of("head", "nobody")) {
      for (int i = 0; i < LogIns.FAILURES_TAKEN; i++) {
        assertThat(people.logIns().by(name, "not this one at all")).isEmpty();
      }
    }
    assertThat(people.logIns().by("head", GOOD)).isEmpty();
    clock.moveOn(LogIns.WAIT.minusSeconds(1));
    assertThat(people.logIns().by("head", GOOD)).isEmpty();
    clock.moveOn(Duration.ofSeconds(2));
    assertThat(people.logIns().by("head", GOOD)).isPresent();
  }

  @Test
  void unlockingLetsANameTryAtOnce() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    for (int i = 0; i < LogIns.FAILURES_TAKEN; i++) {
      assertThat(people.logIns().by("head", "not this one at all")).isEmpty();
    }
    people.accounts().unlock(Doer.TERMINAL, "head");
    assertThat(people.logIns().by("head", GOOD)).isPresent();
  }

  @Test
  void whoIsLockedOrRemovedIsNotLetIn() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    Account before = add("omar", Role.READER, "home");
    people.accounts().lock(Doer.TERMINAL, "omar");
    assertThat(people.logIns().by("omar", GOOD)).isEmpty();
    people.accounts().unlock(Doer.TERMINAL, "omar");
    Account after = people.logIns().by("omar", GOOD).orElseThrow();
    assertThat(after.stamp()).isGreaterThan(before.stamp());

    people.accounts().remove(Doer.TERMINAL, "omar");
    assertThat(people.logIns().by("omar", GOOD)).isEmpty();
    assertThat(people.accounts().called("omar")).isEmpty();
    refused(
        AccessProblem.UNKNOWN_ACCOUNT,
        () -> people.accounts().password(Doer.TERMINAL, "omar", GOOD));
    refused(AccessProblem.NAME_TAKEN, () -> add("omar", Role.READER, "home"));
  }

  @Test
  void theLastAdministratorOfTheServerStays() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    add("other", Role.ADMINISTRATOR, "home");
    refused(AccessProblem.LAST_ADMINISTRATOR, () -> people.accounts().lock(Doer.TERMINAL, "head"));
    refused(
        AccessProblem.LAST_ADMINISTRATOR, () -> people.accounts().remove(Doer.TERMINAL, "head"));
    refused(
        AccessProblem.LAST_ADMINISTRATOR,
        () -> people.accounts().role(Doer.TERMINAL, "head", Role.EDITOR));
    people.accounts().role(Doer.TERMINAL, "other", Role.READER);
    assertThat(people.accounts().called("other").orElseThrow().role()).isEqualTo(Role.READER);
  }

  @Test
  void aCodeMakesOneAccountWithinHalfAnHour() throws Refused {
    String old = people.setUp().code();
    String code = people.setUp().code();
    refused(AccessProblem.SETUP_ENDED, () -> people.setUp().make(Doer.TERMINAL, old, "head", GOOD));
    refused(
        AccessProblem.WEAK_PASSWORD,
        () -> people.setUp().make(Doer.TERMINAL, code, "head", "short"));

    Account made = people.setUp().make(Doer.TERMINAL, code, "head", GOOD);
    assertThat(made.server()).isTrue();
    assertThat(people.setUp().isWanted()).isFalse();
    refused(
        AccessProblem.SETUP_ENDED, () -> people.setUp().make(Doer.TERMINAL, code, "second", GOOD));
  }

  @Test
  void aCodeThatIsTooOldMakesNone() {
    String code = people.setUp().code();
    clock.moveOn(SetUp.GOOD_FOR);
    assertThat(people.setUp().isGood(code)).isFalse();
    refused(
        AccessProblem.SETUP_ENDED, () -> people.setUp().make(Doer.TERMINAL, code, "head", GOOD));
  }

  @Test
  void changesAreToldInAWholeLogAndNoneElse() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    people.organisations().add(Doer.TERMINAL, "river", "River");
    refused(AccessProblem.NAME_TAKEN, () -> add("head", Role.READER, "home"));
    people.accounts().password(Doer.TERMINAL, "head", "another one of these");

    List<Done.Entry> entries = people.trail().entries(everything());
    assertThat(entries)
        .extracting(entry -> entry.done().about())
        .containsExactly(
            "account add head administrator", "organisation add river", "account password head");
    AuditTrail.Checked checked =
        people.trail().check(Optional.of(entries.getFirst().hash()));
    assertThat(checked.entries()).isEqualTo(3);
    assertThat(checked.broken()).isEmpty();
    assertThat(checked.head()).isEqualTo(entries.getLast().hash());
    assertThat(people.trail().check(Optional.of("0".repeat(63) + "1")).broken()).isPresent();
  }

  @Test
  void severalProcessesChangeThemBesideOneAnother() throws Refused {
    add("head", Role.ADMINISTRATOR, "home");
    try (People others = People.open(ledger, clock)) {
      others.organisations().add(Doer.TERMINAL, "river", "River");
      people.accounts().unlock(Doer.TERMINAL, "head");
      others.accounts().lock(Doer.TERMINAL, add("omar", Role.READER, "river").name());
      assertThat(people.accounts().called("omar").orElseThrow().state())
          .isEqualTo(Account.State.LOCKED);
      assertThat(people.trail().check(Optional.empty()))
          .isEqualTo(others.trail().check(Optional.empty()));
      assertThat(people.trail().check(Optional.empty()).entries()).isEqualTo(5);
    }
  }

  static AuditTrail.Wanted everything() {
    return new AuditTrail.Wanted(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1000);
  }

  @Test
  void eachOrganisationHasALedgerOfItsOwn() throws Refused {
    Organisation river = people.organisations().add(Doer.TERMINAL, "ri-ver", "River");
    Organisation lake = people.organisations().add(Doer.TERMINAL, "lake", "Lake");
    assertThat(new Organisation("home", "Home").ledger(ledger)).isEqualTo(ledger);
    for (Organisation one : List.of(river, lake)) {
      try (LedgerWriter writer = LedgerWriter.open(one.ledger(ledger), Clock.systemUTC())) {
        writer.commit();
      }
      try (LedgerReader reader = LedgerReader.open(one.ledger(ledger))) {
        assertThat(reader.standing()).isZero();
      }
    }
    assertThat(river.ledger(ledger)).isNotEqualTo(lake.ledger(ledger));
    // What is kept of people makes no ledger of the home's place, and is none.
    assertThatThrownBy(() -> LedgerReader.open(ledger)).hasMessageContaining("store-missing");
  }
}
