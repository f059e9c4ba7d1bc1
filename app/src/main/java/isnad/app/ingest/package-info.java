/**
 * From paths and standard input to reports: finds files, has documents taken apart, sends on what
 * files of many reports hold, and names every report. Takes what a person names on the command
 * line, or what was fetched, gives reports or the problems that stand in their way; never reads
 * what a text means and never stops a run for one bad file.
 */
@NullMarked
package isnad.app.ingest;

import org.jspecify.annotations.NullMarked;
