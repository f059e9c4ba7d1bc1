package isnad.app.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked beside words: the outlet, a party's id or a part of its name, a place (its province
 * or country too) in either language, the type of event, and days in common.
 */
public record Wanted(
    Optional<String> outlet,
    Optional<String> actor,
    Optional<String> place,
    Optional<String> type,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public static final Wanted ANY = new Wanted(
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty(),
      Optional.empty());
}
