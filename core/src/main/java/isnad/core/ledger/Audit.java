package isnad.core.ledger;

import isnad.core.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The check of a whole ledger, entry by entry from the first: numbers, links, hashes, bodies,
 * sealed values, and every quote against its text. What is wrong is told with the entry's number,
 * and the check goes on.
 */
public final class Audit {
  private final Canon canon;
  private final Source source;
  private final Consumer<Problem> faults;
  private final Replay replay;
  private final StateDigest state;
  private final List<Missing> missing = new ArrayList<>();
  private ChainedEntry.Head head = ChainedEntry.Head.START;
  private long lastText;
  private String textOfLast = "";
  private long claims;
  private long quotes;
  private long erased;
  private long originals;
  private long leftOut;

  /** Where earlier entries and sealed values are looked up. */
  public interface Source {
    /** The sealed value, if it is there. */
    Optional<Seal> seal(long entry, int part);

    /** The entry, if it is there and sound. */
    Optional<LedgerEntry> entry(long number);

    /** What is there of the bytes of an original. */
    Original.Held original(Digest hash);
  }

  /** A part of an entry whose value was not there. */
  private record Missing(long number, int part, LedgerEntry of) {}

  public Audit(Canon canon, Source source, Consumer<Problem> faults) {
    this.canon = canon;
    this.source = source;
    this.faults = faults;
    replay = new Replay(canon);
    state = new StateDigest(canon);
  }

