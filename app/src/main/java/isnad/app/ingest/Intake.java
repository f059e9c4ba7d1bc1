package isnad.app.ingest;

import isnad.core.pack.Outlets;

/**
 * What helps to understand what comes in: the outlets that are known by where they publish, and
 * which columns of tables are what.
 */
public record Intake(Outlets outlets, Columns columns) {
  /** Knows nothing beyond what reports say of themselves. */
  public static final Intake PLAIN = new Intake(new Outlets(), Columns.USUAL);
}
