/**
 * From the bytes of one document to what it says: tells encodings, takes the main text and the
 * metadata out of pages, PDFs, office documents and mails. Takes bytes, gives contents or the
 * problem that stands in their way; never opens a file, never asks the network and never reads what
 * a text means.
 */
@NullMarked
package isnad.app.document;

import org.jspecify.annotations.NullMarked;
