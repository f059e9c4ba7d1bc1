/**
 * Where packs lie: the shipped ones on the class path and those in folders that a person names.
 * Takes places, gives the files' paths and contents; never reads what stands in them.
 */
@NullMarked
package isnad.app.pack;

import org.jspecify.annotations.NullMarked;
