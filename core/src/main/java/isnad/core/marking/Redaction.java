package isnad.core.marking;

import isnad.core.claim.Claim;
import isnad.core.claim.ClaimId;
import isnad.core.mention.NameMatch;
import isnad.core.pack.Actor;
import isnad.core.pack.Place;
import isnad.core.report.Byline;
import isnad.core.report.FoldedText;
import isnad.core.report.Report;
import isnad.core.report.ReportId;
import isnad.core.report.Span;
import isnad.core.report.Tokens;
import isnad.core.review.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A report and its claims as an audience may read them. Claims that it may not read are gone, with
 * their words; of others the cells that it may not read hold less. The text has brackets where
 * words are gone, wherever it had them, and so another hash: nobody can try out which words they
 * were. Report and claims have other ids for the same reason, and the address, the author and,
 * where more than names is gone, the title are left out.
 */
public final class Redaction {
  /** What is left of a report, its claims by the ids that they had. */
  public record Redacted(Report report, Map<ClaimId, Claim> claims) {
    public Redacted {
      claims = Map.copyOf(claims);
    }
  }

  /** What is to be hidden of a report: whole claims, and cells of others. */
  public record Hiding(Set<ClaimId> claims, Map<ClaimId, Set<Cell>> cells) {
    public Hiding {
      claims = Set.copyOf(claims);
      cells = Map.copyOf(cells);
    }

    /** What {@code audience} may not read of {@code claims}. */
    public static Hiding from(Audience audience, Markings markings, Collection<Claim> claims) {
      Set<ClaimId> gone = new HashSet<>();
      Map<ClaimId, Set<Cell>> cells = new LinkedHashMap<>();
      for (Claim claim : claims) {
        Set<Cell> hidden = markings.hidden(claim.id(), audience);
        if (!markings.mayRead(claim.id(), audience)) {
          gone.add(claim.id());
        } else if (!hidden.isEmpty()) {
          cells.put(claim.id(), hidden);
        }
      }
      return new Hiding(gone, cells);
    }

    /** Whether all may be read. */
    public boolean isNothing() {
      return claims.isEmpty() && cells.isEmpty();
    }

    private boolean isOfWords() {
      return !claims.isEmpty()
          || cells.values().stream().anyMatch(some -> some.contains(Cell.WORDS));
    }
  }

  private final Redacting with;
  private final Report original;
  private final Hiding hiding;
  private final HiddenParts parts = new HiddenParts();
  private final Map<Cell, HiddenWords> words = new EnumMap<>(Cell.class);

  Redaction(Redacting with, Report original, Hiding hiding) {
    this.with = with;
    this.original = original;
    this.hiding = hiding;
  }

  /** What is left of the report and its claims; empty where hidden words would be. */
  Optional<Redacted> redacted(Collection<Claim> claims) {
    for (Claim claim : claims) {
      parts.hide(claim, hiding.cells.getOrDefault(claim.id(), Set.of()));
    }
    parts.hidePlacesNear(claims);
    Map<Cell, Set<String>> names = parts.names(original, with);
    for (Cell cell : Cell.values()) {
      List<String> all = new ArrayList<>(parts.words(cell));
      all.addAll(names.getOrDefault(cell, Set.of()));
      words.put(cell, new HiddenWords(all, with.lexicon()));
    }
    List<Masking.Cover> covers = covers(original.text());
    for (Claim claim : claims) {
      covers.addAll(covers(claim));
    }
    Masking masking = Masking.of(original.text(), covers);
    Optional<Masking> title = hiding.isOfWords()
        ? Optional.empty()
        : original.title().map(one -> Masking.of(one, covers(one)));
    if (!isClean(masking) || !title.stream().allMatch(this::isClean)) {
      return Optional.empty();
    }
    Report left = left(masking, title.map(Masking::text));
    RedactedClaims redacted = new RedactedClaims(left, masking, parts, words.values());
    Map<ClaimId, Claim> kept = new LinkedHashMap<>();
    Set<ClaimId> taken = new HashSet<>();
    for (Claim claim : claims) {
      if (!hiding.claims.contains(claim.id())) {
        Set<Cell> cells = hiding.cells.getOrDefault(claim.id(), Set.of());
        redacted
            .claim(claim, cells)
            .filter(one -> taken.add(one.id()))
            .ifPresent(one -> kept.put(claim.id(), one));
      }
    }
    return Optional.of(new Redacted(left, kept));
  }

  private boolean isClean(Masking masking) {
    return words.values().stream()
        .noneMatch(hidden -> masking.uncovered().stream().anyMatch(hidden::isIn));
  }

  /** Where a claim's own words are to be covered. */
  private List<Masking.Cover> covers(Claim claim) {
    List<Masking.Cover> covers = new ArrayList<>();
    Set<Cell> cells = hiding.cells.getOrDefault(claim.id(), Set.of());
    if (hiding.claims.contains(claim.id()) || cells.contains(Cell.WORDS)) {
      covers.add(cover(claim.says().span(), Cell.WORDS));
      covers.add(cover(claim.happening().trigger().span(), Cell.WORDS));
    }
    claim
        .chain()
        .links()
        .forEach(link -> parts
            .cell(link.voice())
            .ifPresent(cell -> covers.add(cover(link.voice().text().span(), cell))));
    claim
        .happening()
        .arguments()
        .forEach(argument -> parts
            .cell(argument.actor())
            .ifPresent(cell -> covers.add(cover(argument.actor().text().span(), cell))));
    claim
        .happening()
        .place()
        .filter(parts::isHidden)
        .ifPresent(place -> covers.add(cover(place.text().span(), Cell.PLACE)));
    return covers;
  }

  /** Where {@code text} has hidden words, or a name by which packs know who is hidden. */
  private List<Masking.Cover> covers(String text) {
    List<Masking.Cover> covers = new ArrayList<>();
    words.forEach((cell, hidden) -> hidden.in(text).forEach(span -> covers.add(cover(span, cell))));
    Tokens tokens = Tokens.of(FoldedText.of(text));
    Map<String, Cell> ids = parts.ids();
    for (int at = 0; at < tokens.count(); at++) {
      NameMatch<Actor> actor = with.actors().find(tokens, at, tokens.count());
      if (actor != null && ids.containsKey(actor.value().id())) {
        covers.add(cover(tokens.span(at, actor.end()), ids.get(actor.value().id())));
      }
      NameMatch<List<Place>> place = with.places().find(tokens, at, tokens.count());
      if (place != null && place.value().stream().anyMatch(parts::isHidden)) {
        covers.add(cover(tokens.span(at, place.end()), Cell.PLACE));
      }
    }
    return covers;
  }

  private Masking.Cover cover(Span span, Cell cell) {
    return new Masking.Cover(span, Coarser.words(cell, original.language()));
  }

  private Report left(Masking masking, Optional<String> title) {
    String basis = original.outlet().orElse("") + '\n' + masking.text();
    return new Report(
        new ReportId("redacted:" + ClaimId.sha256(basis).substring(0, 32)),
        original.outlet(),
        original.language(),
        Optional.empty(),
        original.published(),
        title,
        masking.text(),
        new Byline(
            Optional.empty(), original.byline().relayed(), original.byline().keeper()));
  }
}
