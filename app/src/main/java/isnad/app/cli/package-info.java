/**
 * The command line: what {@code isnad} understands, the run of many reports over several threads in
 * order, its output, progress and exit status. Takes arguments and streams, gives what the other
 * rooms make; never reads a text or makes a format itself.
 */
@NullMarked
package isnad.app.cli;

import org.jspecify.annotations.NullMarked;
