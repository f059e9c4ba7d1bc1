package isnad.core.view;

import isnad.core.report.Quote;
import isnad.core.report.Report;

/** A footnote of a brief: the exact words, whose claim they are, and the report they stand in. */
public record Note(int number, Quote words, Telling telling, Report report) {
  public Note {
    if (!words.standsIn(report.text())) {
      throw new IllegalArgumentException("other words stand at " + words.span());
    }
  }
}
