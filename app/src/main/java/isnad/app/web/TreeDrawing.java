package isnad.app.web;

import isnad.core.view.IsnadTree;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An isnad tree as a drawing: boxes and lines between them, in units of a picture that is
 * {@code width} by {@code height}. It grows in the direction of reading, from the incident to its
 * readers, a column for each step; a box stands in the middle of what hangs on it.
 */
public record TreeDrawing(List<Box> boxes, List<Line> lines, int width, int height) {
  private static final int BOX_WIDTH = 170;
  private static final int BOX_HEIGHT = 36;
  private static final int COLUMN = BOX_WIDTH + 46;
  private static final int ROW = BOX_HEIGHT + 12;
  private static final int MARGIN = 6;

  /** More boxes than these are not drawn: nobody can read them. */
  private static final int MOST = 400;

  /** How many units of a name fit into a box. */
  private static final int LETTERS = 24;

  public TreeDrawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** One who hands it on; {@code address} leads to the words, {@code whole} is all of the name. */
  public record Box(
      int x, int y, String kind, boolean common, String label, String whole, String address) {
    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX_HEIGHT;
    }
  }

  /** From the middle of one box's end to that of another's beginning. */
  public record Line(int fromX, int fromY, int toX, int toY) {
    /** As the path of a picture. */
    public String path() {
      return curve(fromX, fromY, toX, toY);
    }
  }

  /** The path of a line that leaves and arrives level. */
  static String curve(int fromX, int fromY, int toX, int toY) {
    int middle = (fromX + toX) / 2;
    return "M" + fromX + " " + fromY + " C" + middle + " " + fromY + " " + middle + " " + toY + " "
        + toX + " " + toY;
  }

  /** As much of a name as a box holds. */
  static String cut(String name, int letters) {
    return name.length() <= letters ? name : name.substring(0, letters - 1) + "…";
  }

  public boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** Draws {@code tree} of the incident {@code id}, which is {@code what}, in a language. */
  static TreeDrawing of(IsnadTree tree, Wording wording, String what, String id) {
    if (tree.origins().isEmpty()) {
      return new TreeDrawing(List.of(), List.of(), 0, 0);
    }
    Pen pen = new Pen(wording, "/incidents/" + id, depth(tree.origins()));
    double middle = pen.children(tree.origins(), 1);
    if (pen.boxes.size() >= MOST) {
      return new TreeDrawing(List.of(), List.of(), 0, 0);
    }
    pen.box(0, middle, "incident", false, what, "/incidents/" + id);
    return new TreeDrawing(pen.boxes, pen.lines, pen.width, pen.leaves * ROW + 2 * MARGIN);
  }

  private static int depth(List<IsnadTree.Node> nodes) {
    return nodes.stream().mapToInt(node -> 1 + depth(node.below())).max().orElse(0);
  }

  /** Draws column by column, counting leaves from above. */
  private static final class Pen {
    private final Wording wording;
    private final String incident;
    private final int width;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int leaves;

    Pen(Wording wording, String incident, int depth) {
      this.wording = wording;
      this.incident = incident;
      width = depth * COLUMN + BOX_WIDTH + 2 * MARGIN;
    }

    /** Draws {@code nodes} in a column, and lines to them; gives the row of their middle. */
    double children(List<IsnadTree.Node> nodes, int column) {
      List<Double> rows = new ArrayList<>();
      for (IsnadTree.Node node : nodes) {
        if (boxes.size() < MOST) {
          rows.add(node(node, column));
        }
      }
      double middle = rows.isEmpty() ? leaves : (rows.getFirst() + rows.getLast()) / 2;
      for (double row : rows) {
        lines.add(line(column, middle, row));
      }
      return middle;
    }

    private double node(IsnadTree.Node node, int column) {
      double row = node.below().isEmpty() ? leaves++ : children(node.below(), column + 1);
      String kind = node.kind().name().toLowerCase(Locale.ROOT);
      switch (node.kind()) {
        case TEXT -> {
          IsnadTree.Print first = node.prints().getFirst();
          String name = first.report()
              + (node.prints().size() > 1 ? " +" + wording.number(node.prints().size() - 1) : "");
          box(column, row, kind, node.common(), name, "/report?id=" + encoded(first.report()));
        }
        case ORIGIN, VOICE, OUTLET ->
          box(
              column,
              row,
              kind,
              node.common(),
              node.kind() == IsnadTree.Kind.OUTLET
                  ? wording.outlet(node.key())
                  : wording.actor(node.name()),
              incident + "?voice=" + encoded(node.key()) + "#words");
      }
      return row;
    }

    void box(int column, double row, String kind, boolean common, String name, String address) {
      String label = cut(name, LETTERS);
      boxes.add(new Box(left(column), top(row), kind, common, label, name, address));
    }

    private Line line(int column, double from, double to) {
      int start = left(column - 1) + (wording.isArabic() ? 0 : BOX_WIDTH);
      int end = left(column) + (wording.isArabic() ? BOX_WIDTH : 0);
      int half = BOX_HEIGHT / 2;
      return new Line(start, top(from) + half, end, top(to) + half);
    }

    private int left(int column) {
      int left = MARGIN + column * COLUMN;
      return wording.isArabic() ? width - left - BOX_WIDTH : left;
    }

    private static int top(double row) {
      return (int) Math.round(row * ROW) + MARGIN;
    }

    private static String encoded(String name) {
      return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }
}
