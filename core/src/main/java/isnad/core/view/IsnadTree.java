package isnad.core.view;

import isnad.core.incident.Figures;
import isnad.core.incident.Origin;
import isnad.core.incident.SharedLink;
import isnad.core.incident.Teller;
import isnad.core.incident.Testimony;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ways of the figures of one incident as a tree that grows from the incident to its readers:
 * origins, those who relay, outlets, texts. Who stands on several ways stands in it several times.
 */
public record IsnadTree(List<Node> origins) {
  public IsnadTree {
    origins = List.copyOf(origins);
  }

  /** A report and the voice of the outlet that printed it. */
  public record Print(String outlet, String report, boolean common) {}

  /** What a node stands for. */
  public enum Kind {
    ORIGIN,
    VOICE,
    OUTLET,
    /** One report, or several that are copies of one text. */
    TEXT
  }

  /**
   * One who hands it on; {@code common} where all ways run through those so marked together.
   * {@code alike} are other names of an origin; a text has its {@code prints}, else nobody has.
   */
  public record Node(
      Kind kind,
      String key,
      String name,
      boolean common,
      List<String> alike,
      List<Print> prints,
      List<Node> below) {
    public Node {
      alike = List.copyOf(alike);
      prints = List.copyOf(prints);
      below = List.copyOf(below);
    }
  }

  /** The tree of {@code figures}. */
  public static IsnadTree of(Figures figures) {
    Set<String> common = new HashSet<>();
    for (SharedLink link : figures.commonLinks()) {
      common.add(link.place() + "\n" + link.key());
    }
    return new IsnadTree(
        figures.origins().stream().map(origin -> origin(origin, common)).toList());
  }

  private static Node origin(Origin origin, Set<String> common) {
    Branch branch = new Branch();
    for (Testimony one : origin.testimonies()) {
      Branch at = branch;
      List<Teller> relays = one.chain().isEmpty()
          ? List.of()
          : one.chain().subList(0, one.chain().size() - 1).reversed();
      for (Teller relay : relays) {
        at = at.voices.computeIfAbsent(relay.key(), key -> new Branch());
        at.name = relay.name();
      }
      at.texts
          .computeIfAbsent(one.text(), text -> new TreeMap<>())
          .computeIfAbsent(one.outlet(), outlet -> new TreeSet<>())
          .add(one.report());
    }
    boolean isCommon = common.contains(SharedLink.Place.ORIGIN + "\n" + origin.key())
        || origin.keys().stream().anyMatch(key -> isCommon(key, common));
    List<String> alike =
        origin.names().stream().filter(name -> !name.equals(origin.name())).toList();
    return new Node(
        Kind.ORIGIN,
        origin.key(),
        origin.name(),
        isCommon,
        alike,
        List.of(),
        branch.below(Set.copyOf(origin.keys()), common));
  }

  private static boolean isCommon(String voice, Set<String> common) {
    return common.contains(SharedLink.Place.VOICE + "\n" + voice);
  }

  /** What hangs on one node while the tree is made. */
  private static final class Branch {
    private String name = "";
    private final Map<String, Branch> voices = new TreeMap<>();
    private final Map<String, TreeMap<String, TreeSet<String>>> texts = new TreeMap<>();

    List<Node> below(Set<String> above, Set<String> common) {
      List<Node> below = new ArrayList<>();
      voices.forEach((key, branch) -> below.add(new Node(
          Kind.VOICE,
          key,
          branch.name,
          isCommon(key, common),
          List.of(),
          List.of(),
          branch.below(Set.of(key), common))));
      Map<String, List<Node>> byOutlet = new TreeMap<>();
      texts.forEach((text, prints) -> {
        Node node = text(text, prints, common);
        String outlet = prints.firstKey();
        if (prints.size() > 1 || above.contains(outlet)) {
          below.add(node);
        } else {
          byOutlet.computeIfAbsent(outlet, some -> new ArrayList<>()).add(node);
        }
      });
      byOutlet.forEach((outlet, nodes) -> below.add(new Node(
          Kind.OUTLET, outlet, outlet, isCommon(outlet, common), List.of(), List.of(), nodes)));
      return below;
    }

    private static Node text(
        String text, TreeMap<String, TreeSet<String>> prints, Set<String> common) {
      List<Print> printed = new ArrayList<>();
      prints.forEach((outlet, reports) -> reports.forEach(
          report -> printed.add(new Print(outlet, report, isCommon(outlet, common)))));
      boolean isCommon = common.contains(SharedLink.Place.TEXT + "\n" + text);
      return new Node(Kind.TEXT, text, text, isCommon, List.of(), printed, List.of());
    }
  }
}
