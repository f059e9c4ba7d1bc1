package isnad.core.reading;

import isnad.core.grammar.Word;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The places that a report has named so far, to which المدينة, المنطقة and the next sentence refer
 * back.
 */
final class PlaceMemory {
  /** How far back المنطقة, which fits most places, refers, in tokens. */
  private static final int RECENT = 150;

  private final Optional<String> country;
  private final List<PlaceFound> named = new ArrayList<>();
  private @Nullable PlaceFound last;

  PlaceMemory(Optional<String> country) {
    this.country = country;
  }

  /** The country that the report is mostly about. */
  Optional<String> country() {
    return country;
  }

  /**
   * What a class word with the article refers back to; null where nothing of that kind was named.
   */
  @Nullable
  Place referredTo(Word word) {
    String noun = word.lexeme() == null ? "" : word.lexeme().key();
    for (int i = named.size() - 1; i >= 0; i--) {
      PlaceFound found = named.get(i);
      Place place = Objects.requireNonNull(found.place());
      boolean fits = switch (noun) {
        case "مدينه", "بلده", "قريه", "حي", "عاصمه" -> place.precision() == Precision.TOWN;
        case "محافظه", "ولايه", "اقليم" -> place.precision() == Precision.REGION;
        case "بلاد", "دوله", "قطر" -> place.precision() == Precision.COUNTRY;
        case "منطقه", "مكان", "ناحيه" ->
          place.precision() != Precision.COUNTRY && word.token() - found.end() <= RECENT;
        default -> false;
      };
      if (fits) {
        return place;
      }
    }
    return null;
  }

  /** The place of the last event that had one of its own; null for none. */
  @Nullable
  PlaceFound last() {
    return last;
  }

  /** Remembers what a sentence named, and where its last event was. */
  void remember(@Nullable PlaceFound[] places, List<Predicate> predicates) {
    for (PlaceFound place : places) {
      if (place != null && place.exact() && place.place() != null) {
        named.add(place);
      }
    }
    PlaceFound own = null;
    for (Predicate predicate : predicates) {
      if (predicate.place != null) {
        own = predicate.place;
      }
    }
    last = own;
  }
}
