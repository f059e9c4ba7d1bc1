package isnad.core.marking;

import isnad.core.review.Marking;
import isnad.core.review.Tlp;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Those for whom something is made readable. What nobody marked is for members alone. */
public sealed interface Audience {
  /** Whether {@code marking} lets them read what it is on. */
  boolean mayRead(Marking marking);

  /** A name of its own, the same for the same audience. */
  String key();

  /**
   * Whether they are told that {@code recipient} is named too: of others it is not their business.
   */
  boolean isToldOf(String recipient);

  /** Whether they may read what nobody marked: having no mark is no permission. */
  boolean mayReadUnmarked();

  /** A person of the organisation that the ledger is of, by the name of the account. */
  record Member(String account) implements Audience {
    @Override
    public boolean mayRead(Marking marking) {
      return marking.level() != Tlp.RED || marking.recipients().contains('@' + account);
    }

    @Override
    public String key() {
      return "member " + account;
    }

    @Override
    public boolean isToldOf(String recipient) {
      return true;
    }

    @Override
    public boolean mayReadUnmarked() {
      return true;
    }
  }

  /** Another organisation, by its key, and the communities that it is of. */
  record Partner(String organisation, Set<String> communities) implements Audience {
    public Partner {
      communities = Set.copyOf(communities);
    }

    @Override
    public boolean mayRead(Marking marking) {
      Collection<String> named = marking.recipients();
      boolean isNamed =
          named.contains(organisation) || named.stream().anyMatch(communities::contains);
      return switch (marking.level()) {
        case CLEAR -> true;
        case GREEN -> named.isEmpty() || isNamed;
        case AMBER -> isNamed;
        case AMBER_STRICT -> named.contains(organisation);
        case RED -> false;
      };
    }

    @Override
    public String key() {
      return "partner " + organisation + " of " + new TreeSet<>(communities);
    }

    @Override
    public boolean isToldOf(String recipient) {
      return recipient.equals(organisation) || communities.contains(recipient);
    }

    @Override
    public boolean mayReadUnmarked() {
      return false;
    }
  }

  /** A community as a whole, by its key: what each of its members may read by being one. */
  record Community(String name) implements Audience {
    @Override
    public boolean mayRead(Marking marking) {
      return switch (marking.level()) {
        case CLEAR -> true;
        case GREEN -> marking.recipients().isEmpty() || marking.recipients().contains(name);
        case AMBER -> marking.recipients().contains(name);
        case AMBER_STRICT -> false;
        case RED -> false;
      };
    }

    @Override
    public String key() {
      return "community " + name;
    }

    @Override
    public boolean isToldOf(String recipient) {
      return recipient.equals(name);
    }

    @Override
    public boolean mayReadUnmarked() {
      return false;
    }
  }

  /** Anybody. */
  record Anyone() implements Audience {
    @Override
    public boolean mayRead(Marking marking) {
      return marking.level() == Tlp.CLEAR;
    }

    @Override
    public String key() {
      return "anyone";
    }

    @Override
    public boolean isToldOf(String recipient) {
      return false;
    }

    @Override
    public boolean mayReadUnmarked() {
      return false;
    }
  }
}
