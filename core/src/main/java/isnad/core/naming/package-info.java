/**
 * Names of persons, places and organisations in open text: those that packs know, and those that
 * stand behind a title, a given name, a head noun or a class word. Takes parsed sentences of one
 * text, gives named spans in text order; reads no claims and changes nothing.
 */
@NullMarked
package isnad.core.naming;

import org.jspecify.annotations.NullMarked;
