/** The command line from arguments to exit status, over real files. */
@NullMarked
package isnad.app.cli;

import org.jspecify.annotations.NullMarked;
