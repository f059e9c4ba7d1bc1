package isnad.app.ingest;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is followed: reads the links of feeds, and files that list feeds. */
public final class Feeds {
  private Feeds() {}

  /**
   * Where the items of the feed that {@code bytes} are lead to, each once and in their order; empty
   * where it is no feed.
   */
  public static Optional<List<String>> links(byte[] bytes) {
    try {
      return Optional.of(FeedFile.links(bytes).stream()
          .filter(link -> link.startsWith("http://") || link.startsWith("https://"))
          .distinct()
          .toList());
    } catch (FeedException | IOException | IllegalArgumentException none) {
      return Optional.empty();
    }
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
