package isnad.app.search;

import isnad.app.search.BothLanguages.Token;
import isnad.core.pack.Actor;
import isnad.core.pack.Place;
import isnad.core.pack.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns words and what is asked beside them into a query. A name that packs know stands for whoever
 * it names, in whichever language and by whichever alias a report has it.
 */
final class Queries {
  private final BothLanguages analyzer;
  private final Names names;
  private final Set<String> shown = new LinkedHashSet<>();
  private final List<List<Token>> phrases = new ArrayList<>();
  private final Set<String> actors = new HashSet<>();
  private final Set<String> places = new HashSet<>();

  private Queries(BothLanguages analyzer, Names names) {
    this.analyzer = analyzer;
    this.names = names;
  }

  /** The query for {@code words}, all of which or {@code any} of which are to be there. */
  static Sought of(Words words, boolean any, Wanted wanted, BothLanguages analyzer, Names names) {
    Queries queries = new Queries(analyzer, names);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<Query> groups = queries.groups(words);
    groups.forEach(group -> all.add(group, any ? Occur.SHOULD : Occur.MUST));
    if (any && !groups.isEmpty()) {
      all.setMinimumNumberShouldMatch(1);
    }
    if (groups.isEmpty()) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    for (Words.Term term : words.terms()) {
      if (term.without()) {
        new Queries(analyzer, names)
            .groups(new Words(List.of(new Words.Term(term.text(), term.phrase(), false))))
            .forEach(query -> all.add(query, Occur.MUST_NOT));
      }
    }
    queries.filters(wanted).forEach(filter -> all.add(filter, Occur.FILTER));
    return new Sought(
        all.build(),
        queries.shown,
        queries.phrases,
        queries.actors,
        queries.places,
        groups.isEmpty());
  }

  private List<Query> groups(Words words) {
    List<Query> groups = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (Words.Term term : words.terms()) {
      if (term.without()) {
        continue;
      }
      if (term.phrase()) {
        plain(plain.toString(), groups);
        plain.setLength(0);
        phrase(Fields.WORDS, term.text()).ifPresent(query -> {
          phrases.add(analyzer.tokens(term.text()));
          groups.add(query);
        });
      } else {
        plain.append(plain.isEmpty() ? "" : " ").append(term.text());
      }
    }
    plain(plain.toString(), groups);
    return groups;
  }

  /** Words side by side: names that packs know as wholes, all others each by itself. */
  private void plain(String text, List<Query> groups) {
    int done = 0;
    for (Names.Known known : names.in(text)) {
      single(text.substring(done, known.span().start()), groups);
      String name = text.substring(known.span().start(), known.span().end());
      groups.add(named(name, known));
      done = known.span().end();
    }
    single(text.substring(done), groups);
  }

  private void single(String text, List<Query> groups) {
    for (Token token : analyzer.tokens(text)) {
      shown.add(token.term());
      groups.add(new TermQuery(new Term(Fields.WORDS, token.term())));
    }
  }

  /** The words of a name, or whom or what it names by whichever other name. */
  private Query named(String name, Names.Known known) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    List<Token> tokens = analyzer.tokens(name);
    if (tokens.size() == 1) {
      shown.add(tokens.getFirst().term());
    } else if (!tokens.isEmpty()) {
      phrases.add(tokens);
    }
    phrase(Fields.WORDS, name).ifPresent(query -> either.add(query, Occur.SHOULD));
    for (Actor actor : known.actors()) {
      actors.add(actor.id());
      either.add(new TermQuery(new Term(Fields.ACTOR, actor.id())), Occur.SHOULD);
      either.add(new TermQuery(new Term(Fields.VOICE, actor.id())), Occur.SHOULD);
      phrase(Fields.WORDS, actor.name()).ifPresent(query -> either.add(query, Occur.SHOULD));
    }
    for (String key : keys(known.places())) {
      places.add(key);
      either.add(new TermQuery(new Term(Fields.PLACE, key)), Occur.SHOULD);
      phrase(Fields.WORDS, key).ifPresent(query -> either.add(query, Occur.SHOULD));
    }
    return either.build();
  }

  /** Of a division also the name that places inside it have it by. */
  private static Set<String> keys(List<Place> places) {
    Set<String> keys = new LinkedHashSet<>();
    for (Place place : places) {
      keys.add(Documents.placeKey(place.name()));
      if (place.precision() == Precision.REGION) {
        place.admin().map(Documents::placeKey).ifPresent(keys::add);
      }
      if (place.precision() == Precision.COUNTRY) {
        place.country().map(Countries::english).map(Documents::placeKey).ifPresent(keys::add);
      }
    }
    return keys;
  }

  /** The words of {@code text} side by side; empty where none of them is looked up. */
  private Optional<Query> phrase(String field, String text) {
    List<Token> tokens = analyzer.tokens(text);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    if (tokens.size() == 1) {
      return Optional.of(new TermQuery(new Term(field, tokens.getFirst().term())));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    tokens.forEach(token -> phrase.add(
        new Term(field, token.term()), token.position() - tokens.getFirst().position()));
    return Optional.of(phrase.build());
  }

  private List<Query> filters(Wanted wanted) {
    List<Query> filters = new ArrayList<>();
    wanted
        .outlet()
        .ifPresent(outlet -> filters.add(exactly(outlet)
            .map(name -> term(Fields.OUTLET_NAME, Documents.outletName(name)))
            .or(() -> phrase(Fields.OUTLET, outlet))
            .orElseGet(() -> new MatchNoDocsQuery("no outlet"))));
    wanted.actor().ifPresent(actor -> filters.add(actor(actor)));
    wanted.place().ifPresent(place -> filters.add(place(place)));
    wanted.type().ifPresent(type -> filters.add(new TermQuery(new Term(Fields.TYPE, type))));
    wanted
        .from()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> filters.add(LongPoint.newRangeQuery(Fields.TO, day, Long.MAX_VALUE)));
    wanted
        .to()
        .map(LocalDate::toEpochDay)
        .ifPresent(day -> filters.add(LongPoint.newRangeQuery(Fields.FROM, Long.MIN_VALUE, day)));
    return filters;
  }

  /** What stands in quotation marks is a whole name or id. */
  private static Optional<String> exactly(String given) {
    boolean quoted = given.length() > 2 && given.startsWith("\"") && given.endsWith("\"");
    return quoted ? Optional.of(given.substring(1, given.length() - 1)) : Optional.empty();
  }

  private static Query term(String field, String term) {
    return new TermQuery(new Term(field, term));
  }

  private Query actor(String name) {
    Optional<String> id = exactly(name);
    if (id.isPresent()) {
      return term(Fields.ACTOR, id.get());
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new TermQuery(new Term(Fields.ACTOR, name)), Occur.SHOULD);
    phrase(Fields.ACTOR_WORDS, name).ifPresent(query -> either.add(query, Occur.SHOULD));
    names
        .actors(name)
        .forEach(
            actor -> either.add(new TermQuery(new Term(Fields.ACTOR, actor.id())), Occur.SHOULD));
    return either.build();
  }

  private Query place(String name) {
    Optional<String> one = exactly(name);
    if (one.isPresent()) {
      return term(Fields.PLACE, Documents.placeKey(one.get()));
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(new TermQuery(new Term(Fields.PLACE, Documents.placeKey(name))), Occur.SHOULD);
    for (Names.Known known : names.in(name)) {
      for (String key : keys(known.places())) {
        either.add(new TermQuery(new Term(Fields.PLACE, key)), Occur.SHOULD);
      }
    }
    return either.build();
  }
}
