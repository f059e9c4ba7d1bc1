/**
 * Who says what happened, through whom, in which exact words: claims, their chains of voices and
 * the happenings they speak of. Holds and checks values; reads nothing and finds nothing by itself.
 */
@NullMarked
package isnad.core.claim;

import org.jspecify.annotations.NullMarked;
