package isnad.core.view;

import isnad.core.claim.Argument;
import isnad.core.claim.Chain;
import isnad.core.claim.Claim;
import isnad.core.claim.Happening;
import isnad.core.event.Role;
import isnad.core.incident.Account;
import isnad.core.incident.Party;
import isnad.core.incident.Testimony;
import isnad.core.mention.ActorMention;
import isnad.core.report.Quote;
import isnad.core.report.ReportId;
import isnad.core.report.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Claims as their accounts recall them: all values that are compared, without the words that give
 * them. So what is told differently can be counted where no claim is read.
 */
final class Recalled {
  private static final String NO_WORDS = "?";

  private Recalled() {}

  /** The claim of {@code account}, told on the word of {@code testimony}. */
  static Telling telling(Account account, Testimony testimony) {
    Quote words = new Quote(
        new ReportId(account.source().report()),
        new Span(account.at(), account.at() + NO_WORDS.length()),
        NO_WORDS);
    Happening happening = new Happening(
        account.type(),
        words,
        account.modality(),
        account.cumulative(),
        arguments(account, words),
        account.place(),
        account.time(),
        account.counts());
    Claim claim =
        new Claim(account.claim(), Chain.OUTLET, account.stance(), false, happening, words, "");
    return new Telling(account, claim, testimony);
  }

  private static List<Argument> arguments(Account account, Quote words) {
    List<Argument> arguments = new ArrayList<>();
    account.doers().forEach(doer -> arguments.add(argument(Role.AGENT, doer, words)));
    for (int i = 0; i < account.others().size(); i++) {
      arguments.add(argument(account.roles().get(i), account.others().get(i), words));
    }
    return arguments;
  }

  private static Argument argument(Role role, Party party, Quote words) {
    return new Argument(
        role, new ActorMention(words, party.name(), Optional.empty(), Optional.empty()));
  }
}
