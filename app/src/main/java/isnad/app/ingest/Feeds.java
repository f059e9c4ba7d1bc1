package isnad.app.ingest;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import isnad.app.document.Contents;
import isnad.core.report.ReportId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is followed: reads the items of feeds, and files that list feeds. */
public final class Feeds {
  /** What a feed has beside a title is a sentence from so many units on. */
  private static final int SENTENCE = 40;

  private Feeds() {}

  /**
   * Where an item leads to, and what the feed itself has of it, where that is more than a title.
   */
  public record Item(String link, Optional<Arrival> report) {}

  /**
   * The items of the feed that {@code bytes} are, each address once and in their order; empty where
   * it is no feed.
   */
  public static Optional<List<Item>> items(byte[] bytes, Intake intake) {
    try {
      SyndFeed feed = FeedFile.feed(bytes);
      Map<String, Item> items = new LinkedHashMap<>();
      for (SyndEntry item : feed.getEntries()) {
        String link = FeedFile.given(item.getLink()).orElse("");
        boolean web = link.startsWith("http://") || link.startsWith("https://");
        if (web && link.length() <= ReportId.LONGEST) {
          items.putIfAbsent(link, new Item(link, report(link, feed, item, intake)));
        }
      }
      return Optional.of(List.copyOf(items.values()));
    } catch (FeedException | IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static Optional<Arrival> report(
      String link, SyndFeed feed, SyndEntry item, Intake intake) {
    Contents contents = FeedFile.contents(feed, item);
    int title = contents.title().map(String::length).orElse(0);
    if (contents.text().length() < title + SENTENCE) {
      return Optional.empty();
    }
    ReportId id = new ReportId(link);
    Named named = new Named(id, Optional.of(id), List.of());
    Received received =
        Draft.of(named, contents, Optional.of(link)).checked(Limits.USUAL, intake.outlets());
    return Optional.of(new Arrival.Ready(received, contents.text().length(), Optional.of(link)));
  }

  /** A page or document that was fetched; empty where it is neither. */
  public static Optional<Arrival> page(
      String link, String address, String type, String charset, byte[] bytes, Intake intake) {
    return WebPage.fetched(link, address, type, charset, bytes, intake);
  }

  /** The feeds that a file lists, a line each; what stands behind {@code #} is for people. */
  public static List<String> listed(String file) {
    List<String> feeds = new ArrayList<>();
    for (String line : file.lines().toList()) {
      int comment = line.startsWith("#") ? 0 : line.indexOf(" #");
      String feed = (comment < 0 ? line : line.substring(0, comment)).strip();
      if (!feed.isEmpty()) {
        feeds.add(feed);
      }
    }
    return feeds;
  }
}
