package isnad.app.access;

import static isnad.app.access.PeopleSchema.ADDED;
import static isnad.app.access.PeopleSchema.ENDS;
import static isnad.app.access.PeopleSchema.HASH;
import static isnad.app.access.PeopleSchema.ID;
import static isnad.app.access.PeopleSchema.OF_ACCOUNT;
import static isnad.app.access.PeopleSchema.REVOKED;
import static isnad.app.access.PeopleSchema.RIGHTS;
import static isnad.app.access.PeopleSchema.TOKEN;

import isnad.app.answer.Refused;
import isnad.core.ledger.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;

/** The tokens of programs. */
public final class Tokens {
  /** The longest that one is good for, in days. */
  public static final int LONGEST = 366;

  /** What a word begins with, so that those who look for secrets in files find it. */
  private static final String PREFIX = "isnad_";

  /** No word is longer. */
  private static final int LENGTH = 100;

  /** The most that one account has, of those that are good. */
  private static final int MOST = 50;

  private final PeopleStore store;
  private final AuditTrail trail;
  private final Clock clock;

  Tokens(PeopleStore store, AuditTrail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /** A new token and its word, which is told this once. */
  public record Made(Token token, String word) {
    @Override
    public String toString() {
      return "token " + token.id();
    }
  }

  /** Makes one with some of the account's rights. */
  public Made add(Doer by, String account, Set<Right> rights, int days) throws Refused {
    if (days < 1 || days > LONGEST || rights.isEmpty()) {
      throw new Refused(AccessProblem.BAD_TOKEN.of(
          "a token has one right or more, and is good for 1 to " + LONGEST + " days"));
    }
    Secret secret = Secret.random(PREFIX);
    return store.change(sql -> {
      Account owner = Accounts.require(sql, account);
      if (!owner.rights().containsAll(rights)) {
        throw new Refused(AccessProblem.BAD_TOKEN.of(
            account + " has itself no more rights than " + keys(owner.rights())));
      }
      Instant now = Instant.ofEpochMilli(clock.millis());
      if (sql.fetchCount(
              TOKEN, OF_ACCOUNT.eq(account).and(REVOKED.eq(0)).and(ENDS.gt(now.toEpochMilli())))
          >= MOST) {
        throw new Refused(AccessProblem.TOO_MANY.of("at most " + MOST + " tokens of an account"));
      }
      String id = "t-" + Digest.of(secret.hash()).hex().substring(0, 16);
      Token token = new Token(id, account, rights, now, now.plus(Duration.ofDays(days)), false);
      sql.insertInto(TOKEN)
          .columns(ID, OF_ACCOUNT, RIGHTS, HASH, ADDED, ENDS, REVOKED)
          .values(
              id,
              account,
              keys(rights),
              secret.hash(),
              now.toEpochMilli(),
              token.ends().toEpochMilli(),
              0)
          .execute();
      String what = "token add " + id + " " + account + " " + keys(rights);
      trail.add(sql, List.of(new Done(by, Deed.PEOPLE, what, Done.GOOD)));
      return new Made(token, secret.word());
    });
  }

  public List<Token> all() {
    return store
        .ask(sql -> sql.selectFrom(TOKEN).orderBy(OF_ACCOUNT, ADDED, ID).fetch())
        .map(Tokens::of);
  }

  /** Ends one for good. */
  public void revoke(Doer by, String id) throws Refused {
    boolean _ = store.<Boolean, Refused>change(sql -> {
      if (sql.update(TOKEN).set(REVOKED, 1).where(ID.eq(id)).execute() == 0) {
        throw new Refused(AccessProblem.UNKNOWN_TOKEN.of(id + ": no token has that name"));
      }
      trail.add(sql, List.of(new Done(by, Deed.PEOPLE, "token revoke " + id, Done.GOOD)));
      return true;
    });
  }

  /** The token whose word that is, where it is good and so is its account. */
  public Optional<Token> shown(String word) {
    if (!word.startsWith(PREFIX) || word.length() > LENGTH) {
      return Optional.empty();
    }
    Instant now = Instant.ofEpochMilli(clock.millis());
    return store
        .ask(sql -> sql.selectFrom(TOKEN).where(HASH.eq(Digest.of(word).hex())).fetchOptional())
        .map(Tokens::of)
        .filter(token -> token.isGood(now));
  }

  private static Token of(Record row) {
    EnumSet<Right> rights = EnumSet.noneOf(Right.class);
    for (String key : row.get(RIGHTS).split(",", -1)) {
      Right.of(key).ifPresent(rights::add);
    }
    return new Token(
        row.get(ID),
        row.get(OF_ACCOUNT),
        rights,
        Instant.ofEpochMilli(row.get(ADDED)),
        Instant.ofEpochMilli(row.get(ENDS)),
        row.get(REVOKED) != 0);
  }

  /** As they are given and kept. */
  public static String keys(Set<Right> rights) {
    return rights.stream().sorted().map(Right::key).collect(Collectors.joining(","));
  }
}
