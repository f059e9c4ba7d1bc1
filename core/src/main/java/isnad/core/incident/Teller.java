package isnad.core.incident;

import isnad.core.pack.ActorKind;
import isnad.core.pack.VoiceSort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One voice as independence sees it; equal keys are one voice. {@code name} is for people.
 * {@code sorts} are, for a voice without a name, the one sort that it is said to be, and for a
 * named one all that a report may call it when it does not name it. {@code countries} say whose it
 * is, empty where nothing does. {@code together} are those who said it in the same breath: they and
 * this voice are one.
 */
public record Teller(
    String key,
    String name,
    Optional<ActorKind> kind,
    boolean named,
    Set<VoiceSort> sorts,
    Set<String> countries,
    Calling calling,
    List<Teller> together) {
  public Teller {
    sorts = Set.copyOf(sorts);
    countries = Set.copyOf(countries);
    together = List.copyOf(together);
    if (key.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a voice has a key and a name");
    }
    if (!named && sorts.size() != 1) {
      throw new IllegalArgumentException("a voice without a name is of one sort: " + key);
    }
  }

  /**
   * How a named voice may be called. {@code words} are the folded words of its name in the report;
   * {@code shorts} the folded common nouns that mean it once it has been named; {@code wider} the
   * keys of those it is a part of and that may speak on its word: a government of its ministries.
   * {@code known} where the registry knows it, so that no other name can be its own.
   */
  public record Calling(boolean known, Set<String> words, Set<String> shorts, Set<String> wider) {
    static final Calling NONE = new Calling(false, Set.of(), Set.of(), Set.of());

    public Calling {
      words = Set.copyOf(words);
      shorts = Set.copyOf(shorts);
      wider = Set.copyOf(wider);
    }
  }

  /** A voice of the registry, or of that shape. */
  public static Teller of(String key, String name, ActorKind kind, Set<String> countries) {
    Calling calling = new Calling(true, Set.of(), Set.of(), Set.of());
    return new Teller(
        key, name, Optional.of(kind), true, MayBe.of(kind), countries, calling, List.of());
  }

  /** A voice without a name; {@code country} is whose it is said to be. */
  public static Teller unnamed(VoiceSort sort, Optional<String> country, String name) {
    String key = "?" + sort.key() + country.map(whose -> " " + whose).orElse("");
    Set<String> countries = country.map(Set::of).orElse(Set.of());
    return new Teller(
        key, name, Optional.empty(), false, Set.of(sort), countries, Calling.NONE, List.of());
  }

  /** The same voice, called by {@code calling}. */
  public Teller called(Calling how) {
    return new Teller(key, name, kind, named, sorts, countries, how, together);
  }

  /** The same voice, {@code others} saying it with it. */
  public Teller with(List<Teller> others) {
    return new Teller(key, name, kind, named, sorts, countries, calling, others);
  }

  /**
   * Whether this named voice may be no other than {@code other}: it is wider than that, or is
   * called by a part of its name or by its common noun.
   */
  boolean mayBeNamed(Teller other) {
    if (key.equals(other.key) || other.calling.wider.contains(key)) {
      return true;
    }
    return !calling.known
        && !calling.words.isEmpty()
        && (other.calling.words.containsAll(calling.words)
            || calling.words.size() == 1 && other.calling.shorts.containsAll(calling.words)
            || calling.shorts.stream().anyMatch(other.calling.shorts::contains));
  }

  /** Whether the unnamed {@code other} may be this named voice. */
  boolean mayStandBehind(Teller other) {
    return sorts.containsAll(other.sorts)
        && (countries.isEmpty()
            || other.countries.isEmpty()
            || other.countries.stream().anyMatch(countries::contains));
  }

  /**
   * Who answers for what stands on {@code chain} in a report of {@code outlet}: the origin where it
   * has a name, a nameless one of that outlet, or the outlet. The same string is the same voice.
   */
  static String answering(List<Teller> chain, String outlet) {
    if (chain.isEmpty()) {
      return outlet;
    }
    Teller origin = chain.getLast();
    return origin.named() ? origin.key() : origin.key() + '\n' + outlet;
  }
}
