package isnad.core.view;

import isnad.core.incident.Synopsis;
import java.util.List;

/** That incidents name somebody: how many of them, and the latest. */
public record Named(long incidents, List<Synopsis> latest) {
  public Named {
    latest = List.copyOf(latest);
  }

  /** A voice by its key, what reports call it, and in how many incidents it says so. */
  public record Saying(String voice, String name, long incidents) {}

  /** A place, and how many incidents are told to have been there. */
  public record AtPlace(KnownPlace place, long incidents) {}
}
