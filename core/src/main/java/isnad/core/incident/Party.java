package isnad.core.incident;

import isnad.core.mention.ActorMention;
import isnad.core.pack.ActorKind;
import isnad.core.report.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * Who took part, as far as comparing goes: the registry's id, or else the folded words of the name,
 * less their articles; {@code name} is for people. {@code person} where it is one person by name.
 */
public record Party(String key, String name, boolean known, List<String> words, boolean person) {
  public Party {
    words = List.copyOf(words);
  }

  public static Party of(ActorMention mention) {
    List<String> words =
        Tokens.keys(mention.name()).stream().map(ContentWords::stem).toList();
    boolean person = mention.kind().filter(ActorKind.PERSON.key()::equals).isPresent();
    return mention
        .id()
        .map(id -> new Party(id, mention.name(), true, words, person))
        .orElseGet(() -> new Party(String.join(" ", words), mention.name(), false, words, person));
  }

  /**
   * Whether both are one person by name: the same in the registry, or the same name of two words or
   * more, of which one may go on further (فلان بن فلان, فلان بن فلان الفلاني).
   */
  public boolean isSamePerson(Party other) {
    if (!person || !other.person) {
      return false;
    }
    if (known || other.known) {
      return key.equals(other.key);
    }
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = shorter == words ? other.words : words;
    return shorter.size() > 1 && shorter.equals(longer.subList(0, shorter.size()));
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

  /** Whether it has the id {@code wanted}, or a name that holds it, whatever the case. */
  public boolean isCalled(String wanted) {
    return isCalled(key, name, wanted);
  }

  /** The same of whoever has that {@code key} and {@code name}. */
  public static boolean isCalled(String key, String name, String wanted) {
    return key.equals(wanted)
        || name.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
  }
}
