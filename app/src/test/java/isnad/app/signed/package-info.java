/** Packages that are written, checked by public tools, and damaged in every way. */
@NullMarked
package isnad.app.signed;

import org.jspecify.annotations.NullMarked;
