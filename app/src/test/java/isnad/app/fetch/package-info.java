/** Servers that stall, lie and lead astray cost no more than a problem. */
@NullMarked
package isnad.app.fetch;

import org.jspecify.annotations.NullMarked;
