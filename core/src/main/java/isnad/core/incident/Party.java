package isnad.core.incident;

import isnad.core.mention.ActorMention;
import isnad.core.report.Tokens;
import java.util.List;

/**
 * Who took part, as far as comparing goes: the registry's id, or else the folded words of the name,
 * less their articles; {@code name} is for people.
 */
public record Party(String key, String name, boolean known, List<String> words) {
  public Party {
    words = List.copyOf(words);
  }

  public static Party of(ActorMention mention) {
    List<String> words =
        Tokens.keys(mention.name()).stream().map(ContentWords::stem).toList();
    return mention
        .id()
        .map(id -> new Party(id, mention.name(), true, words))
        .orElseGet(() -> new Party(String.join(" ", words), mention.name(), false, words));
  }

  /** The share of the shorter name's words that stand in the other. */
  public double overlap(Party other) {
    int shorter = Math.min(words.size(), other.words.size());
    if (shorter == 0) {
      return 0;
    }
    int shared = 0;
    for (String word : words) {
      shared += other.words.contains(word) ? 1 : 0;
    }
    return (double) shared / shorter;
  }
}
