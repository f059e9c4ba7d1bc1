package isnad.core.view;

import isnad.core.claim.Argument;
import isnad.core.claim.Claim;
import isnad.core.claim.Link;
import isnad.core.event.Role;
import isnad.core.incident.Side;
import isnad.core.incident.Sides;
import isnad.core.mention.ActorMention;
import isnad.core.mention.NameFinder;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.LoadedWord;
import isnad.core.pack.LoadedWords;
import isnad.core.pack.Packs;
import isnad.core.pack.Registry;
import isnad.core.report.FoldedText;
import isnad.core.report.Quote;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the words of claims that judge, and whom they are put on. */
public final class Slants {
  private static final Comparator<LoadedUse> BEST_FIRST = Comparator.comparing(
          (LoadedUse use) -> use.on().isEmpty())
      .thenComparing(use -> use.telling().claim().says().span().length())
      .thenComparing(use -> use.telling().id().value());

  private final LoadedWords words;
  private final NameFinder<Actor> names;
  private final Registry registry;
  private final Sides sides;

  public Slants(Packs packs) {
    words = packs.loadedWords();
    names = new NameFinder<>(packs.registry().loadedNames());
    registry = packs.registry();
    sides = new Sides(packs);
  }

  /**
   * What of the {@code tellings} of one report, whose text has these {@code tokens}, loads the
   * words of each source, where anything does.
   */
  public List<LoadedParts> parts(Tokens tokens, List<Telling> tellings) {
    Map<Telling, List<LoadedUse>> uses = uses(tokens, tellings);
    Set<String> sources = new TreeSet<>();
    for (Telling telling : uses.keySet()) {
      ReportParts.named(telling.testimony()).stream()
          .map(SourceName::key)
          .filter(key -> isSpoken(key, telling))
          .forEach(sources::add);
    }
    return sources.stream()
        .map(key -> new LoadedParts(
            key, LoadedCount.sums(of(key, uses).stream().map(LoadedCount::of).toList())))
        .filter(parts -> !parts.counts().isEmpty())
        .toList();
  }

  /** The loaded words of {@code source} in one report, by their places; each place once. */
  List<LoadedUse> of(String source, String text, List<Telling> tellings) {
    return of(source, uses(Tokens.of(FoldedText.of(text)), tellings));
  }

  /** What an outlet writes, and what a voice is told to say; not how others call the voice. */
  private static List<LoadedUse> of(String source, Map<Telling, List<LoadedUse>> all) {
    TreeMap<Integer, LoadedUse> uses = new TreeMap<>();
    all.forEach((telling, some) -> {
      if (isSpoken(source, telling)) {
        for (LoadedUse use : some) {
          uses.merge(
              use.quote().span().start(), use, (a, b) -> BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    });
    return uses.values().stream()
        .filter(use -> isPublished(source, use.telling()) || !use.own())
        .toList();
  }

  private static boolean isPublished(String source, Telling telling) {
    return telling.testimony().outlet().equals(source);
  }

  /** Whether its words may be those of the source: it published them, or is the one who says so. */
  private static boolean isSpoken(String source, Telling telling) {
    return isPublished(source, telling)
        || Capacity.of(source, telling.testimony())
            .filter(as -> as == Capacity.ORIGIN)
            .isPresent();
  }

  private Map<Telling, List<LoadedUse>> uses(Tokens tokens, List<Telling> tellings) {
    List<LoadedWords.Use> loaded = words.in(tokens);
    Map<Telling, List<LoadedUse>> all = new IdentityHashMap<>();
    for (Telling telling : tellings) {
      List<LoadedUse> uses = of(telling, loaded);
      if (!uses.isEmpty()) {
        all.put(telling, uses);
      }
    }
    return all;
  }

  private List<LoadedUse> of(Telling telling, List<LoadedWords.Use> loaded) {
    Claim claim = telling.claim();
    boolean own = claim.chain().links().isEmpty();
    List<LoadedUse> uses = new ArrayList<>();
    look(claim.says(), own, telling, loaded, uses);
    for (Argument argument : claim.happening().arguments()) {
      look(argument.actor().text(), own, telling, loaded, uses);
      name(argument.actor(), own, telling, uses);
    }
    for (Link link : claim.chain().links()) {
      look(link.voice().text(), true, telling, loaded, uses);
      name(link.voice(), true, telling, uses);
    }
    return uses;
  }

  private void look(
      Quote within,
      boolean own,
      Telling telling,
      List<LoadedWords.Use> loaded,
      List<LoadedUse> uses) {
    for (LoadedWords.Use use : loaded) {
      if (within.span().contains(use.span())) {
        int start = within.span().start();
        Quote quote =
            part(within, new Span(use.span().start() - start, use.span().end() - start));
        boolean seen = uses.stream().anyMatch(one -> one.quote().equals(quote));
        if (!seen) {
          uses.add(
              new LoadedUse(use.word(), on(quote.span(), telling.claim()), quote, own, telling));
        }
      }
    }
  }

  /** A name that packs list as one with a slant, where no word in it is known to judge. */
  private void name(ActorMention mention, boolean own, Telling telling, List<LoadedUse> uses) {
    if (mention.id().filter(registry::isSlanted).isEmpty()) {
      return;
    }
    Tokens tokens = Tokens.of(FoldedText.of(mention.text().words()));
    for (int i = 0; i < tokens.count(); i++) {
      NameMatch<Actor> match = names.find(tokens, i, tokens.count());
      if (match != null && mention.id().filter(match.value().id()::equals).isPresent()) {
        Quote quote = part(mention.text(), tokens.span(i, match.end()));
        boolean told =
            uses.stream().anyMatch(one -> quote.span().contains(one.quote().span()));
        if (!told) {
          LoadedWord word =
              new LoadedWord("name", "a name of " + match.value().name() + " that takes a side");
          uses.add(new LoadedUse(word, Optional.of(sides.of(mention)), quote, own, telling));
        }
        return;
      }
    }
  }

  private static Quote part(Quote whole, Span span) {
    int start = whole.span().start();
    return new Quote(
        whole.report(),
        new Span(start + span.start(), start + span.end()),
        whole.words().substring(span.start(), span.end()));
  }

  /** Who is named by the words it stands in or just behind; a judging deed is put on its target. */
  private Optional<Side> on(Span span, Claim claim) {
    List<ActorMention> mentions = Stream.concat(
            claim.happening().arguments().stream().map(Argument::actor),
            claim.chain().links().stream().map(Link::voice))
        .toList();
    return mentions.stream()
        .filter(mention -> mention.text().span().contains(span))
        .min(Comparator.comparing(mention -> mention.text().span().length()))
        .or(() -> mentions.stream()
            .filter(mention -> mention.text().span().end() + 1 == span.start())
            .findFirst())
        .or(() -> claim.happening().trigger().span().contains(span)
            ? claim.happening().arguments().stream()
                .filter(argument -> argument.role() == Role.TARGET)
                .map(Argument::actor)
                .findFirst()
            : Optional.empty())
        .map(sides::of)
        .filter(Side::isTold);
  }
}
