/**
 * Asks servers of the web for feeds and pages, politely and within limits, and archives what they
 * give as it came. Takes addresses, gives bytes or the problem that stands in their way; never
 * reads what a page says, and never asks a private address unless it is told to.
 */
@NullMarked
package isnad.app.fetch;

import org.jspecify.annotations.NullMarked;
