/** Tests of the forms of others: the rules of STIX 2.1, and that what is written keeps them. */
@NullMarked
package isnad.app.exchange;

import org.jspecify.annotations.NullMarked;
