/**
 * Questions that take search and incidents together, answered from what is kept: incidents opened
 * with the exact words of their claims, briefs, and the named dead. Whoever asks, a command or
 * something that stays, asks here. Takes from the rooms below it and writes nothing.
 */
@NullMarked
package isnad.app.answer;

import org.jspecify.annotations.NullMarked;
