/**
 * TAXII 2.1 for other organisations. Takes requests of partners, gives the collections that they
 * may read and takes what they may send; shows no page of the desk, and never answers whom it does
 * not know.
 */
@NullMarked
package isnad.app.web.taxii;

import org.jspecify.annotations.NullMarked;
