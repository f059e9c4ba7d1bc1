package isnad.core.report;

import java.util.Optional;

/**
 * Who stands behind a report beside its outlet. As the place of publication says: the author, and
 * the outlet whose words it passes on as they are (a forwarded post). As it came to be here: the
 * {@code keeper}, the organisation that read it and shared it, where it was not read here. None is
 * in the text.
 */
public record Byline(Optional<String> author, Optional<String> relayed, Optional<String> keeper) {
  /** The longest name of a keeper, in UTF-16 units. */
  public static final int LONGEST_KEEPER = 200;

  /** Nothing is told. */
  public static final Byline NONE = new Byline(Optional.empty(), Optional.empty());

  public Byline {
    if (keeper.isPresent() && !isKeeper(keeper.get())) {
      throw new IllegalArgumentException(
          "a keeper is named in at most " + LONGEST_KEEPER + " units");
    }
  }

  /** What the place of publication says of a report that is read here. */
  public Byline(Optional<String> author, Optional<String> relayed) {
    this(author, relayed, Optional.empty());
  }

  /** Whether an organisation can have this name. */
  public static boolean isKeeper(String name) {
    return !name.isBlank() && name.length() <= LONGEST_KEEPER;
  }

  /** The same as another organisation has it. */
  public Byline keptBy(String organisation) {
    return new Byline(author, relayed, Optional.of(organisation));
  }
}
