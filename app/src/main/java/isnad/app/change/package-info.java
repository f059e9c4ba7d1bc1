/**
 * What changes a ledger, whoever asks for it: reports that are read and kept, what people decide,
 * and what other organisations share. Takes what comes in and the ledger's writer, gives what
 * became of it; asks nobody, draws nothing, and keeps no ledger open that it was not handed.
 */
@NullMarked
package isnad.app.change;

import org.jspecify.annotations.NullMarked;
