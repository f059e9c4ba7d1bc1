/**
 * The rules of the house, as tests: how long files and functions are, what things are called, which
 * package may import which. Takes the sources of all modules as they lie on disk and the compiled
 * core, gives the offenders of each rule by file and line; never changes a file.
 */
@NullMarked
package isnad.core.house;

import org.jspecify.annotations.NullMarked;
