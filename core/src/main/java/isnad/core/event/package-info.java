/**
 * The closed vocabulary of happenings: roles, modalities, stances, what counts count, families, and
 * the shape of an event type that packs fill. Takes and gives names; finds nothing in texts.
 */
@NullMarked
package isnad.core.event;

import org.jspecify.annotations.NullMarked;