  /**
   * Takes the next entry with the sealed values that lie beside it, by their parts; gives what it
   * says, if it can be understood.
   */
  public Optional<LedgerEntry> take(ChainedEntry chained, List<Optional<Seal>> seals) {
    link(chained);
    LedgerEntry entry = body(chained);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      replay.take(chained.number(), entry);
    } catch (BrokenEntry out) {
      tell(LedgerFault.ENTRY_ORDER, chained.number(), out.why());
    }
    List<Optional<Digest>> contents = sealed(chained.number(), entry, seals);
    state.take(entry, contents);
    switch (entry) {
      case ReportSeen seen -> {
        text(chained.number(), seen, seals);
        original(chained.number(), seen, seals);
      }
      case ReadingMade made -> claims(chained.number(), made, made.claims(), seals);
      case ReportWithdrawn none -> {}
      case Erased gone -> erased(chained.number(), gone);
      case ClaimAdded added -> claims(chained.number(), added, List.of(added.claim()), seals);
      case DecisionMade none -> {}
    }
    return Optional.of(entry);
  }

  /** Tells what can be told only at the end: values that are gone and were not erased. */
  public void end() {
    for (Missing each : missing) {
      String what = "the " + part(each.of, each.part) + " is gone, and nothing says it was erased";
      tell(LedgerFault.SEAL_MISSING, each.number, what);
    }
    missing.clear();
  }

  private void link(ChainedEntry chained) {
    long number = chained.number();
    if (number != head.number() + 1) {
      tell(LedgerFault.ENTRY_NUMBER, number, "it follows entry " + head.number());
    } else if (!chained.previous().equals(head.hash())) {
      tell(
          LedgerFault.ENTRY_LINK,
          number,
          "the hash before it is not that of entry " + (number - 1));
    }
    if (!chained.hash().equals(chained.expected(canon))) {
      tell(LedgerFault.ENTRY_HASH, number, "its hash is not that of its content");
    }
    head = chained.head();
  }

  private @Nullable LedgerEntry body(ChainedEntry chained) {
    try {
      LedgerEntry entry = canon.entry(chained.kind(), chained.body());
      if (canon.body(entry).equals(chained.body())) {
        return entry;
      }
      tell(LedgerFault.ENTRY_BODY, chained.number(), "it is not written canonically");
    } catch (BrokenEntry broken) {
      tell(LedgerFault.ENTRY_BODY, chained.number(), broken.why());
    }
    return null;
  }

  private List<Optional<Digest>> sealed(
      long number, LedgerEntry entry, List<Optional<Seal>> seals) {
    List<Digest> commitments = entry.seals();
    List<Optional<Digest>> contents = new ArrayList<>();
    for (int part = 0; part < commitments.size(); part++) {
      Optional<Seal> seal = part < seals.size() ? seals.get(part) : Optional.empty();
      if (seal.isEmpty()) {
        missing.add(new Missing(number, part, entry));
        erased++;
      } else if (!seal.get().commitment().equals(commitments.get(part))) {
        String what = "the " + part(entry, part) + " is not what the chain commits to";
        tell(LedgerFault.SEAL_BROKEN, number, what);
      }
      contents.add(seal.map(Seal::content));
    }
    for (int part = commitments.size(); part < seals.size(); part++) {
      tell(LedgerFault.SEAL_STRAY, number, "it has no sealed value " + part);
    }
    return contents;
  }

  private void text(long number, ReportSeen seen, List<Optional<Seal>> seals) {
    lastText = number;
    textOfLast = "";
    Optional<Seal> seal = seals.isEmpty() ? Optional.empty() : seals.getFirst();
    if (seal.isEmpty()) {
      return;
    }
    try {
      textOfLast = canon.string(seal.get().value());
    } catch (BrokenEntry broken) {
      tell(LedgerFault.SEAL_BROKEN, number, "the text: " + broken.why());
      return;
    }
    if (!Digest.of(textOfLast).equals(seen.textHash()) || textOfLast.length() != seen.units()) {
      tell(LedgerFault.TEXT_HASH, number, "the text is not the one that it names");
    }
  }

  private void original(long number, ReportSeen seen, List<Optional<Seal>> seals) {
    int part = seen.originalPart();
    if (seen.original().isEmpty() || part >= seals.size() || seals.get(part).isEmpty()) {
      return;
    }
    String what = "the original of " + seen.report();
    try {
      Original original = canon.original(seals.get(part).get().value());
      switch (source.original(original.hash())) {
        case Original.Held.There(Digest hash, long size) -> {
          originals++;
          if (!hash.equals(original.hash()) || size != original.size()) {
            tell(LedgerFault.ORIGINAL_DIFFERS, number, what + " is not the one that came in");
          }
        }
        case Original.Held.LeftOut none -> leftOut++;
        case Original.Held.Gone none ->
          tell(
              LedgerFault.ORIGINAL_MISSING,
              number,
              what + " is gone, and nothing says it was erased");
      }
    } catch (BrokenEntry broken) {
      tell(LedgerFault.SEAL_BROKEN, number, what + ": " + broken.why());
    }
  }

  private void claims(
      long number, ReportEntry of, List<ClaimMade> made, List<Optional<Seal>> seals) {
    String text = textOf(of);
    for (int part = 0; part < made.size(); part++) {
      claims++;
      if (part < seals.size() && seals.get(part).isPresent()) {
        claim(number, made.get(part), seals.get(part).get(), text);
      }
    }
  }

  /** The text of the version that has claims; empty where it was erased. */
  private String textOf(ReportEntry made) {
    long seen = replay.version(made.report(), made.version()).map(v -> v.seen()).orElse(0L);
    if (seen == lastText) {
      return textOfLast;
    }
    try {
      Optional<Seal> seal = source.seal(seen, ReportSeen.TEXT);
      return seal.isPresent() ? canon.string(seal.get().value()) : "";
    } catch (BrokenEntry toldAtItsEntry) {
      return "";
    }
  }

  private void claim(long number, ClaimMade made, Seal seal, String text) {
    ClaimOutline outline;
    try {
      outline = canon.outline(seal.value());
    } catch (BrokenEntry broken) {
      tell(LedgerFault.CLAIM_DIFFERS, number, "claim " + made.id().value() + ": " + broken.why());
      return;
    }
    if (!outline.id().equals(made.id().value())
        || !outline.type().equals(made.type())
        || !outline.trigger().equals(made.trigger())
        || !outline.says().equals(made.says())) {
      String what = "claim " + made.id().value() + " is not the one that is sealed";
      tell(LedgerFault.CLAIM_DIFFERS, number, what);
    }
    if (text.isEmpty()) {
      return;
    }
    for (ClaimOutline.Words words : outline.words()) {
      quotes++;
      if (!words.standIn(text)) {
        String what = "claim " + made.id().value() + ": other words stand at "
            + words.span().start() + ".." + words.span().end() + " of the text";
        tell(LedgerFault.QUOTE_DIFFERS, number, what);
      }
    }
  }

  private void erased(long number, Erased gone) {
    missing.removeIf(each -> gone.covers(each.of, each.part));
    replay.version(gone.report(), gone.version()).ifPresent(version -> {
      leftOver(number, gone, version.seen());
      version.readings().forEach(reading -> leftOver(number, gone, reading));
    });
    gone.about().stream()
        .flatMap(name -> replay.about(name).stream())
        .distinct()
        .sorted()
        .forEach(decision -> leftOver(number, gone, decision));
  }

  private void leftOver(long number, Erased gone, long earlier) {
    source.entry(earlier).ifPresent(entry -> {
      for (int part = 0; part < entry.seals().size(); part++) {
        if (gone.covers(entry, part) && source.seal(earlier, part).isPresent()) {
          String what = "it erased the " + part(entry, part) + " of entry " + earlier
              + ", which is still there";
          tell(LedgerFault.SEAL_STRAY, number, what);
        }
      }
    });
  }

  private static String part(LedgerEntry entry, int part) {
    return switch (entry) {
      case ReportSeen seen -> partOf(seen, part) + " of " + seen.report();
      case ReadingMade made -> "claim " + made.claims().get(part).id().value();
      case ClaimAdded added -> "claim " + added.claim().id().value();
      case DecisionMade made ->
        "words of the decision on " + made.decision().about().getFirst();
      case ReportWithdrawn none -> "part " + part;
      case Erased none -> "part " + part;
    };
  }

  private static String partOf(ReportSeen seen, int part) {
    if (part == ReportSeen.TEXT) {
      return "text";
    }
    return seen.isTitle(part) ? "title" : seen.isOriginal(part) ? "original" : "author";
  }

  private void tell(LedgerFault fault, long number, String what) {
    faults.accept(Problem.of(fault, "entry " + number + ": " + what));
  }

  /** The last entry that was taken. */
  public ChainedEntry.Head head() {
    return head;
  }

  /** What the entries amount to. */
  public Replay replay() {
    return replay;
  }

  /** The state of what was taken. */
  public Digest stateDigest() {
    return state.digest();
  }

  /** How many claims the entries have. */
  public long claims() {
    return claims;
  }

  /** How many quotes were held against their texts. */
  public long quotes() {
    return quotes;
  }

  /** How many originals were held against their hashes. */
  public long originals() {
    return originals;
  }

  /** How many originals were left out when the ledger was carried in. */
  public long leftOut() {
    return leftOut;
  }

  /** How many sealed values are gone. */
  public long erased() {
    return erased;
  }
}
