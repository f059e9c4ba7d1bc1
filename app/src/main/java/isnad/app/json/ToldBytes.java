package isnad.app.json;

import isnad.core.claim.ClaimId;
import isnad.core.claim.Count;
import isnad.core.event.CountOf;
import isnad.core.event.EventType;
import isnad.core.event.Modality;
import isnad.core.event.Role;
import isnad.core.event.Stance;
import isnad.core.incident.Account;
import isnad.core.incident.Accounts;
import isnad.core.incident.ContentWords;
import isnad.core.incident.Days;
import isnad.core.incident.Features;
import isnad.core.incident.Marks;
import isnad.core.incident.Party;
import isnad.core.incident.Shingles;
import isnad.core.incident.Source;
import isnad.core.incident.Summed;
import isnad.core.incident.Teller;
import isnad.core.incident.Victims;
import isnad.core.incident.Whom;
import isnad.core.mention.PlaceMention;
import isnad.core.mention.QuantityMention;
import isnad.core.mention.TimeMention;
import isnad.core.pack.ActorKind;
import isnad.core.pack.VoiceSort;
import isnad.core.report.Published;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What the claims of a report tell, and what finds its neighbours, as bytes that are kept beside
 * the ledger so that it need not be worked out again. They are no format for others: {@link #FORM}
 * changes with them, and they are made anew from the claims at any time.
 */
public final class ToldBytes {
  /** The form of the bytes. */
  public static final int FORM = 8;

  private final Map<String, EventType> types;

  /** With the event types of the packs that the accounts were made with. */
  public ToldBytes(Map<String, EventType> types) {
    this.types = types;
  }

  /** The bytes of what a report tells. */
  public static byte[] of(Accounts.Told told) {
    PackedOut out = new PackedOut();
    Source source = told.source();
    out.text(source.report()).text(source.outlet());
    out.maybe(source.published(), published -> out.text(published.toString()));
    out.count(source.leadEnd()).count(source.openingEnd());
    rising(out, source.shingles().hashes());
    out.each(told.accounts(), account -> out.part(() -> write(out, account)));
    return out.done();
  }

  /** What a report tells; throws {@link IllegalArgumentException} where it cannot be read back. */
  public Accounts.Told told(byte[] bytes) {
    return some(bytes, index -> true).told();
  }

  /** Some of what a report tells: accounts by where they stand among all of its own. */
  public record Some(Source source, SortedMap<Integer, Account> accounts) {
    public Some {
      accounts = Collections.unmodifiableSortedMap(accounts);
    }

    /** The report with those accounts alone. */
    public Accounts.Told told() {
      return new Accounts.Told(source, List.copyOf(accounts.values()));
    }
  }

  /**
   * The same with those accounts alone that stand where {@code wanted} says, and those of the
   * report's opening, which say on whose word it tells.
   */
  public Some some(byte[] bytes, IntPredicate wanted) {
    try {
      PackedIn in = new PackedIn(bytes);
      Source source = new Source(
          in.text(),
          in.text(),
          in.maybe(() -> Published.parse(in.text())),
          in.small(),
          in.small(),
          Shingles.of(rising(in)));
      TreeMap<Integer, Account> accounts = new TreeMap<>();
      int count = in.size();
      for (int i = 0; i < count; i++) {
        int end = in.part();
        ClaimId claim = IdBytes.claim(in);
        int at = in.small();
        if (wanted.test(i) || source.isOpening(at)) {
          accounts.put(i, account(in, source, claim, at));
          in.endOf(end);
        } else {
          in.pass(end);
        }
      }
      in.end();
      return new Some(source, accounts);
    } catch (IndexOutOfBoundsException | DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("not what a report tells: " + e.getMessage(), e);
    }
  }

  /** The bytes of what finds a report's neighbours. */
  public static byte[] of(Marks marks) {
    PackedOut out = new PackedOut();
    rising(out, marks.sample());
    out.each(marks.features(), features -> {
      out.number(features.first()).number(features.last());
      rising(out, features.hashes());
    });
    return out.done();
  }

  /** What finds a report's neighbours; throws as {@link #told} does. */
  public static Marks marks(byte[] bytes) {
    try {
      PackedIn in = new PackedIn(bytes);
      Marks marks =
          new Marks(rising(in), in.each(() -> new Features(in.number(), in.number(), rising(in))));
      in.end();
      return marks;
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw new IllegalArgumentException("not what finds a report: " + e.getMessage(), e);
    }
  }

  private static void rising(PackedOut out, int[] hashes) {
    out.count(hashes.length);
    for (int hash : hashes) {
      out.fixed(hash);
    }
  }

  private static int[] rising(PackedIn in) {
    int[] hashes = new int[in.size()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.fixed();
    }
    return hashes;
  }

  private static void write(PackedOut out, Account account) {
    IdBytes.write(out, account.claim());
    out.count(account.at());
    ValueBytes.write(out, account.type());
    out.count(account.modality().ordinal()).count(account.stance().ordinal());
    out.each(account.chain(), teller -> write(out, teller));
    out.each(account.doers(), party -> write(out, party));
    out.each(account.others(), party -> write(out, party));
    account.roles().forEach(role -> out.count(role.ordinal()));
    out.maybe(account.place(), place -> ValueBytes.write(out, place));
    out.maybe(account.time(), time -> ValueBytes.write(out, time));
    out.each(account.counts(), count -> write(out, count));
    account.whom().forEach(whom -> write(out, whom));
    out.flag(account.cumulative());
    ContentWords words = account.words();
    out.count(words.size());
    for (int i = 0; i < words.size(); i++) {
      out.fixed(words.word(i)).fixed(Float.floatToIntBits(words.weight(i)));
    }
  }

  private Account account(PackedIn in, Source source, ClaimId claim, int at) {
    EventType type = ValueBytes.type(in, types);
    Modality modality = in.one(Modality.values());
    Stance stance = in.one(Stance.values());
    List<Teller> chain = in.each(() -> teller(in));
    List<Party> doers = in.each(() -> party(in));
    List<Party> others = in.each(() -> party(in));
    List<Role> roles = others.stream().map(other -> in.one(Role.values())).toList();
    Optional<PlaceMention> place = in.maybe(() -> ValueBytes.place(in));
    Optional<TimeMention> time = in.maybe(() -> ValueBytes.time(in));
    List<Count> counts = in.each(() -> count(in));
    return new Account(
        claim,
        source,
        at,
        type,
        modality,
        stance,
        chain,
        doers,
        others,
        roles,
        place,
        time,
        Days.of(time, source.published()),
        counts,
        counts.stream().map(count -> whom(in)).toList(),
        Summed.of(in.flag(), time),
        words(in));
  }

  private static ContentWords words(PackedIn in) {
    int[] words = new int[in.size()];
    float[] weights = new float[words.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = in.fixed();
      weights[i] = Float.intBitsToFloat(in.fixed());
    }
    return ContentWords.of(words, weights);
  }

  private static void write(PackedOut out, Teller teller) {
    Teller.Calling calling = teller.calling();
    out.text(teller.key()).text(teller.name());
    out.maybe(teller.kind(), kind -> out.count(kind.ordinal()));
    out.flag(teller.named());
    out.each(teller.sorts().stream().sorted().toList(), sort -> out.count(sort.ordinal()));
    texts(out, teller.countries());
    out.flag(calling.known());
    texts(out, calling.words());
    texts(out, calling.shorts());
    texts(out, calling.wider());
    out.each(teller.together(), other -> write(out, other));
  }

  private static Teller teller(PackedIn in) {
    return new Teller(
        in.text(),
        in.text(),
        in.maybe(() -> in.one(ActorKind.values())),
        in.flag(),
        new LinkedHashSet<>(in.each(() -> in.one(VoiceSort.values()))),
        texts(in),
        new Teller.Calling(in.flag(), texts(in), texts(in), texts(in)),
        in.each(() -> teller(in)));
  }

  private static void texts(PackedOut out, Collection<String> texts) {
    out.each(texts.stream().sorted().toList(), out::text);
  }

  private static LinkedHashSet<String> texts(PackedIn in) {
    return new LinkedHashSet<>(in.each(in::text));
  }

  private static void write(PackedOut out, Party party) {
    out.text(party.key()).text(party.name()).flag(party.known());
    out.each(party.words(), out::text).flag(party.person());
  }

  private static Party party(PackedIn in) {
    return new Party(in.text(), in.text(), in.flag(), in.each(in::text), in.flag());
  }

  private static void write(PackedOut out, Count count) {
    out.count(count.of().ordinal());
    ValueBytes.write(out, count.quantity().text());
    ValueBytes.write(out, count.quantity().quantity());
    out.maybe(count.who(), out::text).maybe(count.unit(), out::text);
  }

  private static Count count(PackedIn in) {
    return new Count(
        in.one(CountOf.values()),
        new QuantityMention(ValueBytes.quote(in), ValueBytes.quantity(in)),
        in.maybe(in::text),
        in.maybe(in::text));
  }

  private static void write(PackedOut out, Whom whom) {
    ValueBytes.write(out, whom.side());
    out.count(whom.victims().ordinal());
  }

  private static Whom whom(PackedIn in) {
    return new Whom(ValueBytes.side(in), in.one(Victims.values()));
  }
}
