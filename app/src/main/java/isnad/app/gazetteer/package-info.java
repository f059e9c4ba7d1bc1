/**
 * From a country's dump of GeoNames to a pack of places: reads its rows, chooses which places and
 * which of their names reports may mean, and writes them as lines of a pack. Takes the bytes of a
 * dump and the packs that are there already, gives lines, and counts of what was refused and why;
 * never writes a file.
 */
@NullMarked
package isnad.app.gazetteer;

import org.jspecify.annotations.NullMarked;
