/**
 * Tests of what is told of incidents side by side and of what they add up to, on reports of their
 * own, read with all packs.
 */
@NullMarked
package isnad.core.view;

import org.jspecify.annotations.NullMarked;
