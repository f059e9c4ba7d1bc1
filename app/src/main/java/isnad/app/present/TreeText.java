package isnad.app.present;

import isnad.core.view.IsnadTree;
import isnad.core.view.IsnadTree.Node;
import isnad.core.view.IsnadTree.Print;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the tree of an incident's voices with lines. */
final class TreeText {
  private static final String COMMON = "  ◆ common link";

  private final boolean colours;
  private final StringBuilder out = new StringBuilder();

  private TreeText(boolean colours) {
    this.colours = colours;
  }

  /** The tree below {@code root}; denials are a branch of their own, the last. */
  static String of(String root, IsnadTree told, IsnadTree denied, boolean colours) {
    TreeText text = new TreeText(colours);
    text.out.append(Paint.BOLD.on(root, colours)).append('\n');
    boolean isDenied = !denied.origins().isEmpty();
    text.nodes(told.origins(), "", isDenied);
    if (isDenied) {
      text.out.append("└─ ").append(Paint.RED.on("denied", colours)).append('\n');
      text.nodes(denied.origins(), "   ", false);
    }
    return text.out.toString();
  }

  private void nodes(List<Node> nodes, String indent, boolean goesOn) {
    for (int i = 0; i < nodes.size(); i++) {
      boolean last = i == nodes.size() - 1 && !goesOn;
      Node node = nodes.get(i);
      String line = line(node);
      out.append(indent)
          .append(last ? "└─ " : "├─ ")
          .append(node.common() ? Paint.YELLOW.on(line + COMMON, colours) : line)
          .append('\n');
      nodes(node.below(), indent + (last ? "   " : "│  "), false);
    }
  }

  private static String line(Node node) {
    return switch (node.kind()) {
      case ORIGIN ->
        name(node.name())
            + (node.alike().isEmpty() ? "" : " = " + names(node.alike()))
            + "  (origin)";
      case VOICE -> name(node.name()) + "  (relays)";
      case OUTLET -> name(node.name()) + "  (outlet)";
      case TEXT -> text(node.prints());
    };
  }

  private static String text(List<Print> prints) {
    if (prints.size() == 1) {
      return "report " + name(prints.getFirst().report());
    }
    return "one text in "
        + prints.size()
        + " reports: "
        + prints.stream()
            .map(print -> name(print.report()) + " by " + name(print.outlet()))
            .collect(Collectors.joining(", "));
  }

  private static String names(List<String> names) {
    return names.stream().map(TreeText::name).collect(Collectors.joining(" = "));
  }

  private static String name(String name) {
    return Cells.isolated(Cells.plain(name));
  }
}
