package isnad.core.marking;

import isnad.core.mention.PlaceMention;
import isnad.core.pack.Precision;
import isnad.core.report.Language;
import isnad.core.report.Quote;
import isnad.core.review.Cell;
import java.util.Optional;

/** What stands in the place of words that may not be read: less, and still true. */
final class Coarser {
  private Coarser() {}

  /** The words for what a cell held, in brackets as editors set them. */
  static String words(Cell cell, Language language) {
    boolean arabic = language.equals(Language.ARABIC);
    return switch (cell) {
      case VOICE -> arabic ? "[مصدر]" : "[a source]";
      case AGENT, TARGET -> arabic ? "[جهة]" : "[a party]";
      case PLACE -> arabic ? "[مكان]" : "[a place]";
      case WORDS -> "[…]";
    };
  }

  /**
   * The division that a place lies in, or where it is one itself or none is known, its country;
   * without a point, which would be as fine as the place.
   */
  static PlaceMention place(PlaceMention fine, Quote words) {
    boolean within = fine.admin().isPresent()
        && fine.precision() != Precision.REGION
        && fine.precision() != Precision.COUNTRY;
    Optional<String> admin = within ? fine.admin() : Optional.empty();
    String name = admin.or(fine::country).orElse(words.words());
    return new PlaceMention(
        words,
        name,
        fine.country(),
        admin,
        Optional.empty(),
        within ? Precision.REGION : Precision.COUNTRY);
  }
}
