package isnad.core.naming;

import isnad.core.grammar.Parse;
import isnad.core.pack.Packs;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of persons, places and organisations in one text: first what each sentence shows
 * by itself, then the names that another sentence has introduced.
 */
public final class TextNames {
  private final NamingWords words;
  private final KnownNames known;

  public TextNames(Packs packs) {
    this.words = NamingWords.of(packs.namingTables());
    this.known = new KnownNames(packs, words);
  }

  /** The names of the sentences of one text, in order. */
  public List<NamedSpan> find(List<Parse> parses) {
    List<Sights> all = new ArrayList<>(parses.size());
    for (Parse parse : parses) {
      all.add(new Sights(parse, words));
    }
    Introduced persons = new Introduced();
    Introduced places = new Introduced();
    for (Sights sights : all) {
      introduce(sights, marked(sights, new Introduced(), new Introduced()), persons, places);
    }
    List<NamedSpan> found = new ArrayList<>();
    for (Sights sights : all) {
      found.addAll(marked(sights, persons, places).all());
    }
    return List.copyOf(found);
  }

  private Marked marked(Sights sights, Introduced persons, Introduced places) {
    Marked marked = new Marked(sights.first(), sights.end());
    known.mark(sights, marked);
    new PersonNames(sights, marked, persons).mark();
    new BodyNames(sights, marked).mark();
    new PlaceNames(sights, marked, places).mark();
    return marked;
  }

  /** Keeps the words by which the names found may be meant later. */
  private static void introduce(
      Sights sights, Marked marked, Introduced persons, Introduced places) {
    for (NamedSpan span : marked.all()) {
      switch (span.kind()) {
        case PERSON -> {
          for (int i = span.first(); i < span.end(); i++) {
            boolean later = i > span.first() || span.ground() == Ground.TITLE;
            if (later && isTelling(sights, i)) {
              persons.add(sights.key(i), i);
            }
          }
        }
        case PLACE -> {
          if (span.ground() == Ground.HEAD) {
            places.add(sights.key(span.first()), span.first());
          }
        }
        case ORGANISATION -> {}
      }
    }
  }

  private static boolean isTelling(Sights sights, int token) {
    boolean word = sights.isUnknown(token)
        || sights.is(token, Cue.FAMILY)
        || sights.is(token, Cue.FAMILY_WORD)
        || sights.is(token, Cue.GIVEN_WORD);
    return word && !sights.is(token, Cue.CHAIN) && !sights.is(token, Cue.RELIGION);
  }
}
