package isnad.core.view;

import isnad.core.incident.Accounts;
import isnad.core.incident.Assembled;
import isnad.core.incident.Incident;
import isnad.core.incident.News;
import isnad.core.incident.Sides;
import isnad.core.reading.Shipped;
import isnad.core.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports of one test, read with the shipped packs, put together and added up. */
final class Press {
  static final Kin KIN = new Kin(Shipped.PACKS.registry());

  static final Sides SIDES = new Sides(Shipped.PACKS);

  private final News news = new News();

  Press add(String id, String outlet, String day, String text) {
    news.add(id, outlet, day, text);
    return this;
  }

  Assembled assembled() {
    return Assembled.of(news.told());
  }

  /** The incident that most reports tell of. */
  Incident incident() {
    return assembled().incidents().stream()
        .max(Comparator.comparing(Incident::reports)
            .thenComparing(incident -> incident.accounts().size()))
        .orElseThrow();
  }

  /** All claims of all reports as if they were of one incident, in the order of the reports. */
  List<Telling> tellings() {
    Assembled assembled = assembled();
    List<Telling> tellings = new ArrayList<>();
    for (Accounts.Told report : news.told()) {
      report
          .accounts()
          .forEach(account -> Optional.ofNullable(news.claims().get(account.claim()))
              .ifPresent(claim ->
                  tellings.add(new Telling(account, claim, assembled.testimony(account)))));
    }
    return tellings;
  }

  Map<String, Report> reports() {
    return news.reports();
  }

  Differences differences() {
    return Differences.among(tellings(), KIN);
  }

  CountedIncidents counted() {
    Assembled assembled = assembled();
    return CountedIncidents.of(assembled.incidents(), assembled, SIDES);
  }

  Tolls tolls(TollQuery query) {
    return Tolls.of(counted(), SIDES, query);
  }
}
