/**
 * The rules of the edges, as tests: which room of the app may import which, and that the README and
 * the examples are what they say. Takes the compiled app and the repository's pages, gives the
 * offenders; never changes a file.
 */
@NullMarked
package isnad.app.house;

import org.jspecify.annotations.NullMarked;
