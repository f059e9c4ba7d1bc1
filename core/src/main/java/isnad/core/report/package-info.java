/**
 * What was written, and where: a report with its own unaltered text, the folded copy that matching
 * works on, its tokens and sentences, and the quotes that tie every later value to exact words.
 * Takes text, gives offsets into it; never changes a text, never decides what words mean.
 */
@NullMarked
package isnad.core.report;

import org.jspecify.annotations.NullMarked;
