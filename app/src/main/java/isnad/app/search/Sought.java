package isnad.app.search;

import isnad.app.search.BothLanguages.Token;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * A query for the index, and what of a text is then shown as found: words, phrases, actors and
 * places by their keys. {@code blank} where no word is left that can be looked up.
 */
record Sought(
    Query query,
    Set<String> words,
    List<List<Token>> phrases,
    Set<String> actors,
    Set<String> places,
    boolean blank) {
  Sought {
    words = Set.copyOf(words);
    phrases = List.copyOf(phrases);
    actors = Set.copyOf(actors);
    places = Set.copyOf(places);
  }
}
