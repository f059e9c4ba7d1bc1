package isnad.core.review;

import isnad.core.claim.ClaimId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person decided. Values that may name somebody (a corrected value, a note) are no part of
 * it: they are sealed beside the chain, see {@link Decided}.
 */
public sealed interface Decision {
  /** The most claims on one side of a split. */
  int MOST_CLAIMS = 64;

  /** The longest corrected value, in UTF-16 units. */
  int LONGEST_VALUE = 500;

  /** The longest note, in UTF-16 units. */
  int LONGEST_NOTE = 10_000;

  /** The stable name of the kind, never reused. */
  String kind();

  /** What it is about: ids of claims, incidents, reports or decisions, or a source. */
  List<String> about();

  /** Whether incidents may be others because of it: accepting a claim takes a rejection back. */
  default boolean changesIncidents() {
    return switch (this) {
      case Rejected one -> true;
      case Corrected one -> true;
      case Merged one -> true;
      case Split one -> true;
      case Added one -> true;
      case Accepted one -> true;
      case Annotated one -> false;
      case SourceGraded one -> false;
      case ClaimGraded one -> false;
      case Marked one -> false;
      case Undone one -> false;
    };
  }

  /** Whether a value of its own is sealed beside it. */
  default boolean hasWords() {
    return false;
  }

  /** A decision about one claim. */
  sealed interface OfClaim extends Decision {
    ClaimId claim();

    @Override
    default List<String> about() {
      return List.of(claim().value());
    }
  }

  /** The claim was read rightly. */
  record Accepted(ClaimId claim) implements OfClaim {
    public static final String KIND = "claim-accepted";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** The claim does not stand in its report, and counts nowhere. */
  record Rejected(ClaimId claim) implements OfClaim {
    public static final String KIND = "claim-rejected";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** One field of the claim was read wrongly; the right value is sealed. */
  record Corrected(ClaimId claim, Field field) implements OfClaim {
    public static final String KIND = "claim-corrected";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public boolean hasWords() {
      return true;
    }
  }

  /** The two claims, and so their incidents, are of one happening. */
  record Merged(ClaimId one, ClaimId other) implements Decision {
    public static final String KIND = "incidents-merged";

    public Merged {
      if (one.value().compareTo(other.value()) >= 0) {
        throw new IllegalArgumentException("two claims are merged, the lesser id first");
      }
    }

    /** That of two claims in any order. */
    public static Merged of(ClaimId one, ClaimId other) {
      return one.value().compareTo(other.value()) < 0
          ? new Merged(one, other)
          : new Merged(other, one);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> about() {
      return List.of(one.value(), other.value());
    }
  }

  /** The claims {@code out} are not of the happening that the claims {@code from} are of. */
  record Split(List<ClaimId> out, List<ClaimId> from) implements Decision {
    public static final String KIND = "incident-split";

    public Split {
      out = sorted(out);
      from = sorted(from);
      if (out.stream().anyMatch(from::contains)) {
        throw new IllegalArgumentException("no claim is on both sides of a split");
      }
    }

    private static List<ClaimId> sorted(List<ClaimId> claims) {
      if (claims.isEmpty() || claims.size() > MOST_CLAIMS) {
        throw new IllegalArgumentException("a side of a split has 1 to " + MOST_CLAIMS + " claims");
      }
      return claims.stream()
          .map(ClaimId::value)
          .distinct()
          .sorted()
          .map(ClaimId::new)
          .toList();
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> about() {
      List<String> all = new ArrayList<>();
      Stream.concat(out.stream(), from.stream()).forEach(claim -> all.add(claim.value()));
      return all;
    }
  }

  /** Somebody noted something about a claim, an incident or a report; the note is sealed. */
  record Annotated(String subject) implements Decision {
    public static final String KIND = "annotated";

    public Annotated {
      requireName(subject);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> about() {
      return List.of(subject);
    }

    @Override
    public boolean hasWords() {
      return true;
    }
  }

  /** How far a source is relied on: an outlet or a voice that is known, by its key. */
  record SourceGraded(String source, Reliability grade) implements Decision {
    public static final String KIND = "source-graded";

    public SourceGraded {
      requireName(source);
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> about() {
      return List.of(source);
    }
  }

  /** How far a claim is believed. */
  record ClaimGraded(ClaimId claim, Credibility grade) implements OfClaim {
    public static final String KIND = "claim-graded";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /**
   * How a report, a claim, an incident or one cell of a claim is to be handled. Each organisation
   * has a last word of its own, and the strictest of them counts.
   */
  record Marked(String subject, Optional<Cell> cell, Marking marking) implements Decision {
    public static final String KIND = "marked";

    public Marked {
      requireName(subject);
      if (cell.isPresent() && !ClaimId.isOne(subject)) {
        throw new IllegalArgumentException("cells are of claims: " + subject);
      }
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> about() {
      return List.of(subject);
    }

    /** What is marked, in a few words. */
    public String marked() {
      return cell.map(one -> one.key() + " of ").orElse("") + subject;
    }
  }

  /** The claim was not read but added by hand. */
  record Added(ClaimId claim) implements OfClaim {
    public static final String KIND = "claim-added";

    @Override
    public String kind() {
      return KIND;
    }
  }

  /** An earlier decision no longer stands. */
  record Undone(DecisionId decision) implements Decision {
    public static final String KIND = "undone";

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public List<String> about() {
      return List.of(decision.value());
    }
  }

  private static void requireName(String subject) {
    if (subject.isBlank() || subject.length() > LONGEST_VALUE) {
      throw new IllegalArgumentException("a decision is about something of a name");
    }
  }
}
