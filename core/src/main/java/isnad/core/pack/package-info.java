/**
 * Language and world knowledge as data: lexicons, frames, event types, actors and places, read from
 * the lines of pack files into tables that a reading looks words up in. Takes files' contents,
 * gives tables and every fault at once with file and line; never reads a report.
 */
@NullMarked
package isnad.core.pack;

import org.jspecify.annotations.NullMarked;
