package isnad.core.reading;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Count;
import isnad.core.claim.Happening;
import isnad.core.claim.Link;
import isnad.core.mention.Mention;
import isnad.core.report.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What holds of every extraction, whatever was read: quotes are the text's own words, and bounded.
 */
public final class QuoteLaw {
  private QuoteLaw() {}

  /** What breaks the law; empty where nothing does. */
  public static List<String> broken(Extraction extraction) {
    String text = extraction.report().text();
    List<String> broken = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Claim claim : extraction.claims()) {
      check(claim.happening().trigger(), text, Happening.LONGEST_TRIGGER, "trigger", broken);
      check(claim.says(), text, Integer.MAX_VALUE, "says", broken);
      for (Mention mention : mentions(claim)) {
        check(mention.text(), text, Mention.LONGEST, "mention", broken);
      }
      for (Link link : claim.chain().links()) {
        link.act().ifPresent(act -> check(act, text, Integer.MAX_VALUE, "act", broken));
      }
      if (!claim.says().span().contains(claim.happening().trigger().span())) {
        broken.add("the trigger stands outside of what the claim says: " + claim);
      }
      if (!ids.add(claim.id().value())) {
        broken.add("two claims have the id " + claim.id().value());
      }
    }
    return broken;
  }

  /** All that a claim mentions: participants, voices, place, time and numbers. */
  static List<Mention> mentions(Claim claim) {
    List<Mention> mentions = new ArrayList<>();
    claim.chain().links().stream().map(Link::voice).forEach(mentions::add);
    claim.happening().arguments().stream().map(Argument::actor).forEach(mentions::add);
    claim.happening().place().ifPresent(mentions::add);
    claim.happening().time().ifPresent(mentions::add);
    claim.happening().counts().stream().map(Count::quantity).forEach(mentions::add);
    return mentions;
  }

  private static void check(
      Quote quote, String text, int longest, String what, List<String> broken) {
    if (!quote.standsIn(text)) {
      broken.add("a " + what + " is not the text's words: " + quote);
    }
    if (quote.span().length() > longest) {
      broken.add("a " + what + " of " + quote.span().length() + " units: " + quote);
    }
  }
}
