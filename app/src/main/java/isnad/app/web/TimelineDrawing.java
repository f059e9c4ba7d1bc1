package isnad.app.web;

import isnad.core.view.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A timeline as a drawing: above how many incidents there are in each step of time and, apart, how
 * many of them somebody denies, below between which bounds people are told to have been killed. It
 * runs in the direction of reading, in units of a picture {@code width} by {@code height}.
 */
public record TimelineDrawing(
    Timeline timeline, List<Column> columns, List<Mark> marks, long most, long mostKilled) {
  private static final int WIDTH = 1200;
  private static final int START = 70;
  private static final int TALL = 120;
  private static final int TOP = 16;

  /** Where the second scale ends, from above. */
  private static final int KILLED_TOP = TOP + TALL + 34;

  private static final int KILLED_TALL = 70;
  private static final int HEIGHT = KILLED_TOP + KILLED_TALL + 26;

  /** How many steps are named at most. */
  private static final int NAMED = 8;

  public TimelineDrawing {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
  }

  /**
   * A step of time: the bar of its incidents from {@code top}, of which {@code denied} high are
   * denied, and the bounds of those killed; {@code name} says it in full.
   */
  public record Column(
      int x,
      int width,
      int top,
      int tall,
      int denied,
      int high,
      int low,
      int best,
      boolean killed,
      String name,
      String address,
      Timeline.Bar bar) {
    /** Where the part that is denied begins. */
    public int deniedTop() {
      return TOP + TALL - denied;
    }

    public int bottom() {
      return TOP + TALL;
    }

    /** How tall the bounds are; what is one number is seen too. */
    public int span() {
      return Math.max(2, low - high);
    }

    public boolean isEmpty() {
      return bar.incidents() == 0;
    }
  }

  /** The name of a step below the bars. */
  public record Mark(int x, String name) {}

  public int width() {
    return WIDTH;
  }

  public int height() {
    return HEIGHT;
  }

  public int floor() {
    return TOP + TALL;
  }

  public int killedFloor() {
    return KILLED_TOP + KILLED_TALL;
  }

  public int killedTop() {
    return KILLED_TOP;
  }

  public int top() {
    return TOP;
  }

  public boolean isEmpty() {
    return timeline.isEmpty();
  }

  static TimelineDrawing of(Timeline timeline, IncidentFilter filter, Wording wording) {
    long most =
        timeline.bars().stream().mapToLong(Timeline.Bar::incidents).max().orElse(1);
    long killed =
        timeline.bars().stream().mapToLong(bar -> bar.killed().high()).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int count = timeline.bars().size();
    int every = Math.max(1, (count + NAMED - 1) / NAMED);
    for (int i = 0; i < count; i++) {
      Timeline.Bar bar = timeline.bars().get(i);
      int from = place(i, count);
      int to = place(i + 1, count);
      int gap = to - from > 4 ? 1 : 0;
      int left = wording.isArabic() ? WIDTH - to + gap : from + gap;
      columns.add(column(bar, left, to - from - 2 * gap, most, killed, filter, wording));
      if (i % every == 0) {
        int middle = (from + to) / 2;
        marks.add(new Mark(
            wording.isArabic() ? WIDTH - middle : middle, named(timeline.step(), bar, wording)));
      }
    }
    return new TimelineDrawing(timeline, columns, marks, most, killed);
  }

  private static int place(int number, int count) {
    return START + number * (WIDTH - START) / Math.max(count, 6);
  }

  private static Column column(
      Timeline.Bar bar,
      int x,
      int width,
      long most,
      long killed,
      IncidentFilter filter,
      Wording wording) {
    int tall = scaled(bar.incidents(), most, TALL);
    int denied = scaled(bar.denied(), most, TALL);
    return new Column(
        x,
        width,
        TOP + TALL - tall,
        tall,
        denied,
        floor(bar.killed().high(), killed),
        floor(bar.killed().low(), killed),
        floor(bar.killed().best(), killed),
        bar.killed().high() > 0,
        wording.days(bar.from(), bar.to())
            + ": "
            + wording.say("timeline.bar", wording.number(bar.incidents()))
            + (bar.denied() > 0
                ? wording.say("comma")
                    + wording.say("timeline.denied", wording.number(bar.denied()))
                : "")
            + (bar.killed().high() > 0
                ? wording.say("comma") + wording.say("count.killed") + " "
                    + wording.estimate(bar.killed())
                : ""),
        filter.list(bar.from(), bar.to()),
        bar);
  }

  private static int floor(long number, long most) {
    return KILLED_TOP + KILLED_TALL - scaled(number, most, KILLED_TALL);
  }

  /** What is not nothing is seen. */
  private static int scaled(long number, long most, int tall) {
    return number == 0 ? 0 : (int) Math.max(2, Math.round((double) number / most * tall));
  }

  private static String named(Timeline.Step step, Timeline.Bar bar, Wording wording) {
    LocalDate day = bar.from();
    return switch (step) {
      case DAY, WEEK -> wording.shortDay(day);
      case MONTH -> wording.shortMonth(day);
      case YEAR, DECADE -> wording.year(day);
    };
  }
}
