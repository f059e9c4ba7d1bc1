package isnad.app.cli;

import isnad.app.access.AccessProblem;
import isnad.app.access.People;
import isnad.app.answer.Refused;
import isnad.app.store.StoreAddress;
import java.io.IOException;
import java.time.Clock;
import picocli.CommandLine.Mixin;

/** The people beside which ledger a command works on. */
final class PeopleOption {
  @Mixin
  private final StoreOption store = new StoreOption();

  /** Something that is done with them, which may be refused. */
  interface Work {
    void with(People people) throws Refused, IOException;
  }

  StoreAddress address(Surroundings here) {
    return store.address(here);
  }

  /** Does something that needs people to be there, and gives the exit status. */
  int known(Surroundings here, Work work) throws IOException {
    StoreAddress address = store.address(here);
    if (!People.areThere(address)) {
      Refused none = new Refused(AccessProblem.NO_ACCOUNTS.of(
          "there are no accounts beside " + address.shown() + ": isnad account add"));
      return told(here, none);
    }
    return any(here, work);
  }

  /** The same where none need be there. */
  int any(Surroundings here, Work work) throws IOException {
    try (People people = People.open(store.address(here), Clock.systemUTC())) {
      work.with(people);
      return ExitStatus.GOOD.number();
    } catch (Refused refused) {
      return told(here, refused);
    }
  }

  private static int told(Surroundings here, Refused refused) {
    here.say("isnad: " + ChosenPacks.line(refused.problem()));
    return ExitStatus.NOTHING.number();
  }
}
