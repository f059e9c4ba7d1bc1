package isnad.app.answer;

import isnad.app.search.Search;
import isnad.app.search.Wanted;
import isnad.app.search.Words;
import isnad.app.store.IncidentReader;
import isnad.app.store.IncidentReader.Holding;
import isnad.core.claim.ClaimId;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.IncidentId;
import isnad.core.incident.Sides;
import isnad.core.view.Brief;
import isnad.core.view.CountedIncidents;
import isnad.core.view.Policy;
import isnad.core.view.Sheet;
import isnad.core.view.TollQuery;
import isnad.core.view.Tolls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A question for a brief: its words and what is asked beside them, and how much is to be told. */
public record Briefing(String question, Words words, Wanted wanted, int top, Policy policy) {
  /** How many claims are weighed. */
  private static final int CLAIMS = 2_000;

  /** The incidents of the answer in their order, and what they were put together with. */
  private record Taken(Assembled assembled, List<Incident> incidents, int leftOut) {}

  /** What {@code ledger} holds for it, as far as {@code search} finds it. */
  public Brief answer(Ledger ledger, Search search) {
    Map<ClaimId, Double> found = search.claims(words, wanted, CLAIMS);
    Taken taken = ledger.kept().isPresent()
        ? kept(ledger.kept().get(), found)
        : anew(ledger.anew().get(), found);
    Opened opened = ledger.opened(taken.assembled, taken.incidents);
    List<Sheet> sheets = taken.incidents.stream().map(opened::sheet).toList();
    Sides sides = new Sides(ledger.packs());
    Tolls tolls = Tolls.of(
        CountedIncidents.of(taken.incidents, taken.assembled, sides),
        sides,
        TollQuery.usual().listing(TollQuery.Listing.ALL));
    Brief.Asked asked = new Brief.Asked(
        question, policy, ledger.reader().standing(), search.reports(words, wanted), taken.leftOut);
    return Brief.of(asked, sheets, tolls, opened.reports());
  }

  private Taken kept(IncidentReader incidents, Map<ClaimId, Double> found) {
    Map<ClaimId, Holding> holding = incidents.holding(found.keySet());
    Choice choice =
        Choice.of(found, claim -> Optional.ofNullable(holding.get(claim)), Math.max(0, top));
    Assembled opened =
        incidents.opened(choice.incidents().stream().map(Holding::number).toList(), List.of());
    Map<IncidentId, Incident> byId = new HashMap<>();
    opened.incidents().forEach(incident -> byId.put(incident.id(), incident));
    return new Taken(
        opened,
        choice.incidents().stream()
            .map(one -> Objects.requireNonNull(byId.get(one.id())))
            .toList(),
        choice.leftOut());
  }

  private Taken anew(Assembled assembled, Map<ClaimId, Double> found) {
    Map<Long, Incident> byNumber = new HashMap<>();
    Map<Incident, Holding> known = new HashMap<>();
    Choice choice = Choice.of(
        found,
        claim -> assembled
            .incident(claim)
            .map(incident -> known.computeIfAbsent(incident, one -> {
              long number = byNumber.size();
              byNumber.put(number, one);
              return new Holding(number, one.id(), one.reports());
            })),
        Math.max(0, top));
    return new Taken(
        assembled,
        choice.incidents().stream()
            .map(one -> Objects.requireNonNull(byNumber.get(one.number())))
            .toList(),
        choice.leftOut());
  }
}
