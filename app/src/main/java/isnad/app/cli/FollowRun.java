package isnad.app.cli;

import isnad.app.fetch.FetchProblem;
import isnad.app.fetch.Fetched;
import isnad.app.fetch.Fetcher;
import isnad.app.ingest.Arrival;
import isnad.app.ingest.Columns;
import isnad.app.ingest.Feeds;
import isnad.app.ingest.Ingest;
import isnad.app.ingest.IngestProblem;
import isnad.app.ingest.Intake;
import isnad.app.store.Followed;
import isnad.app.store.LedgerReader;
import isnad.app.store.LedgerWriter;
import isnad.app.store.StoreAddress;
import isnad.app.store.Unread;
import isnad.core.reading.Reading;
import isnad.core.report.ProblemCode;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks feeds that are due, fetches the pages that the ledger does not have, and adds them. A feed
 * counts as asked once all of its pages were, so that a run that was stopped goes on with the rest.
 */
final class FollowRun {
  /** Pages that are added at a time. */
  private static final int AT_A_TIME = 16;

  /** A feed that fails again and again is asked once in this while. */
  private static final Duration LONGEST_WAIT = Duration.ofHours(24);

  /** So often a page that may be there later is asked for before it is given up. */
  private static final int TRIES = 5;

  private final Surroundings here;
  private final StoreAddress address;
  private final Fetcher fetcher;
  private final Reading reading;
  private final AddRound round;
  private final Duration every;
  private final Clock clock;
  private int pages;
  private int problems;

  FollowRun(
      Surroundings here,
      StoreAddress address,
      Fetcher fetcher,
      Reading reading,
      AddRound round,
      Duration every,
      Clock clock) {
    this.here = here;
    this.address = address;
    this.fetcher = fetcher;
    this.reading = reading;
    this.round = round;
    this.every = every;
    this.clock = clock;
  }

  /** How many pages were added or were there. */
  int pages() {
    return pages;
  }

  /** How many feeds and pages could not be fetched or read. */
  int problems() {
    return problems;
  }

  /** Asks {@code feed} if it is due; {@code now} asks it in any case. */
  void ask(String feed, boolean now) throws IOException, InterruptedException {
    Followed mark = followed(feed);
    long second = clock.instant().getEpochSecond();
    if (!now && mark.due() > second) {
      return;
    }
    switch (fetcher.fetch(feed, new Fetcher.Marks(mark.etag(), mark.modified()))) {
      case Fetched.Unchanged same ->
        keep(new Followed(feed, mark.etag(), mark.modified(), 0, second + every.toSeconds()));
      case Fetched.Not not -> {
        tell(feed, not.problem(), not.what());
        keep(failed(mark, not, second));
      }
      case Fetched.Given given -> {
        Optional<List<Feeds.Item>> items = Feeds.items(given.bytes(), intake());
        if (items.isEmpty()) {
          String what = "there is no feed, or a damaged one";
          tell(feed, IngestProblem.BROKEN_FEED, what);
          keep(failed(mark, Fetched.Not.of(FetchProblem.NO_PAGE, what), second));
        } else if (all(items.get())) {
          keep(new Followed(feed, given.etag(), given.modified(), 0, second + every.toSeconds()));
        } else {
          // Some page was not to be had now: the feed is read again to find it.
          keep(new Followed(
              feed, Optional.empty(), Optional.empty(), 0, second + every.toSeconds()));
        }
      }
    }
  }

  private Followed failed(Followed mark, Fetched.Not not, long second) {
    Duration wait = every.multipliedBy(1L << Math.min(mark.failures(), 10));
    if (not.after().isPresent() && not.after().get().compareTo(wait) > 0) {
      wait = not.after().get();
    }
    if (wait.compareTo(LONGEST_WAIT) > 0) {
      wait = LONGEST_WAIT;
    }
    return new Followed(
        mark.url(), mark.etag(), mark.modified(), mark.failures() + 1, second + wait.toSeconds());
  }

  /** Fetches and adds those pages that are new; false where some may be had later. */
  private boolean all(List<Feeds.Item> items) throws IOException, InterruptedException {
    boolean whole = true;
    Map<String, Arrival> fetched = new LinkedHashMap<>();
    for (Feeds.Item item : items) {
      String link = item.link();
      if (isKnown(link)) {
        continue;
      }
      Followed mark = followed(link);
      long second = clock.instant().getEpochSecond();
      if (mark.failures() >= TRIES || mark.due() > second) {
        whole &= mark.failures() >= TRIES;
        continue;
      }
      switch (fetcher.fetch(link, Fetcher.Marks.NONE)) {
        case Fetched.Unchanged none -> {}
        case Fetched.Given page -> arrival(link, page).ifPresent(one -> fetched.put(link, one));
        case Fetched.Not not -> {
          boolean later = not.isPassing() && mark.failures() + 1 < TRIES;
          whole &= !later;
          tell(link, not.problem(), not.what());
          keep(failed(later ? mark : gone(link), not, second));
          if (!later) {
            // What the feed itself has of it is better than nothing.
            item.report().ifPresent(one -> fetched.put(link, one));
          }
        }
      }
      if (fetched.size() == AT_A_TIME) {
        add(fetched);
        fetched.clear();
      }
    }
    add(fetched);
    return whole;
  }

  private Intake intake() {
    return new Intake(reading.packs().registry().outlets(), Columns.USUAL);
  }

  private static Followed gone(String link) {
    return new Followed(link, Optional.empty(), Optional.empty(), TRIES, 0);
  }

  private Optional<Arrival> arrival(String link, Fetched.Given page) {
    Optional<Arrival> arrival = Feeds.page(
        link,
        page.address().toString(),
        page.type(),
        page.charset().orElse(""),
        page.bytes(),
        intake());
    if (arrival.isEmpty()) {
      tell(link, FetchProblem.NO_PAGE, "neither a page nor a document: " + page.type());
      keep(gone(link));
    }
    return arrival;
  }

  private void add(Map<String, Arrival> fetched) throws IOException {
    if (fetched.isEmpty()) {
      return;
    }
    round.add(Ingest.ofPages(List.copyOf(fetched.values())));
    pages += fetched.size();
    // What is no report is not asked for again each time.
    fetched.keySet().stream().filter(link -> !isKnown(link)).forEach(link -> keep(gone(link)));
  }

  private boolean isKnown(String link) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.standing(new ReportId(link)).isPresent();
    }
  }

  private Followed followed(String url) {
    try (LedgerReader reader = LedgerReader.open(address)) {
      return reader.followed(url);
    }
  }

  private void keep(Followed mark) {
    try (LedgerWriter writer = LedgerWriter.open(address, clock)) {
      writer.keep(mark);
      if (mark.failures() == 0) {
        writer.forgetUnread(mark.url());
      }
      writer.commit();
    }
  }

  private void tell(String url, ProblemCode code, String what) {
    problems++;
    here.say("isnad: " + url + ": " + code.code() + ": " + what);
    try (LedgerWriter writer = LedgerWriter.open(address, clock)) {
      writer.keep(new Unread(url, url, code.code(), what, clock.instant().toString()));
      writer.commit();
    }
  }
}
