package isnad.core.view;

import isnad.core.event.CountOf;
import isnad.core.event.Family;
import isnad.core.event.Modality;
import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Assembled;
import isnad.core.incident.Days;
import isnad.core.incident.Incident;
import isnad.core.incident.Nearness;
import isnad.core.incident.Party;
import isnad.core.incident.Testimony;
import isnad.core.mention.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether an incident may be told differently: without a look at any words, and never false where
 * {@link Differences} finds anything, so that incidents without contrast need not be opened.
 */
public final class Contrast {
  private final Kin kin;

  public Contrast(Kin kin) {
    this.kin = kin;
  }

  /** An account of somebody in some report. */
  private record Told(String teller, Account account) {}

  /** Whether {@code incident} of {@code assembled} may be told differently. */
  public boolean isIn(Incident incident, Assembled assembled) {
    List<Told> told = new ArrayList<>();
    for (Account account : incident.accounts()) {
      if (account.stance() == Stance.DENIES || account.modality() == Modality.NEGATED) {
        return true;
      }
      if (isCompared(account)) {
        Testimony testimony = assembled.testimony(account);
        told.add(new Told(testimony.voice() + '\n' + testimony.report(), account));
      }
    }
    for (int i = 0; i < told.size(); i++) {
      for (int j = 0; j < i; j++) {
        Told one = told.get(i);
        Told other = told.get(j);
        if (!one.teller.equals(other.teller) && mayDiffer(one.account, other.account)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCompared(Account account) {
    return !account.cumulative()
        && account.modality() == Modality.ACTUAL
        && account.type().family() != Family.STATEMENT
        && switch (account.stance()) {
          case ASSERTS, ACCUSES, ESTIMATES -> true;
          case DENIES, WARNS, THREATENS, DEMANDS -> false;
        };
  }

  private boolean mayDiffer(Account one, Account other) {
    if (haveOtherNumbers(one, other)) {
      return true;
    }
    boolean sameType = one.type().name().equals(other.type().name());
    return sameType
        ? areApart(one, other)
            || areOthers(one.doers(), other.doers())
            || areOthers(one.others(), other.others())
        : one.others().stream()
            .anyMatch(who -> other.others().stream().anyMatch(who::isSamePerson));
  }

  private static boolean haveOtherNumbers(Account one, Account other) {
    return one.counts().stream()
        .filter(count -> Agreement.isComparable(count.of()))
        .anyMatch(count -> quantities(other, count.of())
            .anyMatch(quantity -> !Agreement.agree(count.quantity().quantity(), quantity)));
  }

  private static Stream<Quantity> quantities(Account account, CountOf of) {
    return account.counts().stream()
        .filter(count -> count.of() == of)
        .map(count -> count.quantity().quantity());
  }

  /** Whether places or days of both cannot be the same. */
  private static boolean areApart(Account one, Account other) {
    boolean places = one.place().isPresent()
        && other.place().isPresent()
        && Nearness.of(one.place().get(), other.place().get()) < 0;
    return places
        || areApart(one.days().stream().toList(), other.days().stream().toList());
  }

  private static boolean areApart(List<Days> some, List<Days> others) {
    return some.stream()
        .filter(Days::told)
        .anyMatch(one -> others.stream()
            .filter(Days::told)
            .anyMatch(other -> one.to() < other.from() || other.to() < one.from()));
  }

  private boolean areOthers(List<Party> some, List<Party> others) {
    return some.stream()
        .filter(Party::known)
        .anyMatch(one -> others.stream()
            .filter(Party::known)
            .anyMatch(
                other -> !one.key().equals(other.key()) && !kin.areKin(one.key(), other.key())));
  }
}
