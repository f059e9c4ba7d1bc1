package isnad.app.web;

import isnad.core.incident.Party;
import isnad.core.view.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Alleged relations as a drawing: whoever is said to act on the side where reading begins, to whom
 * on the other, and a line for each relation, the thicker the more chains tell it.
 */
public record NetworkDrawing(List<Box> boxes, List<Line> lines, int width, int height) {
  private static final int BOX_WIDTH = 230;
  private static final int BOX_HEIGHT = 32;
  private static final int ROW = BOX_HEIGHT + 14;
  private static final int BETWEEN = 420;
  private static final int MARGIN = 6;
  private static final int LETTERS = 34;
  private static final int THICKEST = 9;

  public NetworkDrawing {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /** A party. */
  public record Box(int x, int y, String label, String whole) {
    public int width() {
      return BOX_WIDTH;
    }

    public int height() {
      return BOX_HEIGHT;
    }
  }

  /** A relation: its path, how thick it is, what it says, and whether anybody denies it. */
  public record Line(String path, int thick, String label, int x, int y, boolean denied) {}

  public boolean isEmpty() {
    return boxes.isEmpty();
  }

  static NetworkDrawing of(List<Relation> relations, Wording wording) {
    Map<String, Integer> from = new LinkedHashMap<>();
    Map<String, Integer> to = new LinkedHashMap<>();
    List<Box> boxes = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int near = wording.isArabic() ? MARGIN + BOX_WIDTH + BETWEEN : MARGIN;
    int far = wording.isArabic() ? MARGIN : MARGIN + BOX_WIDTH + BETWEEN;
    for (Relation one : relations) {
      int start = top(from, one.from(), near, boxes, wording) + BOX_HEIGHT / 2;
      int end = top(to, one.to(), far, boxes, wording) + BOX_HEIGHT / 2;
      int left = wording.isArabic() ? near : near + BOX_WIDTH;
      int right = wording.isArabic() ? far + BOX_WIDTH : far;
      int middle = (left + right) / 2;
      lines.add(new Line(
          TreeDrawing.curve(left, start, right, end),
          Math.clamp(1L + one.said().told().chains(), 1, THICKEST),
          wording.type(one.type()) + " " + wording.number(one.said().told().chains()),
          middle,
          (start + end) / 2 - 3,
          one.said().denied().atMost() > 0));
    }
    int rows = Math.max(from.size(), to.size());
    return new NetworkDrawing(
        boxes, lines, 2 * BOX_WIDTH + BETWEEN + 2 * MARGIN, rows * ROW + 2 * MARGIN);
  }

  /** Where the box of {@code party} stands in a column, which it joins where it is not there. */
  private static int top(
      Map<String, Integer> column, Party party, int x, List<Box> boxes, Wording wording) {
    Integer there = column.get(party.key());
    if (there != null) {
      return there;
    }
    int y = column.size() * ROW + MARGIN;
    column.put(party.key(), y);
    String name = wording.actor(party.name());
    String label = TreeDrawing.cut(name, LETTERS);
    boxes.add(new Box(x, y, label, name));
    return y;
  }
}
