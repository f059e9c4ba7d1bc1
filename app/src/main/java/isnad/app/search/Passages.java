package isnad.app.search;

import isnad.app.search.BothLanguages.Token;
import isnad.core.claim.Claim;
import isnad.core.mention.ActorMention;
import isnad.core.mention.PlaceMention;
import isnad.core.report.Quote;
import isnad.core.report.Report;
import isnad.core.report.Span;
import isnad.core.view.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words of a report that answer a search, and takes exact words around them. */
final class Passages {
  /** How long a passage is, in units, and how many are given of a report. */
  private static final int LENGTH = 240;

  private static final int MOST = 2;

  /** How far a border is moved to reach a blank. */
  private static final int REACH = 30;

  private final BothLanguages analyzer;
  private final Sought sought;

  Passages(BothLanguages analyzer, Sought sought) {
    this.analyzer = analyzer;
    this.sought = sought;
  }

  /** A stretch of the text that was looked for, and what it answers. */
  private record Found(Span span, String key) {}

  /** Those of {@code report}; where none of its own words was found, its beginning. */
  List<Passage> of(Report report, List<Claim> claims) {
    List<Found> found = new ArrayList<>(words(report.text()));
    claims.forEach(claim -> found.addAll(named(claim)));
    found.sort(Comparator.comparingInt((Found one) -> one.span.start())
        .thenComparingInt(one -> one.span.end())
        .thenComparing(Found::key));
    List<Passage> passages = new ArrayList<>();
    List<Found> left = new ArrayList<>(found);
    while (passages.size() < MOST && !left.isEmpty()) {
      Span window = around(report.text(), best(left));
      passages.add(passage(report, window, left));
      left.removeIf(one -> window.contains(one.span) || touches(window, one.span));
    }
    return passages.isEmpty() ? beginning(report) : passages;
  }

  private List<Found> words(String text) {
    List<Token> tokens = analyzer.tokens(text);
    Map<Integer, List<Token>> places = new HashMap<>();
    tokens.forEach(token ->
        places.computeIfAbsent(token.position(), place -> new ArrayList<>(1)).add(token));
    List<Found> found = new ArrayList<>();
    for (Token token : tokens) {
      if (sought.words().contains(token.term()) && token.end() > token.start()) {
        found.add(new Found(new Span(token.start(), token.end()), token.term()));
      }
      for (List<Token> phrase : sought.phrases()) {
        int end = end(phrase, token, places);
        if (end > token.start()) {
          found.add(new Found(new Span(token.start(), end), phrase.toString()));
        }
      }
    }
    return found;
  }

  /** Where {@code phrase} ends that begins with {@code first}; -1 where it does not stand there. */
  private static int end(List<Token> phrase, Token first, Map<Integer, List<Token>> places) {
    int end = -1;
    if (phrase.isEmpty() || !phrase.getFirst().term().equals(first.term())) {
      return end;
    }
    for (Token wanted : phrase) {
      int place = first.position() + wanted.position() - phrase.getFirst().position();
      end = places.getOrDefault(place, List.of()).stream()
          .filter(token -> token.term().equals(wanted.term()))
          .mapToInt(Token::end)
          .findFirst()
          .orElse(-1);
      if (end < 0) {
        return -1;
      }
    }
    return end;
  }

  /** Where the claim names an actor or a place that was looked for by another name. */
  private List<Found> named(Claim claim) {
    List<Found> found = new ArrayList<>();
    Stream<ActorMention> actors = Stream.concat(
        claim.happening().arguments().stream().map(argument -> argument.actor()),
        claim.chain().links().stream().map(link -> link.voice()));
    actors
        .filter(actor -> actor.id().filter(sought.actors()::contains).isPresent())
        .forEach(actor -> found.add(new Found(actor.text().span(), actor.id().orElse(""))));
    claim
        .happening()
        .place()
        .filter(this::isSought)
        .ifPresent(place -> found.add(new Found(place.text().span(), place.name())));
    return found;
  }

  private boolean isSought(PlaceMention place) {
    return Stream.of(Optional.of(place.name()), place.admin())
        .flatMap(Optional::stream)
        .map(Documents::placeKey)
        .anyMatch(sought.places()::contains);
  }

  /** The stretch from a first find on, as long as a passage may be, that answers the most. */
  private static Span best(List<Found> found) {
    Span best = found.getFirst().span;
    int most = 0;
    for (int i = 0; i < found.size(); i++) {
      int start = found.get(i).span.start();
      int end = found.get(i).span.end();
      Set<String> keys = new HashSet<>();
      for (int j = i; j < found.size() && found.get(j).span.end() - start <= LENGTH; j++) {
        keys.add(found.get(j).key);
        end = Math.max(end, found.get(j).span.end());
      }
      if (keys.size() > most) {
        most = keys.size();
        best = new Span(start, end);
      }
    }
    return best;
  }

  /** The same with words on both sides, borders at blanks where there are any near. */
  private static Span around(String text, Span found) {
    int more = Math.max(0, LENGTH - found.length());
    int start = Math.max(0, found.start() - more / 2);
    int end = Math.min(text.length(), found.end() + more - more / 2);
    return trimmed(text, start, end, found);
  }

  private static Span trimmed(String text, int from, int to, Span keep) {
    int start = from;
    int end = to;
    while (start > 0 && start < keep.start() && start - from < REACH && !isBorder(text, start)) {
      start++;
    }
    while (end < text.length() && end > keep.end() && to - end < REACH && !isBorder(text, end)) {
      end--;
    }
    if (start > 0 && isBetween(text, start)) {
      start--;
    }
    if (end < text.length() && isBetween(text, end)) {
      end++;
    }
    while (start < keep.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > keep.end() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBorder(String text, int at) {
    return Character.isWhitespace(text.charAt(at)) || Character.isWhitespace(text.charAt(at - 1));
  }

  /** Whether {@code at} is between the halves of one character. */
  private static boolean isBetween(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static boolean touches(Span one, Span other) {
    return other.start() < one.end() && one.start() < other.end();
  }

  private static Passage passage(Report report, Span window, List<Found> found) {
    List<Span> marks = new ArrayList<>();
    for (Found one : found) {
      if (window.contains(one.span)
          && (marks.isEmpty() || marks.getLast().end() <= one.span.start())) {
        marks.add(one.span);
      }
    }
    return new Passage(Quote.of(report, window), marks);
  }

  private static List<Passage> beginning(Report report) {
    String text = report.text();
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return List.of();
    }
    int end = Math.min(text.length(), start + LENGTH);
    Span first = new Span(start, Math.min(end, start + 1));
    return List.of(new Passage(Quote.of(report, trimmed(text, start, end, first)), List.of()));
  }
}
